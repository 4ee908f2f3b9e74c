import { shortName } from './shortName';

it('leaves a name that fits as it is', () => {
  expect(shortName('eu-production', 13)).toBe('eu-production');
});

it('keeps long names apart that begin alike, within the length', () => {
  const names = Array.from(
    { length: 500 },
    (_, index) => `payments-of-the-north-production-${index}`,
  ).map(name => shortName(name, 18));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    expect(name).toMatch(/^[a-z][a-z0-9-]{0,16}[a-z0-9]$/);
});

it('gives the same name each time', () => {
  expect(shortName('payments-production-west', 18)).toBe(
    shortName('payments-production-west', 18),
  );
});

it('ends no beginning in a hyphen', () => {
  expect(shortName('a--------------------b', 12)).not.toContain('--');
});

it('takes letters and digits alone where hyphens are not allowed', () => {
  expect(shortName('retailereuproductionwesteurope', 24, '')).toMatch(
    /^[a-z0-9]{24}$/,
  );
});
