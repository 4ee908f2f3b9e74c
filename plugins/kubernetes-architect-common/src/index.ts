/**
 * API contracts, permissions and entity annotations of Kubernetes Architect.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './api';
export * from './permissions';
export * from './routes';
