import fc from 'fast-check';
import { parse } from 'yaml';
import { INTENT_TEXT } from '../testing/intentText';
import { canonicalIntent } from './canonicalIntent';
import { parseIntent } from './parseIntent';

/** The same value with the keys of every map in another order. */
function shuffleKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map(item => shuffleKeys(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => ({
    key,
    item,
    at: random(),
  }));
  entries.sort((left, right) => left.at - right.at);
  return Object.fromEntries(
    entries.map(({ key, item }) => [key, shuffleKeys(item, random)]),
  );
}

describe('canonicalIntent', () => {
  it('gives the same bytes whatever the order of the keys', () => {
    const original = parse(INTENT_TEXT);
    original.spec.apps[0].env = { B: '1', A: '2' };
    original.spec.requirements = {
      workloads: [{ kind: 'web', count: 3 }],
      engineers: 5,
      kubernetesSkill: 'novice',
      availability: 99.9,
      compliance: [],
      locations: ['aws'],
      regions: 1,
      budget: 'moderate',
      tenantTeams: 1,
    };
    original.spec.decisions = {
      pins: {
        'service-mesh': { reason: 'small', option: 'none' },
        'gitops-engine': { option: 'flux', reason: 'known' },
      },
    };
    const bytes = (value: unknown) => {
      const { intent, errors } = parseIntent(value);
      expect(errors).toBeUndefined();
      return JSON.stringify(intent && canonicalIntent(intent));
    };
    const expected = bytes(original);
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        stream => {
          const random = () => stream.next().value as number;
          expect(bytes(shuffleKeys(original, random))).toBe(expected);
        },
      ),
    );
  });
});
