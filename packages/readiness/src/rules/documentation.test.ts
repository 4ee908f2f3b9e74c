import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SEVERITY_WEIGHT } from '../rule/Severity';
import { RULES } from './rules';

const text = readFileSync(
  resolve(__dirname, '../../../../docs/explanation/readiness.md'),
  'utf8',
);

describe('the page about readiness', () => {
  it('names the rule of every check, and every rule once', () => {
    const [, table] = text.split('## Every check, and its rule');
    const rows = table.split('\n').filter(line => /^\| \w/.test(line));
    const named = rows
      .slice(1)
      .flatMap(row => [...row.matchAll(/`([a-z0-9-]+)`/g)])
      .map(([, id]) => id);
    expect([...named].sort()).toEqual(RULES.map(({ id }) => id));
  });

  it('has the weights of the score', () => {
    const weights = Object.entries(SEVERITY_WEIGHT).map(
      ([severity, weight]) => `${severity} ${weight}`,
    );
    expect(text).toContain(weights.join(', '));
  });
});
