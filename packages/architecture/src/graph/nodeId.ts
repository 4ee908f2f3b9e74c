/** Ids of the nodes, made of names that cannot contain `/` or `:`. */
export const nodeId = {
  fleet: (platform: string) => `fleet:${platform}`,
  environment: (name: string) => `environment:${name}`,
  tenant: (name: string) => `tenant:${name}`,
  cluster: (name: string) => `cluster:${name}`,
  namespace: (cluster: string, name: string) => `namespace:${cluster}/${name}`,
  workload: (cluster: string, namespace: string, name: string) =>
    `workload:${cluster}/${namespace}/${name}`,
};
