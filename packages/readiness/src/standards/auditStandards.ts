import { manual, partial, unsure, type Standard } from './Standard';

/** Requirements for those who handle card data. */
export const PCI_DSS_4: Standard = {
  title: 'PCI DSS 4',
  source: 'https://www.pcisecuritystandards.org/document_library/',
  controls: [
    partial('1.3.1', 'Inbound traffic is limited', ['network-policy-missing']),
    partial('1.3.2', 'Outbound traffic is limited', [
      'network-policy-allow-all',
    ]),
    partial('2.2', 'Systems are set up safely', [
      'privileged',
      'run-as-non-root',
      'namespace-pod-security',
    ]),
    unsure(
      partial('3.5.1', 'Stored card numbers are unreadable', [
        'secret-encryption',
      ]),
    ),
    partial('4.2.1', 'Strong cryptography on open networks', [
      'ingress-tls',
      'gateway-tls',
    ]),
    manual('6.3.1', 'Vulnerabilities are found and ranked'),
    partial('7.2', 'Access is given by need', [
      'cluster-admin-binding',
      'wildcard-rule',
      'read-secrets',
    ]),
    manual('8.4', 'Several factors to log in'),
    partial('8.6.2', 'No passwords in code and configuration', [
      'literal-secret-in-env',
      'secret-in-config-map',
      'secret-in-manifest',
    ]),
    partial('10.2.1', 'Audit logs are on', ['audit-log']),
    partial('10.3.3', 'Audit logs are copied away', ['log-pipeline']),
    manual('11.4', 'Intrusion is tried by testers'),
  ],
};

/** The trust services criteria of the AICPA. */
export const SOC_2: Standard = {
  title: 'SOC 2, trust services criteria of 2017',
  source:
    'https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022',
  controls: [
    partial('CC6.1', 'Logical access is limited', [
      'cluster-admin-binding',
      'wildcard-rule',
      'anonymous-binding',
      'secret-encryption',
    ]),
    manual('CC6.2', 'Users are registered and removed'),
    partial('CC6.3', 'Roles follow least privilege', [
      'read-secrets',
      'escalate-rights',
      'exec-pods',
    ]),
    partial('CC6.6', 'Threats from outside are held off', [
      'network-policy-missing',
      'default-deny',
      'load-balancer',
    ]),
    partial('CC6.7', 'Data is protected on its way', [
      'ingress-tls',
      'gateway-tls',
    ]),
    partial('CC6.8', 'Unwanted software is kept out', [
      'image-tag',
      'image-digest',
      'image-registry',
    ]),
    partial('CC7.2', 'Systems are watched', [
      'audit-log',
      'log-pipeline',
      'alert-receiver',
    ]),
    manual('CC7.4', 'Incidents are answered'),
    partial('CC8.1', 'Changes are controlled', [
      'gitops-automated',
      'gitops-prune',
      'gitops-suspended',
    ]),
    partial('A1.2', 'Recovery is provided for', [
      'recent-backup',
      'several-zones',
      'pdb-missing',
    ]),
    partial('A1.3', 'Recovery is tried', ['restore-drill']),
  ],
};

/** The technical safeguards of the Security Rule, 45 CFR part 164. */
export const HIPAA: Standard = {
  title: 'HIPAA Security Rule, 45 CFR part 164 subpart C',
  source:
    'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C',
  controls: [
    manual('164.308(a)(1)', 'Risks are analysed and managed'),
    partial('164.308(a)(7)', 'Backups and recovery', [
      'recent-backup',
      'restore-drill',
    ]),
    partial('164.312(a)(1)', 'Access is limited', [
      'cluster-admin-binding',
      'anonymous-binding',
      'read-secrets',
    ]),
    partial('164.312(a)(2)(iv)', 'Stored data is encrypted', [
      'secret-encryption',
    ]),
    partial('164.312(b)', 'Activity is recorded', [
      'audit-log',
      'log-pipeline',
    ]),
    partial('164.312(c)(1)', 'Data is not changed by others', [
      'read-only-root',
      'image-digest',
    ]),
    manual('164.312(d)', 'Persons are who they say'),
    partial('164.312(e)(1)', 'Data is guarded on its way', [
      'ingress-tls',
      'gateway-tls',
      'network-policy-missing',
    ]),
  ],
};
