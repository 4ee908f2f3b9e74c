import {
  gitSource,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import {
  applicationSet,
  CLUSTER,
  clusterGenerator,
} from '../argocd/applicationSet';
import { PLATFORM_PROJECT } from '../argocd/argocdNames';
import { syncPolicy } from '../argocd/syncPolicy';
import { serializeYaml } from '../yaml/serializeYaml';
import {
  type PreviewedApp,
  previewedApps,
  previewNamespace,
  previewRoomFolder,
} from './previewedApps';
import { previewProjectName } from './previewProjects';
import { pullRequests } from './pullRequests';

const NUMBER = '{{ .number }}';

/** `shop.dev.example.com` of pull request 7 is `shop-pr-7.dev.example.com`, so that one certificate and zone serve both. */
function previewHost(host: string): string {
  const [first, ...domain] = host.split('.');
  return [`${first}-pr-${NUMBER}`, ...domain].join('.');
}

/**
 * What a preview must not share with its environment. A route goes, since the
 * gateway listens to the names of environments only: such a preview is
 * reached by forwarding a port.
 */
function patches({ app, placement }: PreviewedApp) {
  const host = placement.ingressHost;
  if (!app.ingress || host === undefined) return [];
  const value = previewHost(host);
  return [
    {
      target: { kind: 'HTTPRoute' },
      patch: serializeYaml({
        $patch: 'delete',
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: app.name },
      }),
    },
    {
      target: { kind: 'Ingress' },
      patch: serializeYaml([
        { op: 'replace', path: '/spec/rules/0/host', value },
        { op: 'replace', path: '/spec/tls/0/hosts/0', value },
      ]),
    },
  ];
}

function previewSet(
  model: PlatformModel,
  previewed: PreviewedApp,
  options: {
    name: string;
    project: string;
    source: NonNullable<IApplication['spec']>['source'];
  },
): IApplicationSet {
  const { app, cluster } = previewed;
  const { name, project, source } = options;
  const generator = pullRequests(
    gitSource(model, { part: 'apps', tenant: app.tenant }),
  );
  const namespace = previewNamespace(app, NUMBER);
  return applicationSet({
    name: `${name}-${app.name}`,
    stage: 'previews',
    generators: [
      {
        matrix: {
          generators: [
            clusterGenerator(model, {
              matchLabels: { 'cluster.name': cluster.name },
            }),
            ...(generator ? [generator] : []),
          ],
        },
      },
    ],
    preserve: false,
    applicationName: `${name}.${namespace}`,
    spec: {
      destination: { namespace, server: CLUSTER.server },
      project,
      source,
      syncPolicy: syncPolicy(),
    },
  });
}

/** For each app the room of a preview, which is the platform's, and what the pull request puts into it. */
export function previewSets(model: PlatformModel): IApplicationSet[] {
  return previewedApps(model).flatMap(previewed => {
    const { app, placement } = previewed;
    const { environment } = placement;
    const namespace = previewNamespace(app, NUMBER);
    return [
      previewSet(model, previewed, {
        name: 'preview-room',
        project: PLATFORM_PROJECT,
        source: {
          ...gitSource(model, { part: 'fleet' }),
          path: previewRoomFolder(app.tenant, environment),
          kustomize: { namespace },
        },
      }),
      previewSet(model, previewed, {
        name: 'preview',
        project: previewProjectName(app.tenant),
        source: {
          repoURL: gitSource(model, { part: 'apps', tenant: app.tenant })
            .repoURL,
          targetRevision: '{{ .head_sha }}',
          path: `apps/${app.name}/envs/${environment}`,
          kustomize: { namespace, patches: patches(previewed) },
        },
      }),
    ];
  });
}
