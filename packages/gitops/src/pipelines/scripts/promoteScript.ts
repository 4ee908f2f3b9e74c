import { INTENT_COPY, INTENT_FILE } from '../../tree/intentFile';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Commits a promotion of an app or an operator to a branch of its own: `promote.sh APP FROM TO`. */
export function promoteScript(): RepositoryFile {
  return shellScript('promote.sh', {
    about:
      'Commits a promotion of an app or an operator to a branch of its own: promote.sh APP FROM TO.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'app="$1"',
      'from="$2"',
      'to="$3"',
      '# Repositories beside the fleet have a copy of the intent.',
      `intent=${INTENT_FILE}`,
      `[ -f "$intent" ] || intent=${INTENT_COPY}`,
      'mkdir -p "$ARCHITECT_REPORTS"',
      'printf \'%s\' "$DEFAULT_BRANCH" >"$ARCHITECT_REPORTS/base"',
      '{',
      `  echo '${'~'.repeat(40)}'`,
      '  architect promote --repo . --file "$intent" --app "$app" --from "$from" --to "$to"',
      `  echo '${'~'.repeat(40)}'`,
      '} >"$ARCHITECT_REPORTS/promotion.md"',
      'folder="apps/$app/envs/$to"',
      '[ -d "$folder" ] || folder="operators/$app/deploy/envs/$to"',
      'git add --update "$folder"',
      'git switch --create "promote/$app-$to-$(git diff --cached | git hash-object --stdin | cut -c1-12)"',
      'git -c user.name=architect -c user.email=architect@users.noreply.invalid \\',
      '  commit --quiet --message "Promote $app from $from to $to"',
    ],
  });
}
