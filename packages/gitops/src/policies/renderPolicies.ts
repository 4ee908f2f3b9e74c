import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { policyParts } from './policyParts';
import { policyStages } from './policyStages';
import { renderEnvironment } from './renderEnvironment';
import { renderPolicyGuide } from './renderPolicyGuide';

const BASE = 'policies/base';

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
