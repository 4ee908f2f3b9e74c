import { RULES } from '../rules/rules';
import { admissionPolicies } from './admissionPolicies';
import { toGatekeeperTemplates } from './toGatekeeperTemplates';
import { toKyvernoPolicies } from './toKyvernoPolicies';

const rules = RULES.filter(({ id }) => id === 'privileged');
const options = {
  rules,
  action: 'Audit',
  exemptNamespaces: ['kube-system'],
} as const;

describe('policies of other engines', () => {
  it('are one ValidatingPolicy of Kyverno for each policy, with the same CEL', () => {
    const [policy] = toKyvernoPolicies(options);
    expect(policy).toMatchObject({
      apiVersion: 'policies.kyverno.io/v1',
      kind: 'ValidatingPolicy',
      metadata: { name: 'readiness-privileged' },
      spec: {
        validationActions: ['Audit'],
        matchConstraints: {
          namespaceSelector: {
            matchExpressions: [{ operator: 'NotIn', values: ['kube-system'] }],
          },
        },
        validations: [
          {
            expression:
              'variables.containers.all(container, !container.?securityContext.?privileged.orValue(false))',
          },
        ],
      },
    });
    expect(toKyvernoPolicies({ rules: RULES, action: 'Deny' })).toHaveLength(
      admissionPolicies({ rules: RULES, action: 'Deny' }).length / 2,
    );
  });

  it('are a template and a constraint of Gatekeeper, which matches kinds', () => {
    const [template, constraint] = toGatekeeperTemplates(options);
    expect(template).toMatchObject({
      kind: 'ConstraintTemplate',
      metadata: { name: 'readinessprivileged' },
      spec: {
        crd: { spec: { names: { kind: 'ReadinessPrivileged' } } },
        targets: [{ code: [{ engine: 'K8sNativeValidation' }] }],
      },
    });
    expect(constraint).toMatchObject({
      kind: 'ReadinessPrivileged',
      spec: {
        enforcementAction: 'dryrun',
        match: { excludedNamespaces: ['kube-system'] },
      },
    });
    expect(constraint).toHaveProperty(
      'spec.match.kinds',
      expect.arrayContaining([
        { apiGroups: [''], kinds: ['Pod'] },
        { apiGroups: ['batch'], kinds: ['CronJob'] },
      ]),
    );
  });

  it('match some kind in every constraint, by its name', () => {
    const all = toGatekeeperTemplates({ rules: RULES, action: 'Deny' });
    const kinds = all.flatMap(object =>
      'spec' in object && 'match' in (object.spec as object)
        ? (object.spec as { match: { kinds: { kinds: string[] }[] } }).match
            .kinds
        : [],
    );
    expect(kinds.length).toBeGreaterThan(100);
    expect(kinds.filter(entry => entry.kinds.length !== 1)).toEqual([]);
  });
});

describe('policies for some namespaces', () => {
  const chosen = {
    ...options,
    namespaceLabel: 'example.com/tenant',
  } as const;
  const matchExpressions = [
    { key: 'example.com/tenant', operator: 'Exists' },
    {
      key: 'kubernetes.io/metadata.name',
      operator: 'NotIn',
      values: ['kube-system'],
    },
  ];

  it('select them by their label and leave exempt ones alone', () => {
    const [, binding] = admissionPolicies(chosen);
    expect(binding).toHaveProperty(
      'spec.matchResources.namespaceSelector.matchExpressions',
      matchExpressions,
    );
    const [policy] = toKyvernoPolicies(chosen);
    expect(policy).toHaveProperty(
      'spec.matchConstraints.namespaceSelector.matchExpressions',
      matchExpressions,
    );
    const [, constraint] = toGatekeeperTemplates(chosen);
    expect(constraint).toMatchObject({
      spec: {
        match: {
          excludedNamespaces: ['kube-system'],
          namespaceSelector: { matchExpressions: [matchExpressions[0]] },
        },
      },
    });
  });
});
