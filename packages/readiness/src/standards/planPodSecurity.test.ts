import { loadManifests } from '../load/loadManifests';
import {
  formatPodSecurityPlanJson,
  formatPodSecurityPlanTable,
} from '../output/formatPodSecurityPlan';
import { planPodSecurity } from './planPodSecurity';

const LABEL = 'pod-security.kubernetes.io/enforce';
const namespace = (name: string, enforce: string) => `apiVersion: v1
kind: Namespace
metadata: {name: ${name}, labels: {${LABEL}: ${enforce}}}
`;
const pod = (where: string, spec: string) => `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: ${where}}
spec: ${spec}
`;
const HARDENED =
  '{securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, containers: [{name: a, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}';

const { objects } = loadManifests([
  {
    path: 'a.yaml',
    text: [
      namespace('done', 'restricted'),
      pod('done', HARDENED),
      pod('fair', '{containers: [{name: a}]}'),
      pod('poor', '{hostPID: true, containers: [{name: a}]}'),
      namespace('proud', 'restricted'),
      pod('proud', '{containers: [{name: a}]}'),
    ].join('---\n'),
  },
]);
const plans = planPodSecurity(objects, '1.34');
const of = (name: string) => plans.find(plan => plan.namespace === name);

describe('planPodSecurity', () => {
  it('warns and audits before it enforces, level by level', () => {
    expect(
      of('poor')?.steps.map(({ title, labels, fields }) => [
        title,
        labels?.[LABEL],
        fields?.some(({ rule }) => rule === 'host-pid'),
      ]),
    ).toEqual([
      [
        'enforce privileged, warn and audit about baseline',
        'privileged',
        undefined,
      ],
      ['change what blocks baseline', undefined, true],
      [
        'when nothing warns any more, enforce baseline, warn and audit about restricted',
        'baseline',
        undefined,
      ],
      ['change what blocks restricted', undefined, false],
      [
        'when nothing warns any more, enforce restricted',
        'restricted',
        undefined,
      ],
    ]);
  });

  it('has nothing to do where restricted is enforced and passes', () => {
    expect(of('done')).toMatchObject({ enforced: 'restricted', steps: [] });
  });

  it('names a namespace that enforces more than its pods pass', () => {
    expect(of('proud')?.steps[0].title).toMatch(
      /^enforces restricted though its pods pass baseline only/,
    );
  });

  it('is written as a table and as JSON', () => {
    const table = formatPodSecurityPlanTable(plans);
    expect(table).toContain('Namespace done: passes restricted, enforces');
    expect(table).toContain('host-pid: Pod poor/a spec.hostPID (a.yaml:');
    expect(table).toContain(`       ${LABEL}-version: v1.34`);
    const { format, namespaces } = JSON.parse(formatPodSecurityPlanJson(plans));
    expect(format).toBe('kubernetes-architect.io/pod-security-plan/v1');
    expect(namespaces.map((plan: { level: string }) => plan.level)).toEqual([
      'restricted',
      'baseline',
      'privileged',
      'baseline',
    ]);
  });
});
