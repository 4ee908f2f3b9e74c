import { BAD_DESIGNS } from '../testing/badDesigns';
import { BAD_NAMES } from '../testing/badNames';
import { BAD_VALUES } from '../testing/badValues';
import { INTENT_TEXT, intentTextWith } from '../testing/intentText';
import { parseIntent } from './parseIntent';

const BAD_INTENTS = [...BAD_DESIGNS, ...BAD_NAMES, ...BAD_VALUES];

describe('parseIntent', () => {
  it('reads a valid intent', () => {
    expect(parseIntent(INTENT_TEXT)).toMatchObject({
      intent: { metadata: { name: 'shop' } },
    });
  });

  it('adds nothing to a valid intent', () => {
    const { intent } = parseIntent(INTENT_TEXT);
    expect(parseIntent(intent)).toEqual({ intent });
    expect(intent?.spec.apps?.[1]).toEqual({
      name: 'orders',
      tenant: 'store',
      kind: 'worker',
      image: 'registry.example.com/store/orders:2.0.0',
    });
  });

  it('is shown at least fifty bad intents', () => {
    expect(BAD_INTENTS.length).toBeGreaterThanOrEqual(50);
  });

  it.each(BAD_INTENTS)(
    'refuses $what, with its place',
    ({ replace, problem }) => {
      const { errors } = parseIntent(intentTextWith(...replace));
      expect(errors).toContainEqual({
        ...problem,
        message: expect.stringMatching(problem.message),
      });
    },
  );

  it('never repeats the value of a secret', () => {
    for (const { replace } of BAD_INTENTS) {
      expect(
        JSON.stringify(parseIntent(intentTextWith(...replace))),
      ).not.toContain('hunter2');
    }
  });

  it('reports everything at once, in the order of the text', () => {
    const text = intentTextWith(
      'port: 8080',
      'port: 80\n      env: { TOKEN: abc }',
    )
      .replace('name: orders', 'name: web')
      .replace('environments: [prod]', 'environments: [qa]')
      .replace('provider: aws', 'provider: moon');
    expect(
      parseIntent(text).errors?.map(({ path, line }) => [line, path]),
    ).toEqual([
      [12, 'spec.environments[1].name'],
      [18, 'spec.clusters[0].provider'],
      [21, 'spec.clusters[1].environments[0]'],
      [37, 'spec.apps[0].port'],
      [38, 'spec.apps[0].env.TOKEN'],
      [39, 'spec.apps[1].name'],
    ]);
  });

  it('reports problems of an object without a place', () => {
    expect(
      parseIntent({
        apiVersion: 'kubernetes-architect.io/v1alpha1',
        kind: 'Platform',
      }),
    ).toEqual({
      errors: [
        { path: 'metadata', message: 'is required: a map' },
        { path: 'spec', message: 'is required: a map' },
      ],
    });
  });

  it.each([undefined, null, 5, [], true])('refuses %p', value => {
    expect(parseIntent(value).errors).toHaveLength(1);
  });
});
