import { loadManifests } from '../load/loadManifests';
import { reportBreakage } from './reportBreakage';

const text = `apiVersion: v1
kind: Pod
metadata: {name: bad, namespace: shop}
spec: {hostPID: true, containers: [{name: a, image: r/a:1, securityContext: {privileged: true}}]}
---
apiVersion: v1
kind: Pod
metadata: {name: odd, namespace: shop}
spec: {hostPID: maybe, containers: [{name: a, image: r/a:1}]}
---
apiVersion: v1
kind: Pod
metadata: {name: agent, namespace: kube-system}
spec: {hostPID: true, containers: [{name: a, image: r/a:1}]}
`;
const { objects } = loadManifests([{ path: 'a.yaml', text }]);

describe('reportBreakage', () => {
  const report = reportBreakage(objects, {
    action: 'Deny',
    exemptNamespaces: ['kube-system'],
  });
  const policy = (name: string) =>
    report.policies.find(entry => entry.policy === name);
  const names = (findings: { object: { name: string } }[] = []) =>
    findings.map(({ object }) => object.name);

  it('names the objects that a policy would refuse, and leaves exempt namespaces alone', () => {
    expect(report).toMatchObject({ refuses: true, objects: 2 });
    expect(names(policy('readiness-privileged')?.affected)).toEqual(['bad']);
    expect(names(policy('readiness-host-pid')?.affected)).toEqual(['bad']);
  });

  it('tells apart what it cannot judge', () => {
    expect(names(policy('readiness-host-pid')?.uncertain)).toEqual(['odd']);
  });

  it('names the policies that touch nothing, and rules over several objects nowhere', () => {
    expect(report.harmless).toContain('readiness-ingress-tls');
    expect(report.harmless).not.toContain('readiness-privileged');
    expect(JSON.stringify(report)).not.toContain('readiness-pdb-missing');
  });

  it('refuses nothing while policies only warn', () => {
    expect(reportBreakage(objects, { action: 'Warn' }).refuses).toBe(false);
  });
});
