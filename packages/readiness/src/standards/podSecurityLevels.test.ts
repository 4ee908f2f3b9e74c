import { loadManifests } from '../load/loadManifests';
import { podSecurityLevels } from './podSecurityLevels';

const pod = (namespace: string, spec: string) => `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: ${namespace}}
spec: ${spec}
`;
const HARDENED =
  '{securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, containers: [{name: a, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}';

describe('podSecurityLevels', () => {
  it('finds the highest level of each namespace and what blocks the next', () => {
    const text = [
      pod('good', HARDENED),
      pod('fair', '{containers: [{name: a}]}'),
      pod('poor', '{hostPID: true, containers: [{name: a}]}'),
      pod('odd', '{hostPID: maybe, containers: [{name: a}]}'),
    ].join('---\n');
    const { objects } = loadManifests([{ path: 'a.yaml', text }]);
    const levels = podSecurityLevels(objects, '1.34');
    expect(
      levels.map(({ namespace, level, next }) => [namespace, level, next]),
    ).toEqual([
      ['fair', 'baseline', 'restricted'],
      ['good', 'restricted', undefined],
      ['odd', 'privileged', 'baseline'],
      ['poor', 'privileged', 'baseline'],
    ]);
    expect(
      levels[3].blocking.map(({ rule, path }) => `${rule} ${path}`),
    ).toEqual(['host-pid spec.hostPID']);
    expect(levels[0].blocking.map(({ rule }) => rule)).toContain(
      'run-as-non-root',
    );
    expect(levels[0].labels).toEqual({
      'pod-security.kubernetes.io/enforce': 'baseline',
      'pod-security.kubernetes.io/enforce-version': 'v1.34',
      'pod-security.kubernetes.io/warn': 'restricted',
      'pod-security.kubernetes.io/warn-version': 'v1.34',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/audit-version': 'v1.34',
    });
  });
});
