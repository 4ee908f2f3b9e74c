import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Prefix of the branches that hold rendered manifests. */
export const RENDERED_PREFIX = 'rendered/';

/** Writes the built manifests of an environment to a branch: `render-branch.sh ENVIRONMENT`. */
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
      `if git fetch --quiet origin "${RENDERED_PREFIX}$environment"; then`,
      '  git worktree add --quiet -B "$branch" "$work/tree" FETCH_HEAD',
      'else',
      '  git worktree add --quiet --detach "$work/tree" HEAD',
      '  git -C "$work/tree" checkout --quiet --orphan "$branch"',
      'fi',
      '# All of it is generated: what a person changed there is written over.',
      'find "$work/tree" -mindepth 1 -maxdepth 1 -not -name .git -exec rm -rf {} +',
      '(cd "$work/out" && find . -path "*/envs/$environment.yaml" | sort) |',
      '  while IFS= read -r file; do',
      '    mkdir -p "$work/tree/$(dirname "$(dirname "$file")")"',
      '    cp "$work/out/$file" "$work/tree/$(dirname "$(dirname "$file")").yaml"',
      '    rmdir "$work/tree/$(dirname "$(dirname "$file")")" 2>/dev/null || true',
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
