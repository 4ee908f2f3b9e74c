import { checkManifests } from '../check/checkManifests';
import { formatMarkdown } from '../output/formatMarkdown';
import { formatTable } from '../output/formatTable';
import { RULES } from '../rules/rules';
import { assessStandard } from './assessStandard';
import { OWN_RULES } from './ownRules';
import { STANDARDS } from './standards';

const controls = Object.entries(STANDARDS).flatMap(([standard, entry]) =>
  entry.controls.map(control => ({ standard, ...control })),
);

describe('standards', () => {
  it('name rules that are there, and only where something is automated', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const unknown = controls.flatMap(({ rules }) =>
      rules.filter(rule => !known.has(rule)),
    );
    expect(unknown).toEqual([]);
    for (const { coverage, rules } of controls) {
      expect(rules.length > 0).toBe(coverage !== 'manual');
      expect(new Set(rules).size).toBe(rules.length);
    }
  });

  it('have each control once, and a place to read the text', () => {
    for (const { source, controls: own } of Object.values(STANDARDS)) {
      expect(source).toMatch(/^https:\/\//);
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    }
  });

  it('reach every rule, unless it is marked as own', () => {
    const reached = new Set(controls.flatMap(({ rules }) => rules));
    const unreached = RULES.map(({ id }) => id).filter(id => !reached.has(id));
    expect([...OWN_RULES].sort()).toEqual(unreached.sort());
  });

  it('agree with what rules say of themselves', () => {
    const missing = RULES.flatMap(rule =>
      (rule.standards ?? [])
        .filter(
          reference =>
            !controls.some(
              ({ standard, id, rules }) =>
                standard === reference.standard &&
                id === reference.control &&
                rules.includes(rule.id),
            ),
        )
        .map(({ standard, control }) => `${rule.id}: ${standard} ${control}`),
    );
    expect(missing).toEqual([]);
    const pss = RULES.filter(({ podSecurity }) => podSecurity);
    const listed = (standard: string) =>
      STANDARDS[standard].controls.flatMap(({ rules }) => [...rules]).sort();
    expect(
      [
        ...new Set([...listed('pss-baseline'), ...listed('pss-restricted')]),
      ].sort(),
    ).toEqual(pss.map(({ id }) => id).sort());
  });
});

describe('assessStandard', () => {
  const check = (text: string) =>
    checkManifests({
      files: [{ path: 'a.yaml', text }],
      standard: 'pss-baseline',
    });
  const pod = (spec: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: ${spec}\n`;
  const status = (text: string, id: string) =>
    assessStandard(STANDARDS['pss-baseline'], check(text).checks).find(
      control => control.id === id,
    )?.status;

  it('tells what was shown, what failed and what is unknown', () => {
    expect(status(pod('{containers: [{name: a}]}'), 'Host Namespaces')).toBe(
      'shown',
    );
    expect(
      status(
        pod('{hostPID: true, containers: [{name: a}]}'),
        'Host Namespaces',
      ),
    ).toBe('failed');
    expect(
      status(
        pod('{hostPID: maybe, containers: [{name: a}]}'),
        'Host Namespaces',
      ),
    ).toBe('unknown');
  });

  it('shows nothing of manual controls and of controls without an object', () => {
    const assessed = assessStandard(STANDARDS['cis-kubernetes'], []);
    expect(new Set(assessed.map(control => control.status))).toEqual(
      new Set(['not automated', 'not applicable']),
    );
  });

  it('is listed in reports, which never say that a standard is met', () => {
    const result = check(pod('{hostPID: true, containers: [{name: a}]}'));
    for (const report of [formatTable(result), formatMarkdown(result)]) {
      expect(report).toMatch(/failed.*Host Namespaces/);
      expect(report).toMatch(/shown.*Privileged Containers/);
      expect(report).not.toMatch(/complian|certif|conform/i);
    }
  });
});
