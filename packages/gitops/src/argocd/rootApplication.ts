import {
  gitSource,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import {
  ARGOCD_DESTINATION,
  ARGOCD_NAMESPACE,
  PLATFORM_PROJECT,
} from './argocdNames';
import { syncPolicy } from './syncPolicy';

/** The Application that brings in the projects and ApplicationSets, from one folder or several of the fleet. */
export function rootApplication(
  model: PlatformModel,
  folders: readonly string[],
): IApplication {
  const fleet = gitSource(model, { part: 'fleet' });
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: model.name, namespace: ARGOCD_NAMESPACE },
    spec: {
      destination: ARGOCD_DESTINATION,
      project: PLATFORM_PROJECT,
      sources: folders.map(path => ({ ...fleet, path })),
      syncPolicy: syncPolicy(),
    },
  };
}
