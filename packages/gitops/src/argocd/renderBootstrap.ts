import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
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
import { argoCdParameters, argoCdSettings } from './settings';
import { syncPolicy } from './syncPolicy';

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
  const fleet = gitSource(model, { part: 'fleet' });
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
    manifestFile(`${folder}/parameters.yaml`, argoCdParameters()),
    manifestFile(`${folder}/settings.yaml`, argoCdSettings()),
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        namespace: ARGOCD_NAMESPACE,
        resources: [
          'namespace.yaml',
          `https://raw.githubusercontent.com/argoproj/argo-cd/${ARGOCD_VERSION}/manifests/install.yaml`,
        ],
        patches: [{ path: 'parameters.yaml' }, { path: 'settings.yaml' }],
      }),
    ),
  ];
}
