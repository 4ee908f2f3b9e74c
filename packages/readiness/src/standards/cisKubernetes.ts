import { automated, manual, partial, unsure, type Standard } from './Standard';

/** CIS Kubernetes Benchmark; sections 2 to 4 are about files of nodes, which no object shows. */
export const CIS_KUBERNETES: Standard = {
  title: 'CIS Kubernetes Benchmark 1.8 and later, from what objects show',
  source: 'https://www.cisecurity.org/benchmark/kubernetes',
  controls: [
    manual('1.1', 'File permissions of the control plane'),
    automated('1.2.6', 'Requests are authorised', ['authorization-mode']),
    unsure(automated('1.2.16', 'Requests are recorded', ['audit-log'])),
    unsure(
      automated('1.2.27', 'Secrets are encrypted in etcd', [
        'secret-encryption',
      ]),
    ),
    manual('2', 'etcd'),
    manual('3.1', 'Ways of users to log in'),
    partial('3.2', 'Audit of the control plane', ['audit-log']),
    manual('4', 'Files and options of kubelets'),
    partial('5.1.1', 'cluster-admin is given to few', [
      'cluster-admin-binding',
      'anonymous-binding',
    ]),
    automated('5.1.2', 'Few may read secrets', ['read-secrets']),
    automated('5.1.3', 'No wildcards in roles', ['wildcard-rule']),
    automated('5.1.4', 'Few may make pods', [
      'create-pods',
      'create-workloads',
    ]),
    automated('5.1.5', 'Default service accounts have no use', [
      'default-service-account',
      'default-account-binding',
    ]),
    automated('5.1.6', 'Tokens only where they are needed', [
      'automount-token',
      'legacy-token-secret',
    ]),
    partial('5.1.7', 'Nobody is in system:masters', ['system-masters']),
    automated('5.1.8', 'Few may bind, impersonate and escalate', [
      'escalate-rights',
      'write-roles',
    ]),
    automated('5.1.9', 'Few may make volumes', ['create-volumes']),
    automated('5.1.10', 'Few may talk to kubelets', ['node-proxy']),
    automated('5.1.11', 'Few may approve certificates', [
      'approve-certificates',
    ]),
    automated('5.1.12', 'Few may change webhooks', ['write-webhooks']),
    automated('5.1.13', 'Few may make tokens', ['create-tokens']),
    automated('5.2.1', 'Every namespace has a policy for its pods', [
      'namespace-pod-security',
    ]),
    automated('5.2.2', 'No privileged containers', ['privileged']),
    automated('5.2.3', 'Processes of the node stay hidden', ['host-pid']),
    automated('5.2.4', 'No shared memory with the node', ['host-ipc']),
    automated('5.2.5', 'No network of the node', ['host-network']),
    automated('5.2.6', 'No gain of privileges', ['privilege-escalation']),
    automated('5.2.7', 'No root in containers', [
      'run-as-non-root',
      'run-as-root-user',
    ]),
    unsure(partial('5.2.8', 'NET_RAW is dropped', ['drop-all-capabilities'])),
    automated('5.2.9', 'No added capabilities', [
      'capabilities-added',
      'capabilities-added-restricted',
    ]),
    automated('5.2.10', 'Capabilities are dropped', [
      'drop-all-capabilities',
      'capabilities-added-restricted',
    ]),
    automated('5.2.11', 'No host process of Windows', ['host-process']),
    automated('5.2.12', 'No directories of the node', [
      'host-path',
      'host-path-writable',
      'runtime-socket',
      'sensitive-host-path',
    ]),
    automated('5.2.13', 'No ports of the node', ['host-port']),
    partial('5.3.1', 'The network carries out policies', ['network-plugin']),
    automated('5.3.2', 'Every namespace has network policies', [
      'default-deny',
      'network-policy-missing',
      'network-policy-allow-all',
      'network-policy-dangling',
    ]),
    partial('5.4.1', 'Secrets are files and not variables', [
      'secret-as-env',
      'literal-secret-in-env',
      'leaked-token-in-env',
      'leaked-token-in-config-map',
      'secret-in-config-map',
    ]),
    manual('5.4.2', 'Secrets in a store outside the cluster'),
    manual('5.5.1', 'Images are admitted by their origin'),
    manual('5.7.1', 'Namespaces separate what is separate'),
    automated('5.7.2', 'A seccomp profile is set', [
      'seccomp-profile',
      'seccomp-unconfined',
    ]),
    partial('5.7.3', 'Security contexts are set', [
      'run-as-non-root',
      'privilege-escalation',
      'read-only-root',
    ]),
    automated('5.7.4', 'Nothing in the default namespace', [
      'default-namespace',
    ]),
  ],
};
