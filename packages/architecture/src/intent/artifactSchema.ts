import { z } from 'zod';

/**
 * Host, port and path of a repository of a registry, without tag and digest.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
const ARTIFACT_URL =
  /^oci:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)+$/;

/** The tree as an OCI artifact, which clusters read instead of the Git repository. */
export const artifactSchema = z
  .strictObject({
    url: z
      .string()
      .max(255)
      .regex(
        ARTIFACT_URL,
        'must be oci://, a host and a path in lower case, without tag and digest',
      )
      .describe(
        'Address in the registry. The pipeline pushes each commit there, and a tag for each environment says which one it has.',
      ),
    private: z
      .boolean()
      .optional()
      .describe(
        'Whether clusters that have no identity in the registry read it with a Secret. Default: false.',
      ),
  })
  .describe(
    'Publishes the tree as an OCI artifact, which Flux reads instead of Git. Default: clusters read Git.',
  );
