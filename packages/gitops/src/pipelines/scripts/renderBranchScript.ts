import { ENCRYPTED_FOLDER } from '../../secrets/encryptedFolder';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import {
  RENDERED_OVERLAYS,
  renderedBranch,
} from '../../wiring/environmentSource';
import { shellScript } from './shellScript';

/** Leaves out what is encrypted or sealed, whose folder comes along: building may change a document of SOPS, and then it no longer opens. */
const WITHOUT_ENCRYPTED = [
  'function keep() { if (!sealed) printf "%s", text; text = ""; sealed = 0 }',
  '/^---$/ { keep() }',
  '/^(sops:|kind: SealedSecret$)/ { sealed = 1 }',
  '{ text = text $0 "\\n" }',
  'END { keep() }',
].join(' ');

/** Writes the built manifests of an environment to a branch, under the paths that the engine reads: `render-branch.sh ENVIRONMENT BRANCH`. */
export function renderBranchScript(): RepositoryFile {
  return shellScript('render-branch.sh', {
    about:
      'Commits the built manifests of an environment to its branch: render-branch.sh ENVIRONMENT BRANCH.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'environment="$1"',
      'branch="$2"',
      'work="$(mktemp -d)"',
      'trap \'git worktree remove --force "$work/tree" 2>/dev/null || true; rm -rf "$work"\' EXIT',
      'bash "$(dirname "$0")/build.sh" . "$work/out"',
      'source="$(git rev-parse HEAD)"',
      '',
      `if git fetch --quiet origin "${renderedBranch('$environment')}"; then`,
      '  git worktree add --quiet -B "$branch" "$work/tree" FETCH_HEAD',
      'else',
      '  git worktree add --quiet --detach "$work/tree" HEAD',
      '  # A first commit without files: what the first proposal is compared with.',
      '  git -C "$work/tree" checkout --quiet --orphan "$branch"',
      '  git -C "$work/tree" rm -r --quiet --force .',
      '  git -C "$work/tree" -c user.name=architect -c user.email=architect@users.noreply.invalid \\',
      '    commit --quiet --allow-empty --message "Begin $environment"',
      'fi',
      '# All of it is generated: what a person changed there is written over.',
      'find "$work/tree" -mindepth 1 -maxdepth 1 -not -name .git -exec rm -rf {} +',
      `(cd "$work/out" && find . -type f \\( ${RENDERED_OVERLAYS.map(
        pattern => `-path "./${pattern}/$environment.yaml"`,
      ).join(' -o ')} \\) | sort) |`,
      '  while IFS= read -r file; do',
      '    folder="${file%.yaml}"',
      '    mkdir -p "$work/tree/$folder"',
      `    awk '${WITHOUT_ENCRYPTED}' "$work/out/$file" >"$work/tree/$folder/manifests.yaml"`,
      '    {',
      "      printf 'apiVersion: kustomize.config.k8s.io/v1beta1\\nkind: Kustomization\\nresources:\\n  - manifests.yaml\\n'",
      '      # Encrypted files stay files of their own, as the engine opens them.',
      `      if [ -d "$folder/${ENCRYPTED_FOLDER}" ]; then`,
      `        cp -R "$folder/${ENCRYPTED_FOLDER}" "$work/tree/$folder/${ENCRYPTED_FOLDER}"`,
      `        echo '  - ${ENCRYPTED_FOLDER}'`,
      '      fi',
      '    } >"$work/tree/$folder/kustomization.yaml"',
      '  done',
      'git -C "$work/tree" add --all',
      'if git -C "$work/tree" diff --cached --quiet; then',
      '  echo "$environment stays as it is"',
      '  exit 0',
      'fi',
      'git -C "$work/tree" -c user.name=architect -c user.email=architect@users.noreply.invalid \\',
      '  commit --quiet --message "Render $environment from $source"',
    ],
  });
}
