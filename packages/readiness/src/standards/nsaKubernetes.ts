import { manual, partial, type Standard } from './Standard';

/** The guidance has chapters without numbers. */
export const NSA_KUBERNETES: Standard = {
  title: 'NSA and CISA Kubernetes Hardening Guidance 1.2',
  source:
    'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
  controls: [
    partial('Pod security', 'Containers run with few rights', [
      'run-as-non-root',
      'read-only-root',
      'privileged',
      'host-pid',
      'host-ipc',
      'host-network',
      'host-path',
      'runtime-socket',
      'privilege-escalation',
      'drop-all-capabilities',
      'seccomp-profile',
      'selinux-options',
      'apparmor-profile',
      'apparmor-annotation',
      'namespace-pod-security',
      'memory-limit',
    ]),
    partial('Network separation', 'Traffic is denied unless allowed', [
      'default-deny',
      'network-policy-missing',
      'network-policy-allow-all',
      'network-plugin',
      'namespace-quota',
      'namespace-limit-range',
      'secret-encryption',
      'ingress-tls',
      'gateway-tls',
    ]),
    partial('Authentication and authorization', 'Few rights for few', [
      'automount-token',
      'default-service-account',
      'anonymous-binding',
      'all-authenticated-binding',
      'authorization-mode',
      'cluster-admin-binding',
      'wildcard-rule',
      'read-secrets',
      'exec-pods',
    ]),
    partial('Audit logging and threat detection', 'What happens is recorded', [
      'audit-log',
      'log-pipeline',
      'alert-receiver',
    ]),
    partial('Upgrading and application security practices', 'Up to date', [
      'version-skew',
      'deprecated-api',
      'removed-api',
    ]),
    manual('Threat model', 'Who may attack, and how'),
  ],
};
