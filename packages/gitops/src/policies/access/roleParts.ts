import type { RolePart } from './RolePart';

const READ = ['get', 'list', 'watch'];

/** Kinds of policy engines, networks and signatures; those that are not there do no harm. */
const GUARD_GROUPS = [
  'cilium.io',
  'constraints.gatekeeper.sh',
  'policies.kyverno.io',
  'policy.sigstore.dev',
  'templates.gatekeeper.sh',
];

/** Kinds by which the engines and their add-ons bring the repository in. */
const DELIVERY_GROUPS = [
  'argoproj.io',
  'helm.toolkit.fluxcd.io',
  'image.toolkit.fluxcd.io',
  'kustomize.toolkit.fluxcd.io',
  'notification.toolkit.fluxcd.io',
  'source.toolkit.fluxcd.io',
];

function read(apiGroups: string[], ...resources: string[]) {
  return { apiGroups, resources, verbs: READ };
}

/**
 * What personas may do in the whole cluster. Nobody reads Secrets or changes
 * what Git holds; commands are run in the namespaces of tenants only.
 */
export const ROLE_PARTS: readonly RolePart[] = [
  {
    name: 'read-state',
    personas: ['manager', 'platform-engineer', 'security', 'site-reliability'],
    rules: [
      read(
        [''],
        'namespaces',
        'nodes',
        'persistentvolumeclaims',
        'resourcequotas',
      ),
      read(['apps'], 'daemonsets', 'deployments', 'statefulsets'),
      read(['autoscaling'], 'horizontalpodautoscalers'),
      read(['batch'], 'cronjobs', 'jobs'),
      read(['metrics.k8s.io'], 'nodes', 'pods'),
    ],
  },
  {
    name: 'read-workloads',
    personas: ['platform-engineer', 'security', 'site-reliability'],
    rules: [
      read(
        [''],
        'configmaps',
        'endpoints',
        'events',
        'limitranges',
        'persistentvolumes',
        'pods',
        'replicationcontrollers',
        'serviceaccounts',
        'services',
      ),
      read(['apps'], 'controllerrevisions', 'replicasets'),
      read(['discovery.k8s.io'], 'endpointslices'),
      read(['events.k8s.io'], 'events'),
      read(['gateway.networking.k8s.io'], '*'),
      read(
        ['networking.k8s.io'],
        'ingressclasses',
        'ingresses',
        'networkpolicies',
      ),
      read(['node.k8s.io'], 'runtimeclasses'),
      read(['policy'], 'poddisruptionbudgets'),
      read(['scheduling.k8s.io'], 'priorityclasses'),
      read(
        ['storage.k8s.io'],
        'csidrivers',
        'storageclasses',
        'volumeattachments',
      ),
    ],
  },
  {
    name: 'read-logs',
    personas: ['platform-engineer', 'site-reliability'],
    rules: [read([''], 'pods/log')],
  },
  {
    name: 'read-delivery',
    personas: ['platform-engineer', 'security', 'site-reliability'],
    rules: [read(DELIVERY_GROUPS, '*')],
  },
  {
    name: 'read-guards',
    personas: ['platform-engineer', 'security'],
    rules: [
      read(
        ['admissionregistration.k8s.io'],
        'mutatingwebhookconfigurations',
        'validatingadmissionpolicies',
        'validatingadmissionpolicybindings',
        'validatingwebhookconfigurations',
      ),
      read(['apiextensions.k8s.io'], 'customresourcedefinitions'),
      read(['apiregistration.k8s.io'], 'apiservices'),
      read(['certificates.k8s.io'], 'certificatesigningrequests'),
      read(
        ['rbac.authorization.k8s.io'],
        'clusterrolebindings',
        'clusterroles',
        'rolebindings',
        'roles',
      ),
      read(['wgpolicyk8s.io'], 'clusterpolicyreports', 'policyreports'),
      read(['aquasecurity.github.io'], '*'),
      read(GUARD_GROUPS, '*'),
    ],
  },
  {
    name: 'restart-pods',
    personas: ['platform-engineer', 'site-reliability'],
    rules: [
      { apiGroups: [''], resources: ['pods'], verbs: ['delete'] },
      { apiGroups: [''], resources: ['pods/eviction'], verbs: ['create'] },
    ],
  },
  {
    name: 'maintain-nodes',
    personas: ['platform-engineer'],
    rules: [{ apiGroups: [''], resources: ['nodes'], verbs: ['patch'] }],
  },
];
