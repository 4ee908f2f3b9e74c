import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkManifests } from '../check/checkManifests';
import { compileExpression } from '../cel/compileExpression';
import { expressionFor } from '../evaluate/evaluateObjectRule';
import { evaluateRules } from '../evaluate/evaluateRules';
import { applyPatches } from '../fix/applyPatches';
import { loadManifests } from '../load/loadManifests';
import { fromPlainValue } from '../objects/fromPlainValue';
import { mapAt, type FieldMap } from '../objects/fieldValue';
import { toKubernetesObject } from '../objects/KubernetesObject';
import { ObjectIndex } from '../objects/ObjectIndex';
import { splitFieldPath } from '../objects/splitFieldPath';
import { NEWEST_MINOR, OLDEST_MINOR } from '../rule/KubernetesVersion';
import type { Rule } from '../rule/Rule';
import { targetVariable } from '../rule/targetVariable';
import type { GivenCase, RuleCase, RuleCases } from './RuleCases';
import { RULES } from './rules';

const files = readdirSync(__dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(entry =>
    readdirSync(join(__dirname, entry.name)).map(file =>
      join(entry.name, file),
    ),
  );

function casesOf(rule: Rule): RuleCases {
  return jest.requireActual(join(__dirname, rule.category, `${rule.id}.cases`))
    .cases;
}

function givenOf(example: RuleCase): GivenCase {
  if ('given' in example) return example.given as GivenCase;
  return { objects: Array.isArray(example) ? example : [example] };
}

function statusOf(rule: Rule, example: RuleCase): string {
  const {
    objects,
    parameters,
    minor = NEWEST_MINOR,
    live,
    unreadable,
    now,
  } = givenOf(example);
  const index = new ObjectIndex({
    objects: objects.map(object => {
      const read = toKubernetesObject(fromPlainValue(object) as FieldMap);
      if (!read) throw new Error('a case has no apiVersion and kind');
      return read;
    }),
    live,
    unreadable,
  });
  const outcomes = evaluateRules({
    rules: [rule],
    index,
    minor,
    now,
    parameters: parameters && { [rule.id]: mapAt(fromPlainValue(parameters)) },
  });
  const statuses = new Set<string>(outcomes.map(outcome => outcome.status));
  return (
    ['fail', 'unknown', 'pass'].find(status => statuses.has(status)) ??
    'not-applicable'
  );
}

describe('rules', () => {
  it('are all in the index, one file each', () => {
    const ids = files
      .filter(file => /\/[a-z0-9-]+\.ts$/.test(file))
      .map(file => file.replace(/^.*\/|\.ts$/g, ''));
    expect(RULES.map(rule => rule.id)).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no cases without a rule', () => {
    const cases = files.filter(file => file.endsWith('.cases.ts'));
    expect(cases.sort()).toEqual(
      RULES.map(rule => `${rule.category}/${rule.id}.cases.ts`).sort(),
    );
  });
});

describe.each(RULES.map(rule => [rule.id, rule] as const))(
  '%s',
  (_id, rule) => {
    const cases = casesOf(rule);

    it('says what is wrong, why and what to do', () => {
      for (const text of [rule.why, rule.fix])
        expect(text).toMatch(/^[A-Z].{10,}\.$/s);
      expect(rule.title).toMatch(/^[A-Z].{8,}[^.]$/);
      if (rule.scope === 'several') return;
      for (let minor = OLDEST_MINOR; minor <= NEWEST_MINOR; minor++) {
        const iterated = targetVariable(rule.target);
        for (const expression of [
          expressionFor(rule, minor),
          rule.when ?? 'true',
          rule.message ?? "''",
        ]) {
          expect(() =>
            compileExpression({ expression, iterated }),
          ).not.toThrow();
        }
      }
    });

    it.each(['pass', 'fail', 'unknown', 'notApplicable'] as const)(
      '%s',
      expected => {
        const examples = cases[expected] ?? [];
        const status =
          expected === 'notApplicable' ? 'not-applicable' : expected;
        for (const example of examples) {
          expect({ example, status: statusOf(rule, example) }).toEqual({
            example,
            status,
          });
        }
      },
    );

    it('repairs what it says it can', () => {
      if (rule.scope === 'several' || !rule.patch) return;
      for (const example of cases.fail) {
        const { objects, minor = NEWEST_MINOR } = givenOf(example);
        const text = `# kept\n${objects
          .map(object => stringify(object, { aliasDuplicateObjects: false }))
          .join('---\n')}`;
        const check = (yaml: string) =>
          checkManifests({
            files: [{ path: 'a.yaml', text: yaml }],
            rules: [rule],
            include: [rule.id],
            kubernetes: `1.${minor}`,
          });
        const { findings } = check(text);
        const sources = loadManifests([{ path: 'a.yaml', text }]).objects;
        const repaired = applyPatches(
          text,
          findings.flatMap(finding =>
            (finding.patch ?? []).map(patch => ({
              document:
                sources.find(
                  ({ reference }) => reference.kind === finding.object.kind,
                )?.source?.document ?? 0,
              path: splitFieldPath(patch.path),
              value: patch.value,
            })),
          ),
        );
        expect(repaired).toContain('# kept');
        expect({ repaired, findings: check(repaired).findings }).toEqual({
          repaired,
          findings: [],
        });
      }
    });
  },
);
