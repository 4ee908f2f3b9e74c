import { join } from 'node:path';
import * as fc from 'fast-check';
import {
  admissionPolicies,
  checkObjects,
  fromPlainValue,
  NEWEST_MINOR,
  RULES,
  toKubernetesObject,
  type FieldMap,
  type ObjectRule,
} from '../src';
import type { RuleCase, RuleCases } from '../src/rules/RuleCases';
import { Oracle } from './Oracle';
import { podArbitrary } from './podArbitrary';

interface Policy {
  kind: string;
  spec: {
    variables?: { name: string; expression: string }[];
    validations: { expression: string }[];
  };
}

interface Question {
  rule: ObjectRule;
  policy: Policy;
  object: unknown;
}

interface Answer {
  value: unknown;
  error?: string;
}

const PODS = Number(process.env.ORACLE_PODS ?? 5000);
const SEED = Number(process.env.ORACLE_SEED ?? 20260401);

const rules = RULES.filter(
  (rule): rule is ObjectRule => rule.scope === 'object',
);

function policyOf(rule: ObjectRule): Policy | undefined {
  return admissionPolicies({ rules: [rule], action: 'Deny' })[0] as
    | Policy
    | undefined;
}

function objectsOf(example: RuleCase): unknown[] {
  if (!('given' in example))
    return Array.isArray(example) ? example : [example];
  const { objects, minor, parameters } = example.given as {
    objects: unknown[];
    minor?: number;
    parameters?: object;
  };
  return (minor ?? NEWEST_MINOR) === NEWEST_MINOR && !parameters ? objects : [];
}

/** An object as the API server decodes it: null fields are not there. */
function decoded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(fromPlainValue(value), (_key, entry) =>
      typeof entry === 'bigint' ? Number(entry) : entry,
    ),
  );
}

/** Variables are written out, since the oracle evaluates one expression. */
function whole(policy: Policy): string {
  const variables = policy.spec.variables ?? [];
  return variables.reduceRight(
    (text, { name, expression }) =>
      text.replaceAll(
        new RegExp(`\\bvariables\\.${name}\\b`, 'g'),
        () => `(${expression})`,
      ),
    policy.spec.validations[0].expression,
  );
}

/** Ours says unknown where cel-go takes a field of a text for absent; such an object never gets past the decoder. */
const STRICTER = 'of a value that is no map';

function ours(rule: ObjectRule, value: unknown): string {
  const object = toKubernetesObject(fromPlainValue(value) as FieldMap);
  if (!object) throw new Error('no object');
  const { checks, findings } = checkObjects([object], {
    rules: [rule],
    include: [rule.id],
  });
  if (findings.some(({ message }) => message.includes(STRICTER)))
    return 'refused by the decoder';
  const status = checks[0]?.status ?? 'pass';
  return status === 'not-applicable' ? 'pass' : status;
}

function theirs({ value, error }: Answer): string {
  if (error?.startsWith('compile: ')) throw new Error(error);
  if (error) return 'unknown';
  return value === true ? 'pass' : 'fail';
}

describe('rules against the CEL of the API server', () => {
  const oracle = Oracle.build('expressions');
  const known = rules.flatMap(rule => {
    const policy = policyOf(rule);
    return policy ? [{ rule, policy }] : [];
  });

  function differences(questions: Question[]): unknown[] {
    const answers = oracle.ask<Answer>(
      questions.map(({ policy, object }) => ({
        expression: whole(policy),
        variables: { object: decoded(object) },
      })),
    );
    const different = questions.flatMap(({ rule, object }, position) => {
      const mine = ours(rule, object);
      const other = theirs(answers[position]);
      return mine === other ||
        (mine === 'refused by the decoder' && other !== 'fail')
        ? []
        : [
            {
              rule: rule.id,
              mine,
              other,
              error: answers[position].error,
              object,
            },
          ];
    });
    return different.slice(0, 5);
  }

  function tell(answers: number, questions: Question[]): void {
    const judged = new Set(questions.map(({ rule }) => rule.id)).size;
    // eslint-disable-next-line no-console
    console.log(`${answers} answers of ${judged} rules compared, 0 differ`);
  }

  it('agree on every case of every rule', () => {
    const questions = known.flatMap(({ rule, policy }) => {
      const cases: RuleCases = jest.requireActual(
        join(__dirname, '../src/rules', rule.category, `${rule.id}.cases`),
      ).cases;
      return [
        cases.pass,
        cases.fail,
        cases.unknown ?? [],
        cases.notApplicable ?? [],
      ]
        .flat()
        .flatMap(objectsOf)
        .map(object => ({ rule, policy, object }))
        .filter(({ object }) => concerns(rule, object as FieldMap));
    });
    expect(questions.length).toBeGreaterThan(300);
    expect(differences(questions)).toEqual([]);
    tell(questions.length, questions);
  });

  it('agree on generated pods', () => {
    const pods = fc.sample(podArbitrary, { numRuns: PODS, seed: SEED });
    const ofPods = known.filter(({ rule }) => rule.match === 'pods');
    // One rule at a time: all questions together are more than one text can hold.
    for (const { rule, policy } of ofPods) {
      const questions = pods.map(object => ({ rule, policy, object }));
      expect(differences(questions)).toEqual([]);
    }
    tell(
      pods.length * ofPods.length,
      ofPods.map(entry => ({ ...entry, object: undefined })),
    );
  }, 600_000);
});

/** Only kinds that both engines look at. */
function concerns(rule: ObjectRule, { apiVersion, kind }: FieldMap): boolean {
  const group = String(apiVersion).includes('/')
    ? `${String(apiVersion).split('/')[0]}/`
    : '';
  return (
    rule.match === 'pods' || rule.match.includes(`${group}${String(kind)}`)
  );
}
