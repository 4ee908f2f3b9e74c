import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { ArtifactPush } from '../../wiring/artifactPush';
import { shellQuote, shellScript } from './shellScript';

const SETTINGS = [
  '# shellcheck source=/dev/null',
  '. "$(dirname "$0")/settings.sh"',
];

/**
 * Pushes what was committed, and nothing else that lies in the folder. The
 * same commit gives the same digest, so that a second run changes nothing.
 * Sources: https://fluxcd.io/flux/cmd/flux_push_artifact/ and
 * https://fluxcd.io/flux/cheatsheets/oci-artifacts/#signing-and-verification
 */
function publishScript({ url, source, signed }: ArtifactPush): RepositoryFile {
  return shellScript('publish-artifact.sh', {
    about: 'Publishes the commit that is checked out as an OCI artifact.',
    lines: [
      ...SETTINGS,
      'revision="$(git rev-parse HEAD)"',
      'work="$(mktemp -d)"',
      'trap \'rm -rf "$work"\' EXIT',
      'mkdir "$work/tree"',
      'git archive "$revision" | tar -x -C "$work/tree"',
      `flux push artifact ${shellQuote(`${url}:`)}"$revision" \\`,
      '  --path="$work/tree" \\',
      `  --source=${shellQuote(source)} \\`,
      '  --revision="$DEFAULT_BRANCH@sha1:$revision" \\',
      '  --reproducible \\',
      '  --output=json >"$work/pushed.json"',
      `jq --exit-status --raw-output '.repository + "@" + .digest' "$work/pushed.json" >"$work/digest"`,
      'echo "published $(cat "$work/digest")"',
      ...(signed ? ['cosign sign --yes "$(cat "$work/digest")"'] : []),
    ],
  });
}

/** Source: https://fluxcd.io/flux/cmd/flux_tag_artifact/ */
function tagScript({ url }: ArtifactPush): RepositoryFile {
  return shellScript('tag-artifact.sh', {
    about:
      'Gives an environment the commit that is checked out, once it is published: tag-artifact.sh ENVIRONMENT.',
    lines: [
      ...SETTINGS,
      'environment="$1"',
      `flux tag artifact ${shellQuote(
        `${url}:`,
      )}"$(git rev-parse HEAD)" --tag "$environment"`,
    ],
  });
}

/** Takes the arguments of `docker login`, since jobs in an image have no Docker. */
function loginScript(): RepositoryFile {
  return shellScript('registry-login.sh', {
    about:
      'Keeps a password from standard input where flux and cosign look for it: registry-login.sh --username USER --password-stdin HOST.',
    lines: [
      'umask 077',
      'folder="${DOCKER_CONFIG:-$HOME/.docker}"',
      'mkdir -p "$folder"',
      'PASSWORD="$(cat)" USERNAME="$2" HOST="$4" jq --null-input \\',
      '  \'{auths: {($ENV.HOST): {auth: ($ENV.USERNAME + ":" + $ENV.PASSWORD | @base64)}}}\' \\',
      '  >"$folder/config.json"',
    ],
  });
}

/** Scripts that publish the tree and say which environment has which commit. */
export function artifactScripts(push: ArtifactPush): RepositoryFile[] {
  return [loginScript(), publishScript(push), tagScript(push)];
}
