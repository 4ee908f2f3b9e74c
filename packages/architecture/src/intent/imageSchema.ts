import { z } from 'zod';

const REPOSITORY =
  /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?\/)?[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Parts of a container image reference. */
interface ImageReference {
  repository: string;
  tag?: string;
  digest?: string;
}

function splitImage(image: string): ImageReference {
  const [named, digest] = image.split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return {
    repository: colon < 0 ? named : named.slice(0, colon),
    tag: colon < 0 ? undefined : named.slice(colon + 1),
    digest,
  };
}

function imageProblem(image: string): string | undefined {
  const { repository, tag, digest } = splitImage(image);
  if (repository.length > 200 || !REPOSITORY.test(repository)) {
    return 'must be an image such as registry.example.com/team/app:1.4.2';
  }
  if (tag === undefined && digest === undefined) {
    return 'must name an exact version: add a tag such as :1.4.2 or a digest @sha256:…';
  }
  if (tag !== undefined && !TAG.test(tag))
    return 'has a tag with characters that a tag cannot have';
  if (tag === 'latest' && digest === undefined) {
    return 'must not be :latest, which is another image tomorrow: name an exact tag or a digest';
  }
  if (digest !== undefined && !DIGEST.test(digest))
    return 'must have a digest of the form @sha256: and 64 hexadecimal digits';
  return undefined;
}

/** Schema of a container image with an exact tag or digest. */
export const imageSchema = z
  .string()
  .max(400)
  .superRefine((image, context) => {
    const message = imageProblem(image);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .describe('Container image with an exact tag or a digest.');
