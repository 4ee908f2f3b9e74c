/** A DNS-1123 label: neither a path nor an option of a command can be written with it. */
export const REPOSITORY_NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** The branch names of Git that need no quoting anywhere. */
export const BRANCH_NAME =
  /^(?!.*(\.\.|\/\/|\.lock(\/|$)|\/\.|[./]$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
