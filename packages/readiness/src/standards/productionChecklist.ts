import { automated, partial, type Standard } from './Standard';

/** What this project asks of a platform before it serves people; its own numbers. */
export const PRODUCTION_CHECKLIST: Standard = {
  title: 'Production checklist of Kubernetes Architect',
  source:
    'https://github.com/kubernetes-architect/kubernetes-architect/blob/main/docs/explanation/readiness.md',
  controls: [
    automated('1', 'A control plane of three members in several zones', [
      'control-plane-replicas',
      'several-zones',
    ]),
    automated('2', 'Nodes are added when pods do not fit', ['node-autoscaler']),
    automated('3', 'Disruption budgets', [
      'pdb-missing',
      'pdb-blocks-drain',
      'pdb-dangling',
      'pdb-overlap',
      'pdb-hpa-minimum',
      'pdb-unhealthy-eviction',
    ]),
    automated('4', 'Requests and limits', [
      'cpu-request',
      'memory-request',
      'memory-limit',
      'request-above-limit',
      'namespace-quota',
      'namespace-limit-range',
    ]),
    automated('5', 'Network policies in every namespace', [
      'default-deny',
      'network-policy-missing',
      'network-plugin',
    ]),
    automated('6', 'TLS on every ingress', ['ingress-tls', 'gateway-tls']),
    automated('7', 'Few rights for few', [
      'cluster-admin-binding',
      'wildcard-rule',
      'read-secrets',
      'escalate-rights',
      'exec-pods',
    ]),
    partial('8', 'Monitoring and alerting', [
      'metrics-server',
      'alert-receiver',
    ]),
    automated('9', 'Central logs and audit logs', [
      'log-pipeline',
      'audit-log',
    ]),
    automated('10', 'Backups, and recovery that was tried', [
      'recent-backup',
      'restore-drill',
    ]),
    partial('11', 'A written way to upgrade', [
      'upgrade-strategy',
      'version-outdated',
      'version-skew',
      'deprecated-api',
      'removed-api',
    ]),
    partial('12', 'Images are scanned and policies enforced', [
      'admission-policy',
      'namespace-pod-security',
      'image-registry',
      'image-signature',
    ]),
  ],
};
