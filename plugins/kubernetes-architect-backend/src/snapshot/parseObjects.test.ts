import { parseObjects } from './parseObjects';

const CANARY = 'canary-7f3a';

describe('parseObjects', () => {
  it('keeps no value in which a secret can be', () => {
    const { objects } = parseObjects('Pod', [
      {
        metadata: { name: 'app', annotations: { 'example.com/note': CANARY } },
        spec: {
          containers: [
            { name: 'app', env: [{ name: 'PASSWORD', value: CANARY }] },
          ],
        },
      },
    ]);
    expect(objects).toHaveLength(1);
    expect(JSON.stringify(objects)).not.toContain(CANARY);
  });

  it('counts what is no object of the kind, and says what was wrong with the first', () => {
    let deep: Record<string, unknown> = {};
    for (let level = 0; level < 1_000; level++) deep = { deep };
    expect(
      parseObjects('Service', [
        { spec: {} },
        null,
        { metadata: { name: 'shop' }, spec: deep },
        { metadata: { name: 'shop' } },
      ]),
    ).toEqual({
      objects: [{ metadata: { name: 'shop' } }],
      quarantined: 3,
      firstProblem:
        'metadata: Invalid input: expected object, received undefined',
    });
  });
});
