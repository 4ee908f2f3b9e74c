/** Argo CD names a chart in a registry without the scheme. */
export function chartRepository(repository: string): string {
  return repository.replace(/^oci:\/\//, '');
}
