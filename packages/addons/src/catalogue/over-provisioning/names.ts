/** Name of all that holds room. */
export const HEADROOM = 'headroom';

/** Namespace of the pods that hold it. */
export const NAMESPACE = 'headroom';
