import type { FieldPath } from '../objects/FieldPath';
import type { FieldValue } from '../objects/fieldValue';
import { loadManifests, type ManifestFile } from './loadManifests';
import type { ManifestProblem } from './ManifestProblem';

/** Indentation that makes the text the value of a field of a made-up object. */
const INDENT = '  ';

/**
 * Reads a settings file with the care of the manifest loader.
 *
 * @returns the value, undefined when there are problems, and the line of a field
 */
export function loadPlainYaml(file: ManifestFile): {
  value: FieldValue | undefined;
  problems: ManifestProblem[];
  lineOf: (path: FieldPath) => number;
} {
  const head = 'apiVersion: v1\nkind: Settings\nsettings:\n';
  const body = file.text
    .split('\n')
    .map(line =>
      line.trim() === '' || /^---\s*$/.test(line) ? '' : INDENT + line,
    )
    .join('\n');
  const { objects, problems } = loadManifests([
    { path: file.path, text: head + body },
  ]);
  const shift = head.split('\n').length - 1;
  return {
    value: objects[0]?.value.settings,
    problems: problems.map(problem => ({
      ...problem,
      line: Math.max(1, problem.line - shift),
    })),
    lineOf: path => {
      const line = objects[0]?.locate?.(['settings', ...path]).line ?? 1;
      return Math.max(1, line - shift);
    },
  };
}
