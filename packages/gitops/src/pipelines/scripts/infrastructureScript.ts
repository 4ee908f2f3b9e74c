import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Plans every root module of OpenTofu. The variables of the cloud's identity come from the pipeline. */
export function infrastructureScript(): RepositoryFile {
  return shellScript('infrastructure.sh', {
    about:
      'Checks and plans every root module of OpenTofu: those with a backend.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'mkdir -p "$ARCHITECT_REPORTS"',
      'reports="$(cd "$ARCHITECT_REPORTS" && pwd)"',
      'tofu fmt -check -diff -recursive infrastructure',
      "mapfile -t roots < <(grep -rlE '^[[:space:]]*backend \"' infrastructure --include='*.tf' | xargs -r -n 1 dirname | sort -u)",
      'for root in "${roots[@]}"; do',
      '  name="$(printf \'%s\' "$root" | tr / _)"',
      '  tofu -chdir="$root" init -input=false -lockfile=readonly || tofu -chdir="$root" init -input=false',
      '  tofu -chdir="$root" validate',
      '  tofu -chdir="$root" plan -input=false -lock=false -no-color | tee "$reports/plan-$name.txt"',
      'done',
    ],
  });
}
