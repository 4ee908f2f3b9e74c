/**
 * Repository of an image, without tag and digest.
 *
 * @public
 */
export function imageRepository(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
