import { compileExpression } from '../cel/compileExpression';
import { RULES } from '../rules/rules';
import { admissionPolicies, celLiteral } from './admissionPolicies';

interface Policy {
  kind: string;
  metadata: { name: string };
  spec: {
    matchConstraints: { resourceRules: { resources: string[] }[] };
    variables?: { name: string; expression: string }[];
    validations: { expression: string }[];
    validationActions: string[];
    matchResources?: object;
  };
}

const policies = admissionPolicies({
  rules: RULES,
  action: 'Warn',
  exemptNamespaces: ['kube-system'],
}) as Policy[];

describe('admissionPolicies', () => {
  it('writes a policy and a binding for every rule over one object whose kinds can be matched', () => {
    const names = policies
      .filter(({ kind }) => kind === 'ValidatingAdmissionPolicy')
      .map(({ metadata }) => metadata.name);
    expect(names.length).toBeGreaterThan(80);
    expect(names).toContain('readiness-privileged');
    expect(names).not.toContain('readiness-pdb-missing');
    const bindings = policies.filter(
      ({ kind }) => kind === 'ValidatingAdmissionPolicyBinding',
    );
    expect(bindings.map(({ metadata }) => metadata.name)).toEqual(names);
    expect(bindings[0].spec.validationActions).toEqual(['Warn']);
    expect(bindings[0].spec.matchResources).toBeDefined();
  });

  it('covers pods and every template of pods', () => {
    const policy = policies.find(
      ({ metadata }) => metadata.name === 'readiness-privileged',
    );
    expect(
      policy?.spec.matchConstraints.resourceRules.flatMap(
        rule => rule.resources,
      ),
    ).toEqual(
      expect.arrayContaining([
        'pods',
        'pods/ephemeralcontainers',
        'cronjobs',
        'daemonsets',
      ]),
    );
    expect(policy?.spec.validations[0].expression).toBe(
      'variables.containers.all(container, !container.?securityContext.?privileged.orValue(false))',
    );
    expect(policy?.spec.variables?.map(({ name }) => name)).toContain(
      'containers',
    );
  });

  it('has expressions that compile and need no parameters', () => {
    for (const { kind, spec } of policies) {
      if (kind !== 'ValidatingAdmissionPolicy') continue;
      for (const { expression } of [
        ...(spec.variables ?? []),
        ...spec.validations,
      ]) {
        expect(() => compileExpression({ expression })).not.toThrow();
        expect(expression).not.toContain('params.');
      }
    }
  });

  it('writes values as CEL', () => {
    expect(celLiteral(['a"b', 1n, true, { k: 1.5 }])).toBe(
      '["a\\"b", 1, true, {"k": 1.5}]',
    );
  });
});
