/**
 * Extension points of the Kubernetes Architect backend.
 *
 * @packageDocumentation
 */
export * from './clusterReadError';
export * from './clusterSource';
export * from './clusterSourcesExtensionPoint';
