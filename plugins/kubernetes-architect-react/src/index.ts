/**
 * Components that other frontends may reuse: the architecture canvas with its list twin, and status labels.
 *
 * @packageDocumentation
 */

export * from './canvas';
export * from './graph';
export * from './layout';
export * from './status';
export * from './translation';
