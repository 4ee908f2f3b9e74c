import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { gitSource } from '../wiring/gitSource';
import { manifestFile } from '../yaml/manifestFile';
import {
  ARGOCD_DESTINATION,
  ARGOCD_NAMESPACE,
  ARGOCD_VERSION,
  PLATFORM_PROJECT,
} from './argocdNames';
import { syncPolicy } from './syncPolicy';

/** Argo CD takes an Application for healthy when what it deploys is. */
const APPLICATION_HEALTH = [
  'hs = {}',
  'hs.status = "Progressing"',
  'hs.message = ""',
  'if obj.status ~= nil and obj.status.health ~= nil then',
  '  hs.status = obj.status.health.status',
  '  if obj.status.health.message ~= nil then',
  '    hs.message = obj.status.health.message',
  '  end',
  'end',
  'return hs',
  '',
].join('\n');

/** Settings of Argo CD that the tree relies on. */
function settings(): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm' },
    data: {
      'application.resourceTrackingMethod': 'annotation',
      'resource.customizations.health.argoproj.io_Application':
        APPLICATION_HEALTH,
    },
  };
}

/** What the bootstrap has to know of the rest of the tree. */
export interface BootstrapOptions {
  /** Whether there are ApplicationSets. */
  hasSets: boolean;
}

/** The Application that brings in the projects and ApplicationSets. */
function rootApplication(
  model: PlatformModel,
  { hasSets }: BootstrapOptions,
): IApplication {
  const fleet = gitSource(model, 'fleet');
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: model.name, namespace: ARGOCD_NAMESPACE },
    spec: {
      destination: ARGOCD_DESTINATION,
      project: PLATFORM_PROJECT,
      sources: [
        { ...fleet, path: 'projects' },
        // Git keeps no empty folder, and Argo CD takes a missing one for an error.
        ...(hasSets ? [{ ...fleet, path: 'appsets' }] : []),
      ],
      syncPolicy: syncPolicy(),
    },
  };
}

/** What a person applies once; all else follows from it. */
export function renderArgoCdBootstrap(
  model: PlatformModel,
  options: BootstrapOptions,
): RepositoryFile[] {
  const folder = 'bootstrap/argocd';
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: ARGOCD_NAMESPACE },
  };
  return [
    manifestFile('bootstrap/root.yaml', rootApplication(model, options)),
    manifestFile(`${folder}/namespace.yaml`, namespace),
    manifestFile(`${folder}/settings.yaml`, settings()),
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        namespace: ARGOCD_NAMESPACE,
        resources: [
          'namespace.yaml',
          `https://raw.githubusercontent.com/argoproj/argo-cd/${ARGOCD_VERSION}/manifests/install.yaml`,
        ],
        patches: [{ path: 'settings.yaml' }],
      }),
    ),
  ];
}
