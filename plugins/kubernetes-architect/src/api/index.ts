export * from './KubernetesArchitectApi';
export * from './KubernetesArchitectClient';
