/**
 * Name of the Secret with what reads the private repositories of the tree. A
 * person makes it where the engine looks for it; it is never in Git.
 */
export const GIT_SECRET = 'git-credentials';
