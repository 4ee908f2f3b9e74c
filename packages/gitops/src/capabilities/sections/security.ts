import { addonItems, type CapabilitySection, item } from '../Capability';

const NO_SERVICE = 'a service of the provider: no account here';

/** Why agents of vendors are not shown at work. */
const NO_ACCOUNT =
  'no account of the vendor here: its agents are configured, and report to nobody';

/** Security and compliance. */
export const security: CapabilitySection = {
  title: 'Security and compliance',
  rows: [
    {
      row: 'Pod security',
      items: [
        item(
          'Restricted',
          [
            'pod-security-level/restricted',
            'pod-security-level/restricted-everywhere',
          ],
          'api-server',
        ),
        item('Baseline', 'pod-security-level/baseline', 'api-server'),
        item('Privileged', 'pod-security-level/privileged', 'api-server'),
      ],
    },
    {
      row: 'Policy as code',
      items: [
        item(
          'ValidatingAdmissionPolicy',
          'policy-engine/validating-admission-policy',
          'api-server',
        ),
        item(
          'Kyverno',
          ['policy-engine/kyverno', 'addon:kyverno'],
          'tool: kyverno',
        ),
        item(
          'Gatekeeper',
          ['policy-engine/gatekeeper', 'addon:gatekeeper'],
          'tool: gator',
        ),
        item(
          'Pod Security alone',
          'policy-engine/pod-security-only',
          'api-server',
        ),
      ],
    },
    {
      row: 'Network',
      items: [
        item(
          'Default deny, each app allowed by name',
          'network-isolation/default-deny',
          'api-server',
          'no container network here: accepted, its effect is not seen',
        ),
        item(
          'Cilium, also by HTTP path',
          'network-isolation/default-deny-l7',
          'api-server',
          'no container network here: accepted, its effect is not seen',
        ),
        item('Open', 'network-isolation/open', 'tree'),
      ],
    },
    {
      row: 'Runtime',
      items: [
        item('Falco', ['runtime-security/falco', 'addon:falco'], 'configs'),
        item(
          'Tetragon',
          ['runtime-security/tetragon', 'addon:tetragon'],
          'configs',
        ),
        item(
          'Service of the provider',
          'runtime-security/provider-service',
          'tool: tofu fmt',
          NO_SERVICE,
        ),
        item('Sysdig', 'addon:sysdig', 'tree', NO_ACCOUNT),
        item('Aqua', 'addon:aqua-enforcer', 'tree', NO_ACCOUNT),
      ],
    },
    {
      row: 'Supply chain',
      items: [
        item('Scan', 'supply-chain/scan-only', 'tool: actionlint'),
        item('Signed images', 'supply-chain/signed-images', 'api-server'),
        item('Provenance', 'supply-chain/provenance', 'api-server'),
        ...addonItems({
          'Trivy Operator': 'trivy-operator',
          'Sigstore policy controller': 'policy-controller',
        }),
      ],
    },
    {
      row: 'Identity',
      items: [
        item('Personas', 'always', 'api-server'),
        item(
          'Groups of the identity provider',
          'cluster-access/oidc-groups',
          'tree',
        ),
        item('Just in time', 'cluster-access/just-in-time', 'tree'),
        item(
          'Identity of the provider',
          'cluster-access/provider-iam',
          'tool: tofu fmt',
          NO_SERVICE,
        ),
        item(
          'Identity of workloads',
          [
            'workload-identity/provider-identity',
            'workload-identity/service-account-tokens',
          ],
          'tree',
        ),
        item('SPIFFE', 'workload-identity/spiffe', 'configs'),
        item('Audit trail with the logs', 'audit-trail/with-logs', 'tree'),
        item(
          'Audit trail in an archive',
          'audit-trail/immutable-archive',
          'tree',
        ),
        item(
          'Audit trail of the provider',
          'audit-trail/provider-audit',
          'tool: tofu fmt',
          NO_SERVICE,
        ),
      ],
    },
    {
      row: 'Compliance',
      items: [
        item(
          'CIS, NSA, NIST 800-53, PCI DSS, SOC 2, HIPAA as data',
          'always',
          'tree',
          'numbers of controls that were not looked up in the edition are marked in the reports',
        ),
      ],
    },
  ],
};
