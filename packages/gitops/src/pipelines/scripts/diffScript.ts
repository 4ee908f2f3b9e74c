import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** By which the comment of an earlier run is found again. */
export const DIFF_MARKER = '<!-- architect: rendered diff -->';

/** Git hosts refuse comments that are much longer. GitHub takes 65536 characters. */
const LONGEST_DIFF = 60_000;

/** Longer than anything that a manifest could end the block with. */
const FENCE = '~'.repeat(40);

/** Renders a base and the checkout, and writes what differs as a comment: `diff.sh BASE`. */
export function diffScript(): RepositoryFile {
  return shellScript('diff.sh', {
    about:
      'Writes what a change does to the rendered manifests as Markdown: diff.sh BASE.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'base="$1"',
      'work="$(mktemp -d)"',
      'trap \'git worktree remove --force "$work/tree" 2>/dev/null || true; rm -rf "$work"\' EXIT',
      'mkdir -p "$ARCHITECT_REPORTS" "$work/base" "$work/head"',
      '',
      'git worktree add --quiet --detach "$work/tree" "$base"',
      '# A base that cannot be built is compared as empty, so that its repair can be seen.',
      'bash "$(dirname "$0")/build.sh" "$work/tree" "$work/base" || rm -rf "${work:?}/base"/*',
      'bash "$(dirname "$0")/build.sh" . "$work/head"',
      '(cd "$work" && diff --recursive --unified --new-file base head) >"$ARCHITECT_REPORTS/rendered.diff" || [ $? -eq 1 ]',
      '',
      'size="$(wc -c <"$ARCHITECT_REPORTS/rendered.diff")"',
      '{',
      `  echo '${DIFF_MARKER}'`,
      '  if [ "$size" -eq 0 ]; then',
      "    echo 'The rendered manifests stay as they are.'",
      '  else',
      "    echo 'What changes in the rendered manifests:'",
      '    echo',
      `    echo '${FENCE}diff'`,
      `    head -c ${LONGEST_DIFF} "$ARCHITECT_REPORTS/rendered.diff"`,
      '    echo',
      `    echo '${FENCE}'`,
      `    if [ "$size" -gt ${LONGEST_DIFF} ]; then`,
      "      echo 'The diff is longer: the whole of it is an artifact of the pipeline.'",
      '    fi',
      '  fi',
      '} >"$ARCHITECT_REPORTS/rendered-diff.md"',
    ],
  });
}
