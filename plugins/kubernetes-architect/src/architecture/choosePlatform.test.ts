import { fixturePlatform } from '../../dev/fixtures';
import { choosePlatform } from './choosePlatform';

const [small, large] = [1, 3].map(
  clusters =>
    fixturePlatform({
      name: `with-${clusters}`,
      title: `With ${clusters}`,
      clusters,
      namespaces: 1,
    }).platform,
);
const platforms = [small, large];
const connected = new Set(['dev-eu-1', 'prod-eu-1']);

describe('choosePlatform', () => {
  it('takes the one that is asked for', () => {
    expect(choosePlatform({ platforms, wanted: 'with-1', connected })).toBe(
      small,
    );
  });

  it('otherwise takes the one with most live state, or the first', () => {
    expect(choosePlatform({ platforms, wanted: 'gone', connected })).toBe(
      large,
    );
    expect(
      choosePlatform({ platforms, wanted: undefined, connected: new Set() }),
    ).toBe(small);
    expect(
      choosePlatform({ platforms: [], wanted: undefined, connected }),
    ).toBeUndefined();
  });
});
