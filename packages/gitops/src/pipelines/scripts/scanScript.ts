import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Scans every image that an app or an operator of this repository runs, and lists what is in it. */
export function scanScript(): RepositoryFile {
  return shellScript('scan.sh', {
    about:
      'Scans the images of the apps and operators and writes what they hold (CycloneDX). Ends with 1 for critical findings that have a fix.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'mkdir -p "$ARCHITECT_REPORTS/sbom"',
      'code=0',
      '# The same image is scanned once. Versions stand in these files: a field, the value of a step of a patch, or a Job.',
      'images_of() {',
      '  sed -nE "s/^ *(- )?\\"?($1)\\"?: *\\"?([^\\" #,]+).*/\\3/p" "${@:2}" 2>/dev/null || true',
      '}',
      'mapfile -t images < <({',
      "  images_of 'image|value' apps/*/envs/*/version.yaml apps/*/envs/*/version.json",
      '  images_of image apps/*/envs/*/job.yaml operators/*/deploy/envs/*/version.yaml',
      '} | sort -u)',
      'for image in "${images[@]}"; do',
      "  name=\"$(printf '%s' \"$image\" | tr -c 'A-Za-z0-9.-' '_')\"",
      '  trivy image --quiet --format cyclonedx --output "$ARCHITECT_REPORTS/sbom/$name.json" "$image"',
      '  trivy sbom --quiet --severity CRITICAL --ignore-unfixed --exit-code 1 "$ARCHITECT_REPORTS/sbom/$name.json" || code=1',
      'done',
      'exit "$code"',
    ],
  });
}
