import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Whether the tree is still what the intent generates. Differences in the clusters are put right by the engine. */
export function driftScript(): RepositoryFile {
  return shellScript('drift.sh', {
    about:
      'Says whether the tree is still what platform.yaml generates: ends with 1 where it is not.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'if [ ! -f platform.yaml ]; then',
      '  echo "the intent is in another repository: there is nothing to compare with"',
      '  exit 0',
      'fi',
      'out="$(mktemp -d)"',
      'trap \'rm -rf "$out"\' EXIT',
      'architect render --file platform.yaml --out "$out/tree"',
      'tree="$out/tree"',
      '# Where the tree is cut into repositories, the one with the intent is the fleet.',
      '[ -f "$tree/platform.yaml" ] || tree="$tree/fleet"',
      '# A workload without its version: the image, and the name of a Job that follows from it.',
      'without_version() {',
      "  sed -e '/^ *\\(- \\)\\{0,1\\}image: /d' -e '/^  name: .*-[0-9a-f]\\{8\\}$/d' \"$1\"",
      '}',
      'code=0',
      '# Promotions change versions; files of people are theirs.',
      'while IFS= read -r file; do',
      '  case "$file" in',
      '    apps/*/envs/*/version.yaml | apps/*/envs/*/version.json | operators/*/deploy/envs/*/version.yaml | .architect/lock.json | *.user.yaml) continue ;;',
      '    apps/*/envs/*/manifests.yaml | apps/*/envs/*/job.yaml)',
      '      [ ! -f "$file" ] || ! cmp --silent <(without_version "$tree/$file") <(without_version "$file") || continue',
      '      ;;',
      '  esac',
      '  cmp --silent "$tree/$file" "$file" || {',
      '    echo "$file: is not what platform.yaml generates"',
      '    code=1',
      '  }',
      'done < <(cd "$tree" && find . -type f | sed \'s|^\\./||\' | sort)',
      'exit "$code"',
    ],
  });
}
