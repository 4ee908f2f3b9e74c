/** Image of an app without tag or digest. */
export function repositoryOf(image: string): string {
  const [named] = image.split('@', 1);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon < 0 ? named : named.slice(0, colon);
}
