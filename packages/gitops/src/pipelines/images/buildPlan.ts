import type { RenderContext } from '../../RenderContext';
import { TOOL_VERSIONS } from '../toolVersions';

/** Tools that make images. */
type Builder = 'buildah' | 'buildkit' | 'buildpacks';

/** What the pipeline of an image does. */
export interface BuildPlan {
  builder: Builder;
  /** Signs what was built. */
  sign: boolean;
  /** Attests how it was built and what it holds. */
  provenance: boolean;
}

/** A step as a script that reads IMAGE and VERSION. */
export interface ImageStep {
  name: string;
  id?: string;
  run: string;
}

/** Looks up what was decided. */
export function buildPlan(choices: RenderContext['choices']): BuildPlan {
  const chosen = choices['image-build'];
  const chain = choices['supply-chain'];
  return {
    builder:
      chosen === 'buildah' || chosen === 'buildpacks' ? chosen : 'buildkit',
    sign: chain === 'signed-images' || chain === 'provenance',
    provenance: chain === 'provenance',
  };
}

/** Builds and pushes, and leaves the digest in the file `digest`. */
const BUILD: Readonly<Record<Builder, readonly string[]>> = {
  buildkit: [
    'docker buildx create --use --name architect',
    'docker buildx build --push --provenance=false --tag "$IMAGE:$VERSION" --metadata-file build.json .',
    'jq --exit-status --raw-output \'."containerimage.digest"\' build.json >digest',
  ],
  buildpacks: [
    'pack build "$IMAGE:$VERSION" --builder "${BUILDPACK_BUILDER:?set it to an exact version of the builder that the platform owns}" --publish',
    'docker buildx imagetools inspect "$IMAGE:$VERSION" --format \'{{.Manifest.Digest}}\' >digest',
  ],
  buildah: [
    'buildah build --isolation chroot --tag "$IMAGE:$VERSION" .',
    'buildah push --digestfile digest "$IMAGE:$VERSION"',
  ],
};

/** Scripts of the pipeline of an image, the same in every system: build, list, scan. */
export function imageSteps({ builder }: BuildPlan): ImageStep[] {
  const version = TOOL_VERSIONS.trivy.version;
  const archive = `trivy_${version.slice(1)}_Linux-64bit.tar.gz`;
  return [
    {
      name: 'Build and push',
      id: 'build',
      run: [
        ...BUILD[builder],
        'if [ -n "${GITHUB_OUTPUT:-}" ]; then',
        '  echo "digest=$(cat digest)" >>"$GITHUB_OUTPUT"',
        'fi',
        '',
      ].join('\n'),
    },
    {
      name: 'List and scan what the image holds',
      run: [
        'if ! command -v trivy >/dev/null; then',
        `  release="\${RELEASE_MIRROR:-https://github.com}/aquasecurity/trivy/releases/download/${version}"`,
        `  curl --fail --silent --show-error --location --remote-name "$release/${archive}"`,
        `  curl --fail --silent --show-error --location --remote-name "$release/trivy_${version.slice(
          1,
        )}_checksums.txt"`,
        `  grep -F -- '${archive}' trivy_${version.slice(
          1,
        )}_checksums.txt | sha256sum --check --strict -`,
        `  mkdir -p "$HOME/.local/bin" && tar -xzf '${archive}' -C "$HOME/.local/bin" trivy`,
        '  PATH="$HOME/.local/bin:$PATH"',
        'fi',
        'trivy image --quiet --format cyclonedx --output sbom.json "$IMAGE@$(cat digest)"',
        'trivy sbom --quiet --severity CRITICAL --ignore-unfixed --exit-code 1 sbom.json',
        '',
      ].join('\n'),
    },
  ];
}
