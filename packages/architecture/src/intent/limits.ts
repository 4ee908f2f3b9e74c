/** Largest intent that is read, in bytes of UTF-8. */
export const MAX_INTENT_BYTES = 1024 * 1024;

/** Deepest nesting of maps and lists that is read. The schema itself needs 10. */
export const MAX_INTENT_DEPTH = 32;

/** Most entries of one list of the intent (clusters, tenants, apps). */
export const MAX_LIST_LENGTH = 10_000;
