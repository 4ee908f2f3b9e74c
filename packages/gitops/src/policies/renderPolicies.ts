import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import { fluxKustomization } from '../flux/fluxKustomization';
import { FLUX_PLATFORM_ACCOUNT } from '../flux/fluxNames';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { chosenEngine } from './admission/chosenEngine';
import { actionOf, admissionBindings } from './admission/renderAdmission';
import { policyParts } from './policyParts';
import { policyStages } from './policyStages';
import { renderPolicyGuide } from './renderPolicyGuide';

const BASE = 'policies/base';

/** File with the objects that put the rules in force. */
const BINDINGS_FILE = 'bindings.yaml';

function renderBase(context: RenderContext): RepositoryFile[] {
  const parts = policyParts(context);
  return parts.length === 0
    ? []
    : [
        ...parts.map(({ path, objects }) =>
          manifestFile(`${BASE}/${path}`, ...objects),
        ),
        manifestFile(
          `${BASE}/${KUSTOMIZATION_FILE}`,
          kustomization({ resources: parts.map(({ path }) => path) }),
        ),
      ];
}

/**
 * Flux applies a folder only when it knows every kind in it. Bindings whose
 * kinds come from the base are a folder of their own, tried again until the
 * kinds are there.
 */
function laterBindings(environment: string, bindings: RepositoryFile) {
  const folder = `policies/bindings/${environment}`;
  return [
    { ...bindings, path: `${folder}/${BINDINGS_FILE}` },
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({ resources: [BINDINGS_FILE] }),
    ),
    manifestFile(
      `policies/envs/${environment}/${BINDINGS_FILE}`,
      fluxKustomization({
        name: 'policies.bindings',
        path: folder,
        serviceAccountName: FLUX_PLATFORM_ACCOUNT,
      }),
    ),
  ];
}

function renderBindings(
  context: RenderContext,
  environment: EnvironmentModel,
): RepositoryFile[] {
  const objects = admissionBindings(context, environment);
  if (objects.length === 0) return [];
  const file = manifestFile(
    `policies/envs/${environment.name}/${BINDINGS_FILE}`,
    ...objects,
  );
  return context.model.delivery.engine === 'flux' &&
    chosenEngine(context)?.kindsComeFromBase
    ? laterBindings(environment.name, file)
    : [file];
}

function renderEnvironment(
  context: RenderContext,
  environment: EnvironmentModel,
): RepositoryFile[] {
  const bindings = renderBindings(context, environment);
  return [
    ...bindings,
    manifestFile(
      `policies/envs/${environment.name}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: [
          '../../base',
          ...(bindings.length > 0 ? [BINDINGS_FILE] : []),
        ],
        patches: chosenEngine(context)?.patches(actionOf(context, environment)),
      }),
    ),
  ];
}

/**
 * Admission policies and other guards of the platform: what is the same
 * everywhere, and one overlay for each environment that clusters take their
 * settings from.
 */
export function renderPolicies(context: RenderContext): RepositoryFile[] {
  const base = renderBase(context);
  return base.length === 0
    ? []
    : [
        ...base,
        ...policyStages(context.model).flatMap(environment =>
          renderEnvironment(context, environment),
        ),
        ...renderPolicyGuide(context),
      ];
}
