/**
 * HTTP API and collectors of Kubernetes Architect.
 *
 * @packageDocumentation
 */
export { kubernetesArchitectPlugin as default } from './plugin';
