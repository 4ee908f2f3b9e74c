/**
 * Ids of the nodes. They are unique, since the first two parts are names that
 * contain neither `/` nor `:`; only the last part is free text.
 */
export const nodeId = {
  fleet: (platform: string) => `fleet:${platform}`,
  environment: (name: string) => `environment:${name}`,
  tenant: (name: string) => `tenant:${name}`,
  cluster: (name: string) => `cluster:${name}`,
  namespace: (cluster: string, name: string) => `namespace:${cluster}/${name}`,
  workload: (cluster: string, namespace: string, name: string) =>
    `workload:${cluster}/${namespace}/${name}`,
  addon: (cluster: string, name: string) => `addon:${cluster}/${name}`,
  controlPlane: (cluster: string) => `controlPlane:${cluster}`,
  nodePool: (cluster: string, name: string) => `nodePool:${cluster}/${name}`,
  entrypoint: (cluster: string, host: string) =>
    `entrypoint:${cluster}/${host}`,
  failureDomain: (provider: string, region: string) =>
    `failureDomain:${provider}/${region}`,
  network: (cidr: string) => `network:${cidr}`,
  repository: (url: string) => `repository:${url}`,
  group: (options: {
    parent?: string;
    kind: string;
    by: string;
    value: string;
  }) =>
    `group:${options.kind}/${options.by}/${options.parent ?? ''}/${
      options.value
    }`,
};
