export * from './ClusterPage';
