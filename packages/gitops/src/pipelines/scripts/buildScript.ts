import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Builds every overlay of a checkout: `build.sh CHECKOUT FOLDER`. */
export function buildScript(): RepositoryFile {
  return shellScript('build.sh', {
    about:
      'Builds every overlay of a checkout into a folder: build.sh CHECKOUT FOLDER.',
    lines: [
      'checkout="$1"',
      'out="$2"',
      '',
      '# Bases and components are built by the overlays that take them in; what is bootstrapped is fetched by a person.',
      "(cd \"$checkout\" && find . -name kustomization.yaml -not -path './.git/*' -not -path '*/base/*' -not -path '*/components/*' -not -path '*/bootstrap/*' | sort) |",
      '  while IFS= read -r file; do',
      '    folder="$(dirname "${file#./}")"',
      '    mkdir -p "$out/$(dirname "$folder")"',
      '    kustomize build "$checkout/$folder" >"$out/$folder.yaml"',
      '  done',
      '',
      '# Objects that are applied as they are written.',
      'for folder in projects appsets; do',
      '  if [ -d "$checkout/$folder" ]; then',
      '    mkdir -p "$out/$folder"',
      '    cp "$checkout/$folder"/*.yaml "$out/$folder/"',
      '  fi',
      'done',
      'if [ -z "$(find "$out" -name \'*.yaml\' -print -quit)" ]; then',
      '  echo "$checkout: there is nothing to build" >&2',
      '  exit 2',
      'fi',
    ],
  });
}
