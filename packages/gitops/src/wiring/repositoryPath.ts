/** Host and path of an address of a repository, without user, scheme and ending. */
export function repositoryPath(url: string): string {
  return url
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^[^@/]+@/, '')
    .replace(/^([^/:]+):(?=[^0-9])/, '$1/')
    .replace(/\.git$/, '');
}
