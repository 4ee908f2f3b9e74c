import type {
  EnvironmentModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { fluxKustomization } from '../flux/fluxKustomization';
import { FLUX_PLATFORM_ACCOUNT } from '../flux/fluxNames';
import { environmentFluxSource } from '../flux/fluxSource';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { personaBindings } from './access/personaBindings';
import { chosenEngine } from './admission/chosenEngine';
import { actionOf, admissionBindings } from './admission/renderAdmission';
import { chosenImageGuard } from './images/chosenImageGuard';

/** File with the objects that put the rules in force. */
const BINDINGS_FILE = 'bindings.yaml';

/** File that gives people their roles. */
const PEOPLE_FILE = 'people.yaml';

/**
 * Flux applies a folder only when it knows every kind in it. Bindings whose
 * kinds come from the base are a folder of their own, tried again until the
 * kinds are there.
 */
function laterBindings(options: {
  model: PlatformModel;
  environment: string;
  bindings: RepositoryFile;
}): RepositoryFile[] {
  const { model, environment, bindings } = options;
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
        source: environmentFluxSource(
          model,
          { part: 'infrastructure' },
          environment,
        ),
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
    ? laterBindings({
        model: context.model,
        environment: environment.name,
        bindings: file,
      })
    : [file];
}

function renderPeople(
  context: RenderContext,
  environment: EnvironmentModel,
): RepositoryFile[] {
  const objects = personaBindings(context, environment);
  return objects.length === 0
    ? []
    : [
        manifestFile(
          `policies/envs/${environment.name}/${PEOPLE_FILE}`,
          ...objects,
        ),
      ];
}

/** What the environment changes in the policies of the base. */
function patchesOf(context: RenderContext, environment: EnvironmentModel) {
  const step = context.model.policies.rollout[environment.name];
  return [
    ...(chosenEngine(context)?.patches(actionOf(context, environment)) ?? []),
    ...(chosenImageGuard(context)?.guard.patches(step) ?? []),
  ];
}

/** The overlay of an environment: how strictly the rules are enforced, and who may do what. */
export function renderEnvironment(
  context: RenderContext,
  environment: EnvironmentModel,
): RepositoryFile[] {
  const bindings = renderBindings(context, environment);
  const people = renderPeople(context, environment);
  return [
    ...bindings,
    ...people,
    manifestFile(
      `policies/envs/${environment.name}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: [
          '../../base',
          ...(bindings.length > 0 ? [BINDINGS_FILE] : []),
          ...(people.length > 0 ? [PEOPLE_FILE] : []),
        ],
        patches: patchesOf(context, environment),
      }),
    ),
  ];
}
