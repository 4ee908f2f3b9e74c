import fc from 'fast-check';
import { stringify } from 'yaml';
import { measureDepth } from './measureDepth';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const LIMIT = 1000;

describe('measureDepth', () => {
  it.each([
    ['a: 1', 1],
    ['a:\n- b: 1', 3],
    ['a: { b: [1] }', 3],
    ['a: "[[[["', 1],
    ['a: |\n  [[[[\n  - - - -', 1],
    ['# [[[[', 0],
  ])('measures %j', (text, depth) => {
    expect(measureDepth(text, LIMIT)).toBe(depth);
  });

  it('never measures less than there is', () => {
    const values = fc.anything({ maxDepth: 8, withNullPrototype: false });
    fc.assert(
      fc.property(values, fc.boolean(), (value, flow) => {
        const json: unknown = JSON.parse(JSON.stringify(value ?? 0) ?? '0');
        const text = stringify(json, {
          collectionStyle: flow ? 'flow' : 'block',
          aliasDuplicateObjects: false,
        });
        // Empty collections are written as {} and [] in both styles.
        expect(measureDepth(text, LIMIT)).toBeGreaterThanOrEqual(depthOf(json));
      }),
    );
  });

  it('stops at the limit', () => {
    expect(measureDepth('['.repeat(100_000), 32)).toBe(33);
  });
});
