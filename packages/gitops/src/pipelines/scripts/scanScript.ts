import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Scans every image that an app of this repository runs, and lists what is in it. */
export function scanScript(): RepositoryFile {
  return shellScript('scan.sh', {
    about:
      'Scans the images of the apps and writes what they hold (CycloneDX). Ends with 1 for critical findings that have a fix.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'mkdir -p "$ARCHITECT_REPORTS/sbom"',
      'code=0',
      '# Versions stand in these files only; the same image is scanned once.',
      'mapfile -t images < <(sed -n \'s/^ *\\(- \\)\\{0,1\\}image: *"\\{0,1\\}\\([^" #]*\\).*/\\2/p\' apps/*/envs/*/version.yaml 2>/dev/null | sort -u)',
      'for image in "${images[@]}"; do',
      "  name=\"$(printf '%s' \"$image\" | tr -c 'A-Za-z0-9.-' '_')\"",
      '  trivy image --quiet --format cyclonedx --output "$ARCHITECT_REPORTS/sbom/$name.json" "$image"',
      '  trivy sbom --quiet --severity CRITICAL --ignore-unfixed --exit-code 1 "$ARCHITECT_REPORTS/sbom/$name.json" || code=1',
      'done',
      'exit "$code"',
    ],
  });
}
