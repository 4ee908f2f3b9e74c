import { RULES } from '../rules/rules';
import { describeRules } from './describeRules';

describe('describeRules', () => {
  it('describes every rule', () => {
    const text = describeRules();
    for (const { id } of RULES) expect(text).toContain(`\n### ${id}\n`);
    expect(text).toContain(`${RULES.length} rules: `);
    expect(text).toContain('Pod Security Standards restricted');
    expect(text).not.toContain('undefined');
  });
});
