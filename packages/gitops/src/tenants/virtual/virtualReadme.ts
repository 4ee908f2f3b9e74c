import type { PlatformModel } from '@kubernetes-architect/architecture';
import { COMMON_KINDS, appKinds } from '../../apps/appKinds';
import { tenantGitAccess } from '../../readme/gitAccess';
import { escapeMarkdown, markdownTable } from '../../readme/markdown';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { GIT_SECRET } from '../../wiring/gitSecret';
import { type VirtualCluster, virtualFolder } from './virtualClusters';

/** Argo CD knows a cluster by a Secret, which holds a key and so is not in Git. */
const REGISTRATION = [
  'Argo CD deploys into a virtual cluster that it knows by the name `<namespace>.<cluster>`. A person makes it known once, from the Secret that the virtual cluster writes beside itself:',
  [
    '```sh',
    'kubectl --namespace <namespace> get secret vc-<namespace> \\',
    "  --output jsonpath='{.data.config}' | base64 --decode > virtual.kubeconfig",
    'argocd cluster add --kubeconfig virtual.kubeconfig \\',
    '  --name <namespace>.<cluster> "$(kubectl --kubeconfig virtual.kubeconfig config current-context)"',
    '```',
  ].join('\n'),
  'The address in the Secret is that of the Service, which Argo CD reaches in its own cluster only. For any other cluster give the virtual cluster an address that Argo CD reaches: `controlPlane.ingress` or `controlPlane.service` and `exportKubeConfig.server` in `values.user.yaml`, and let its pods in by `policies.networkPolicy.controlPlane.ingress`.',
].join('\n\n');

const BY_FLUX =
  'The Flux of each cluster deploys the apps into the virtual cluster by the Secret `vc-<namespace>`, which the virtual cluster writes beside itself. Nobody has to make it known.';

function delivery(model: PlatformModel, tenant: string): string[] {
  const { engine, repository } = model.delivery;
  if (engine === 'argocd') return [REGISTRATION];
  return [
    BY_FLUX,
    ...(repository.private
      ? [
          `Flux reads the apps from within each namespace, by a Secret \`${GIT_SECRET}\` of its own. A person makes it once:`,
          ...tenantGitAccess(model, tenant),
        ]
      : []),
  ];
}

/** What people have to know of the virtual clusters of a tenant. */
export function virtualReadme(
  context: RenderContext,
  virtuals: readonly [VirtualCluster, ...VirtualCluster[]],
): RepositoryFile {
  const [{ tenant }] = virtuals;
  const common = new Set(COMMON_KINDS.map(({ kind }) => kind));
  const unknown = appKinds(context, tenant).filter(
    ({ kind }) => !common.has(kind),
  );
  const sections = [
    `# Virtual clusters of ${escapeMarkdown(tenant.name)}`,
    markdownTable(
      ['Environment', 'Namespace', 'Owners may'],
      virtuals.map(({ name, environment }) => [
        `\`${environment.name}\``,
        `\`${name}\``,
        environment.production ? 'view' : 'do everything in it',
      ]),
    ),
    'The pods run in the namespace of the tenant. Its quota, limits, Pod Security level and network policies hold for them, and for the API server itself, which takes its share of the quota.',
    '## Delivery',
    ...delivery(context.model, tenant.name),
    ...(unknown.length === 0
      ? []
      : [
          '## Kinds that are missing in it',
          `The apps use ${unknown
            .map(({ kind, group }) => `\`${kind}.${group}\``)
            .join(
              ', ',
            )}. A virtual cluster knows the kinds of Kubernetes alone: install the definitions in it, and let vCluster copy the objects to the cluster by \`sync.toHost.customResources\` in \`values.user.yaml\`.`,
        ]),
  ];
  return {
    path: `${virtualFolder(tenant.name)}/README.md`,
    content: `${sections.join('\n\n')}\n`,
  };
}
