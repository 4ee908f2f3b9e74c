import { INTENT_TEXT } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';
import { resolvePlatform } from '../../model/resolvePlatform';

const OPERATOR = {
  name: 'databases',
  owner: 'platform-engineers',
  group: 'databases.example.com',
  version: 'v1alpha1',
  image: 'registry.example.com/platform/databases:0.1.0',
  kinds: [
    {
      kind: 'DatabaseClaim',
      fields: [
        { name: 'size', type: 'quantity', required: true },
        { name: 'backups', type: 'integer', minimum: 1, default: 7 },
      ],
    },
  ],
};

const [KIND] = OPERATOR.kinds;

function parseWith(...operators: object[]) {
  return parseIntent(
    INTENT_TEXT.replace(
      '\nspec:\n',
      `\nspec:\n  operators: ${JSON.stringify(operators)}\n`,
    ),
  );
}

function pathsOf(...operators: object[]): string[] {
  return (parseWith(...operators).errors ?? []).map(({ path }) => path);
}

function withField(field: object) {
  return { ...OPERATOR, kinds: [{ ...KIND, fields: [field] }] };
}

describe('checkOperators', () => {
  it('fills in what an operator leaves out', () => {
    const { intent } = parseWith({
      ...OPERATOR,
      environments: [{ name: 'dev', image: 'example/databases:0.2.0' }],
    });
    expect(intent && resolvePlatform(intent).operators).toEqual([
      {
        name: 'databases',
        owner: 'platform-engineers',
        namespace: 'operator-databases',
        group: 'databases.example.com',
        version: 'v1alpha1',
        kinds: [
          {
            kind: 'DatabaseClaim',
            singular: 'databaseclaim',
            plural: 'databaseclaims',
            scope: 'Namespaced',
            fields: KIND.fields,
          },
        ],
        environments: [
          { environment: 'dev', image: 'example/databases:0.2.0' },
        ],
      },
    ]);
  });

  it.each([
    ['group', { group: 'databases.k8s.io' }, 'group'],
    ['group without a domain', { group: 'databases' }, 'group'],
    ['version', { version: '1' }, 'version'],
    ['environment', { environments: [{ name: 'qa' }] }, 'environments[0].name'],
    [
      'kind that the Go package has',
      { kinds: [{ ...KIND, kind: 'DatabaseList' }] },
      'kinds[0].kind',
    ],
    [
      'kind that differs in case alone',
      { kinds: [KIND, { ...KIND, kind: 'Databaseclaim', plural: 'others' }] },
      'kinds[1].kind',
    ],
    [
      'plural of another kind',
      { kinds: [KIND, { ...KIND, kind: 'Other', plural: 'databaseclaims' }] },
      'kinds[1].plural',
    ],
  ])('refuses a wrong %s', (_, change, field) => {
    expect(pathsOf({ ...OPERATOR, ...change })).toEqual([
      `spec.operators[0].${field}`,
    ]);
  });

  it.each([
    [{ name: 'a', type: 'string', enum: ['x'], default: 'y' }, 'default'],
    [{ name: 'a', type: 'string', enum: ['x', 'x'] }, 'enum[1]'],
    [{ name: 'a', type: 'integer', minimum: 2, maximum: 1 }, 'maximum'],
    [{ name: 'a', type: 'integer', maximum: 1, default: 2 }, 'default'],
    [{ name: 'a', type: 'boolean', required: true, default: true }, 'default'],
    [{ name: 'A', type: 'boolean' }, 'name'],
    [{ name: 'a', type: 'number' }, 'type'],
  ])('refuses the field %j', (field, at) => {
    expect(pathsOf(withField(field))).toEqual([
      `spec.operators[0].kinds[0].fields[0].${at}`,
    ]);
  });

  it('refuses two operators of one name, and so of one kind', () => {
    expect(pathsOf(OPERATOR, OPERATOR)).toEqual([
      'spec.operators[1].name',
      'spec.operators[1].kinds[0].plural',
      'spec.operators[1].kinds[0].kind',
    ]);
  });

  it('refuses the name of an app', () => {
    expect(pathsOf({ ...OPERATOR, name: 'web' })).toEqual([
      'spec.operators[0].name',
    ]);
  });

  it('refuses the namespace of a tenant', () => {
    const { errors } = parseIntent(
      INTENT_TEXT.replace(
        '\nspec:\n',
        `\nspec:\n  operators: ${JSON.stringify([
          { ...OPERATOR, name: 'dev' },
        ])}\n`,
      ).replaceAll('store\n', 'operator\n'),
    );
    expect(errors?.map(({ path }) => path)).toContain('spec.operators[0].name');
  });
});
