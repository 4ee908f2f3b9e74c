import { loadPlainYaml } from '../load/loadPlainYaml';
import { listAt, textAt } from '../objects/fieldValue';
import type { ManifestProblem } from '../load/ManifestProblem';
import type { ManifestFile } from '../load/loadManifests';
import type { RuleException } from './Exception';

const REQUIRED = ['rule', 'owner', 'reason', 'expires'] as const;

/**
 * Reads a file with `exceptions: [{rule, owner, reason, expires, kind?, namespace?, name?}]`. An entry that lacks
 * what makes it answerable is a problem, not an exception.
 *
 * @public
 */
export function parseExceptions(file: ManifestFile): {
  exceptions: RuleException[];
  problems: ManifestProblem[];
} {
  const exceptions: RuleException[] = [];
  const { value, problems, lineOf } = loadPlainYaml(file);
  listAt(value, 'exceptions').forEach((entry, position) => {
    const missing = REQUIRED.find(key => !textAt(entry, key)?.trim());
    const expires = textAt(entry, 'expires') ?? '';
    const dated =
      /^\d{4}-\d{2}-\d{2}$/.test(expires) && !Number.isNaN(Date.parse(expires));
    if (missing || !dated) {
      problems.push({
        code: 'syntax',
        file: file.path,
        line: lineOf(['exceptions', position]),
        message: `exceptions[${position}].${missing ?? 'expires'} ${
          missing ? 'is missing' : 'must be a day such as 2026-12-31'
        }`,
      });
      return;
    }
    exceptions.push({
      rule: textAt(entry, 'rule') ?? '',
      owner: textAt(entry, 'owner') ?? '',
      reason: textAt(entry, 'reason') ?? '',
      expires,
      kind: textAt(entry, 'kind'),
      namespace: textAt(entry, 'namespace'),
      name: textAt(entry, 'name'),
    });
  });
  return { exceptions, problems };
}
