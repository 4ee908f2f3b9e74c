import { policyContext } from '../policies/testing/policyContext';
import {
  renderedFiles,
  type RenderedFiles,
} from '../policies/testing/renderedFiles';
import { renderTenant } from './renderTenant';

function filesOf(
  choices: Record<string, string>,
  options: { egress?: { host: string; port: number }[]; addon?: string } = {},
): RenderedFiles {
  const context = policyContext({
    choices,
    ...(options.addon !== undefined && {
      addons: [{ name: options.addon, podSecurity: 'restricted' }],
    }),
  });
  const [, storefront] = context.model.tenants;
  return renderedFiles(
    renderTenant(context, { ...storefront, egress: options.egress ?? [] }),
  );
}

const NAMESPACE = 'tenants/storefront/envs/production/namespace.yaml';
const POLICIES = 'tenants/storefront/base/network-policies.yaml';

describe('renderTenant', () => {
  it.each([
    ['restricted', 'restricted', 'restricted'],
    ['restricted-everywhere', 'restricted', 'restricted'],
    ['baseline', 'baseline', 'restricted'],
    ['privileged', 'privileged', 'baseline'],
  ])('holds namespaces to the level of %s', (option, enforce, warn) => {
    const files = filesOf({ 'pod-security-level': option });
    expect(files.objects(NAMESPACE)).toMatchObject([
      {
        metadata: {
          labels: {
            'pod-security.kubernetes.io/audit': warn,
            'pod-security.kubernetes.io/enforce': enforce,
            'pod-security.kubernetes.io/enforce-version': 'v1.35',
            'pod-security.kubernetes.io/warn': warn,
          },
        },
      },
    ]);
  });

  it('asks the controller of Sigstore to look at the namespaces', () => {
    expect(
      filesOf({}, { addon: 'policy-controller' }).text(NAMESPACE),
    ).toContain('policy.sigstore.dev/include');
    expect(filesOf({}).text(NAMESPACE)).not.toContain('sigstore');
  });

  it('starts closed, with the DNS of the cluster allowed', () => {
    const files = filesOf({ 'network-isolation': 'default-deny' });
    expect(files.objects(POLICIES)).toMatchObject([
      {
        kind: 'NetworkPolicy',
        metadata: { name: 'default-deny' },
        spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
      },
      { metadata: { name: 'allow-dns' }, spec: { egress: [{}] } },
    ]);
  });

  it('writes no network policy where pods may reach each other freely', () => {
    const files = filesOf({ 'network-isolation': 'open' });
    expect(files.paths).not.toContain(POLICIES);
    expect(
      files.text('tenants/storefront/base/kustomization.yaml'),
    ).not.toContain('network-policies.yaml');
  });

  it('sees DNS, allows egress by name and keeps other tenants out with Cilium', () => {
    const files = filesOf(
      { 'network-isolation': 'default-deny-l7' },
      {
        egress: [
          { host: 'api.example.com', port: 443 },
          { host: '*.example.org', port: 8443 },
        ],
      },
    );
    const policies = files.objects(POLICIES);
    expect(
      policies.map(({ kind, metadata }) => [kind, metadata?.name]),
    ).toEqual([
      ['NetworkPolicy', 'default-deny'],
      ['CiliumNetworkPolicy', 'allow-dns'],
      ['CiliumNetworkPolicy', 'allow-names'],
      ['CiliumNetworkPolicy', 'deny-other-tenants'],
    ]);
    expect(policies[1]).toHaveProperty(
      'spec.egress.0.toPorts.0.rules.dns.0.matchPattern',
      '*',
    );
    expect(policies[2]).toMatchObject({
      spec: {
        egress: [
          {
            toFQDNs: [{ matchName: 'api.example.com' }],
            toPorts: [{ ports: [{ port: '443' }] }],
          },
          { toFQDNs: [{ matchPattern: '*.example.org' }] },
        ],
      },
    });
    expect(policies[3]).toHaveProperty(
      'spec.ingressDeny.0.fromEndpoints.0.matchExpressions.1.values',
      ['storefront'],
    );
  });

  it('lets no pod use a priority of the platform', () => {
    const quotas = filesOf({}).objects('tenants/storefront/base/limits.yaml');
    expect(quotas).toContainEqual(
      expect.objectContaining({
        kind: 'ResourceQuota',
        metadata: { name: 'no-platform-priority' },
      }),
    );
  });

  it('lets those on call run commands in production, and owners elsewhere only', () => {
    const files = filesOf({ 'cluster-access': 'oidc-groups' });
    const debug = (environment: string) =>
      files
        .objects(`tenants/storefront/envs/${environment}/debug-access.yaml`)
        .filter(({ kind }) => kind === 'RoleBinding')
        .map(({ metadata }) => metadata?.name);
    expect(debug('production')).toEqual(['site-reliability-debug']);
    expect(debug('dev')).toEqual(['owner-debug', 'site-reliability-debug']);
  });
});
