/** Something that somebody wants to do, and whether it was meant to be allowed. */
export interface AccessRow {
  /** Default: a person. */
  user?: string;
  groups?: string[];
  verb: string;
  /** As `group/resource` or `group/resource:subresource`, with `core` for the group without a name. */
  resource: string;
  /** Absent for the whole cluster. */
  namespace?: string;
  allowed: boolean;
}

const OWN = 'storefront-production';
const OTHER = 'logistics-production';
const PLATFORM = 'kube-system';

type Wish = readonly [verb: string, resource: string, namespace?: string];

function rows(
  who: Pick<AccessRow, 'user' | 'groups'>,
  wishes: { may: readonly Wish[]; mayNot: readonly Wish[] },
): AccessRow[] {
  const row =
    (allowed: boolean) =>
    ([verb, resource, namespace]: Wish): AccessRow => ({
      ...who,
      verb,
      resource,
      namespace,
      allowed,
    });
  return [...wishes.may.map(row(true)), ...wishes.mayNot.map(row(false))];
}

/** What nobody may do who is not Kubernetes or an engine itself. */
const NOBODY: readonly Wish[] = [
  ['get', 'core/secrets', OWN],
  ['list', 'core/secrets', PLATFORM],
  ['list', 'core/secrets'],
  ['create', 'core/pods', OWN],
  ['create', 'core/serviceaccounts:token', PLATFORM],
  ['create', 'core/pods:exec', PLATFORM],
  ['patch', 'apps/deployments', OWN],
  ['delete', 'core/namespaces'],
  ['update', 'rbac.authorization.k8s.io/clusterroles'],
  ['create', 'rbac.authorization.k8s.io/clusterrolebindings'],
  ['escalate', 'rbac.authorization.k8s.io/clusterroles'],
  ['impersonate', 'core/users'],
  ['delete', 'admissionregistration.k8s.io/validatingadmissionpolicies'],
];

/** Each identity, what it may do and what it may not, on a cluster of production. */
export const ACCESS_MATRIX: readonly AccessRow[] = [
  ...rows(
    { groups: ['shop-flux-platform-engineers'] },
    {
      may: [
        ['list', 'core/pods'],
        ['get', 'core/pods:log', OWN],
        ['patch', 'core/nodes'],
        ['create', 'core/pods:eviction', OWN],
        ['delete', 'core/pods', PLATFORM],
        ['list', 'rbac.authorization.k8s.io/clusterrolebindings'],
        ['get', 'kustomize.toolkit.fluxcd.io/kustomizations', 'flux-system'],
      ],
      mayNot: [
        ...NOBODY,
        ['create', 'core/pods:exec', OWN],
        ['patch', 'kustomize.toolkit.fluxcd.io/kustomizations', 'flux-system'],
      ],
    },
  ),
  ...rows(
    { groups: ['shop-flux-security'] },
    {
      may: [
        ['list', 'core/pods'],
        ['list', 'networking.k8s.io/networkpolicies', OWN],
        ['list', 'rbac.authorization.k8s.io/roles', OWN],
        ['list', 'wgpolicyk8s.io/policyreports', OWN],
        ['list', 'admissionregistration.k8s.io/validatingadmissionpolicies'],
      ],
      mayNot: [
        ...NOBODY,
        ['get', 'core/pods:log', OWN],
        ['create', 'core/pods:exec', OWN],
        ['delete', 'core/pods', OWN],
        ['patch', 'core/nodes'],
      ],
    },
  ),
  ...rows(
    { groups: ['shop-flux-site-reliability'] },
    {
      may: [
        ['list', 'core/events'],
        ['get', 'core/pods:log', OTHER],
        ['delete', 'core/pods', OTHER],
        ['create', 'core/pods:exec', OWN],
        ['create', 'core/pods:portforward', OWN],
      ],
      mayNot: [
        ...NOBODY,
        ['patch', 'core/nodes'],
        ['list', 'rbac.authorization.k8s.io/clusterroles'],
      ],
    },
  ),
  ...rows(
    { groups: ['shop-flux-managers'] },
    {
      may: [
        ['list', 'apps/deployments'],
        ['list', 'core/resourcequotas'],
        ['get', 'core/nodes'],
      ],
      mayNot: [
        ...NOBODY,
        ['list', 'core/pods', OWN],
        ['get', 'core/pods:log', OWN],
        ['get', 'core/configmaps', OWN],
        ['create', 'core/pods:exec', OWN],
        ['delete', 'core/pods', OWN],
      ],
    },
  ),
  // The developers of a tenant, in production.
  ...rows(
    { groups: ['storefront-developers'] },
    {
      may: [
        ['list', 'core/pods', OWN],
        ['get', 'core/pods:log', OWN],
        ['get', 'apps/deployments', OWN],
      ],
      mayNot: [
        ...NOBODY,
        ['create', 'core/pods:exec', OWN],
        ['delete', 'core/pods', OWN],
        ['list', 'core/pods', OTHER],
        ['list', 'core/pods'],
        ['list', 'core/nodes'],
      ],
    },
  ),
  // What Flux acts as for the apps of a tenant.
  ...rows(
    { user: `system:serviceaccount:flux-system:${OWN}` },
    {
      may: [
        ['create', 'apps/deployments', OWN],
        ['delete', 'core/services', OWN],
        ['patch', 'networking.k8s.io/networkpolicies', OWN],
        ['get', 'core/pods', OWN],
      ],
      mayNot: [
        ['create', 'apps/deployments', OTHER],
        ['create', 'apps/deployments', PLATFORM],
        ['create', 'core/pods', OWN],
        ['get', 'core/secrets', OWN],
        ['create', 'rbac.authorization.k8s.io/rolebindings', OWN],
        ['delete', 'core/resourcequotas', OWN],
        ['patch', 'core/limitranges', OWN],
        ['patch', 'core/namespaces'],
        ['create', 'core/serviceaccounts:token', OWN],
        ['create', 'apps/daemonsets', OWN],
      ],
    },
  ),
  // What owns the other tenant is kept out of this one.
  ...rows(
    { user: `system:serviceaccount:flux-system:${OTHER}` },
    {
      may: [['create', 'apps/deployments', OTHER]],
      mayNot: [
        ['create', 'apps/deployments', OWN],
        ['list', 'core/pods', OWN],
      ],
    },
  ),
];
