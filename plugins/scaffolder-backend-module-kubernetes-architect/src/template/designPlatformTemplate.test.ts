import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '@kubernetes-architect/addons';
import {
  decisionPoints,
  intentJsonSchema,
  languages,
} from '@kubernetes-architect/architecture';
import { parse } from 'yaml';
import { APP_KINDS } from '../actions/intent/PlatformAnswers';

/** The parts of JSON Schema that a form and an intent have in common. */
interface Question {
  type?: string;
  title?: string;
  pattern?: string;
  maxLength?: number;
  enum?: unknown[];
  enumNames?: string[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  required?: string[];
  properties?: Record<string, Question>;
  items?: Question;
  oneOf?: Question[];
  dependencies?: Record<string, { oneOf: Question[] }>;
}

/** What the template does with the answers. */
interface Step {
  id: string;
  action: string;
  input: Record<string, unknown>;
}

const FILE = 'templates/design-platform/template.yaml';
const template = parse(
  readFileSync(join(__dirname, '../../../..', FILE), 'utf8'),
);
const pages: Question[] = template.spec.parameters;

function pageWith(name: string): Question {
  const found = pages.find(page => page.properties?.[name]);
  if (!found) throw new Error(`${FILE} asks nowhere for ${name}`);
  return found;
}

function itemsOf(list: string): Record<string, Question> {
  return pageWith(list).properties?.[list].items?.properties ?? {};
}

/** What has to be changed in the template, so that its list is that of the code. */
function remedies(
  question: Question,
  expected: ReadonlyArray<{ value: string; label: string }>,
): string[] {
  const labels = new Map(
    question.enum?.map((value, index) => [value, question.enumNames?.[index]]),
  );
  const values = new Set(expected.map(({ value }) => value));
  return [
    ...expected.flatMap(({ value, label }) => {
      if (!labels.has(value))
        return [
          `${FILE}: add ${value} to enum and "${label}" to enumNames of "${question.title}"`,
        ];
      return labels.get(value) === label
        ? []
        : [
            `${FILE}: call ${value} "${label}" in enumNames of "${question.title}"`,
          ];
    }),
    ...[...labels.keys()]
      .filter(value => !values.has(String(value)))
      .map(
        value =>
          `${FILE}: remove ${value} and its name from enum and enumNames of "${question.title}"`,
      ),
  ];
}

/** What a question and the field of the intent that it fills say differently. */
function differences(path: string, asked: Question, field: Question): string[] {
  const same = (['type', 'enum', 'minimum', 'maximum'] as const)
    .filter(
      key =>
        JSON.stringify(asked[key]) !== JSON.stringify(field[key]) &&
        field[key] !== undefined,
    )
    .map(
      key =>
        `${FILE}: ${path}.${key} must be ${JSON.stringify(
          field[key],
        )}, not ${JSON.stringify(asked[key])}`,
    );
  const names = new Set([
    ...Object.keys(asked.properties ?? {}),
    ...Object.keys(field.properties ?? {}),
  ]);
  return [
    ...same,
    ...[...names].flatMap(name => {
      const question = asked.properties?.[name];
      const part = field.properties?.[name];
      if (!question) return [`${FILE}: add ${path}.${name}`];
      if (!part) return [`${FILE}: remove ${path}.${name}`];
      return differences(`${path}.${name}`, question, part);
    }),
    ...(asked.items && field.items
      ? differences(`${path}[]`, asked.items, field.items)
      : []),
  ];
}

/** Limits that a form has to have as the intent has them. An image is looked at more closely than a pattern can. */
const LIMITS = ['type', 'enum', 'maxLength', 'minimum', 'maximum'] as const;

/** A line of text, as the pattern of the form and that of the intent have it. */
const LINE_PATTERNS = new Set(['^[^\\x00-\\x1f\\x7f]*$', '^[^\\p{Cc}]*$']);

function without(
  questions: Record<string, Question>,
  name: string,
): Record<string, Question> {
  return Object.fromEntries(
    Object.entries(questions).filter(([each]) => each !== name),
  );
}

/** Names and limits that questions and the fields that they fill have differently. */
function limits(
  path: string,
  asked: Record<string, Question>,
  fields: Record<string, Question>,
): string[] {
  const names = new Set([...Object.keys(asked), ...Object.keys(fields)]);
  return [...names].flatMap(name => {
    const question = asked[name];
    const field = fields[name];
    const place = `${path}.${name}`;
    if (!question) return [`${FILE}: add ${place}`];
    if (!field) return [`${FILE}: remove ${place}`];
    const pattern =
      field.pattern === undefined ||
      field.pattern === question.pattern ||
      [field.pattern, question.pattern].every(each =>
        LINE_PATTERNS.has(each ?? ''),
      );
    return [
      ...LIMITS.filter(
        key =>
          !isOpen(field, key) &&
          JSON.stringify(question[key]) !== JSON.stringify(field[key]),
      ).map(key => `${FILE}: ${place}.${key} must be ${field[key]}`),
      ...(pattern
        ? []
        : [`${FILE}: ${place}.pattern must be ${field.pattern}`]),
      ...(field.items && question.items
        ? limits(place, { item: question.items }, { item: field.items })
        : []),
    ];
  });
}

/** Whether the intent sets no limit: whole numbers end where the language does. */
function isOpen(field: Question, key: (typeof LIMITS)[number]): boolean {
  const value = field[key];
  return (
    value === undefined || Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
  );
}

/** Names of all questions that are asked directly, also those that depend on another answer. */
function askedNames(questions: readonly Question[]): string[] {
  return questions.flatMap(({ properties = {}, dependencies = {} }) => [
    ...Object.keys(properties),
    ...Object.values(dependencies).flatMap(({ oneOf }) => askedNames(oneOf)),
  ]);
}

function intentField(...names: string[]): Question {
  return names.reduce<Question>(
    (field, name) => field.properties?.[name] ?? {},
    intentJsonSchema() as Question,
  );
}

describe('templates/design-platform', () => {
  it('offers every option of every decision', () => {
    const expected = decisionPoints.flatMap(point =>
      point.options.map(option => ({
        value: `${point.id}/${option.id}`,
        label: `${point.title}: ${option.title}`,
      })),
    );
    expect(remedies(itemsOf('pins').choice, expected)).toEqual([]);
  });

  it('offers every add-on of the catalogue', () => {
    const expected = CATALOGUE.map(({ name, title }) => ({
      value: name,
      label: title,
    }));
    expect(remedies(itemsOf('addons').name, expected)).toEqual([]);
  });

  it('asks for the requirements as the intent holds them', () => {
    const [, on] =
      pageWith('decideFromRequirements').dependencies?.decideFromRequirements
        .oneOf ?? [];
    const asked = on?.properties?.requirements ?? {};
    const field = intentField('spec', 'requirements');
    expect(Object.keys(field.properties ?? {})).toContain('workloads');
    expect(differences('requirements', asked, field)).toEqual([]);
    expect(asked.required).toEqual(field.required);
    expect(field.required?.length).toBeLessThanOrEqual(12);
  });

  it('asks for operators as the intent holds them', () => {
    const asked = pageWith('operators').properties?.operators.items ?? {};
    const field = intentField('spec', 'operators').items ?? {};
    const { environments, kinds, ...rest } = asked.properties ?? {};
    const { kinds: kindsField, ...others } = field.properties ?? {};
    const { fields, ...kind } = kinds.items?.properties ?? {};
    const { fields: fieldsField, ...kindField } =
      kindsField.items?.properties ?? {};
    expect(Object.keys(others)).toContain('environments');
    expect([
      ...limits('operators', rest, without(others, 'environments')),
      ...limits('operators.kinds', kind, kindField),
    ]).toEqual([]);
    expect([...(asked.required ?? [])].sort()).toEqual(
      [...(field.required ?? [])].sort(),
    );
    expect(kinds.items?.required).toEqual(kindsField.items?.required);
    // The form asks for names alone, of the environments that it offers.
    expect(environments.items?.enum).toEqual(
      itemsOf('clusters').environments.items?.enum,
    );
    expect(fields.items?.required).toEqual(
      fieldsField.items?.oneOf?.[0].required,
    );
  });

  it('asks for each type of field of an operator what the intent holds of it', () => {
    const kinds =
      pageWith('operators').properties?.operators.items?.properties?.kinds.items
        ?.properties;
    const asked = kinds?.fields.items ?? {};
    const types =
      intentField('spec', 'operators').items?.properties?.kinds.items
        ?.properties?.fields.items?.oneOf ?? [];
    const namesOf = ({ type }: Record<string, Question>) =>
      type.enum ?? [type.const];
    expect(asked.properties?.type.enum).toEqual(
      types.flatMap(({ properties = {} }) => namesOf(properties)),
    );
    const branches = asked.dependencies?.type.oneOf ?? [];
    expect(branches).toHaveLength(types.length);
    types.forEach(({ properties = {} }, index) => {
      const branch = branches[index].properties ?? {};
      expect(branch.type.enum).toEqual(namesOf(properties));
      expect(
        limits(
          `operators.kinds.fields of ${namesOf(properties)}`,
          without({ ...asked.properties, ...branch }, 'type'),
          without(properties, 'type'),
        ),
      ).toEqual([]);
    });
  });

  it('asks for the clusters of a team as the intent holds them', () => {
    const { tenantClusters } = pageWith('tenantClusters').properties ?? {};
    const { clusters } = intentField('spec', 'tenants').items?.properties ?? {};
    expect(
      limits(
        'tenantClusters',
        { cluster: tenantClusters.items ?? {} },
        { cluster: clusters.items ?? {} },
      ),
    ).toEqual([]);
  });

  it('hands every answer to a step, and no step asks for another', () => {
    const used = new Set(
      [
        ...JSON.stringify(template.spec.steps).matchAll(/parameters\.(\w+)/g),
      ].map(([, name]) => name),
    );
    expect([...used].sort()).toEqual([...new Set(askedNames(pages))].sort());
  });

  it('has a branch for every kind of app, and names for every choice', () => {
    const { properties, dependencies } = pageWith('appKind');
    expect(pageWith('language').properties?.language.enum).toEqual(languages);
    expect(properties?.appKind.enum).toEqual(APP_KINDS);
    expect(
      dependencies?.appKind.oneOf
        .flatMap(branch => branch.properties?.appKind.enum)
        .sort(),
    ).toEqual([...APP_KINDS].sort());
    const unnamed: string[] = [];
    JSON.stringify(pages, (_key, value) => {
      if (
        value?.enumNames &&
        value.enumNames.length !== (value.enum ?? []).length
      )
        unnamed.push(value.title);
      return value;
    });
    expect(unnamed).toEqual([]);
  });

  it('asks for the layout as the intent holds it', () => {
    expect(pageWith('layout').properties?.layout.enum).toEqual(
      intentField('spec', 'delivery', 'layout').enum,
    );
  });

  it('says of the repositories what it makes them', () => {
    const steps: Step[] = template.spec.steps;
    const remote = steps.filter(({ action }) =>
      /^publish:(github|gitlab)$/.test(action),
    );
    expect(remote).toHaveLength(6);
    for (const { input } of remote)
      expect(input.repoVisibility).toBe('private');
    expect(steps.find(({ id }) => id === 'intent')?.input.private).toBe(
      "${{ parameters.target !== 'local' }}",
    );
  });

  it('calls no two questions of a platform the same, since the review lists them by their titles', () => {
    const titles = pages.flatMap(page =>
      Object.values(page.properties ?? {}).map(({ title }) => title),
    );
    expect(titles).toEqual([...new Set(titles)]);
  });
});
