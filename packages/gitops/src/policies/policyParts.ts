import type { KubernetesObject } from '@kubernetes-architect/addons';
import type { RenderContext } from '../RenderContext';
import { admissionBase } from './admission/renderAdmission';

/** A file of the base, by its path below it. */
export interface PolicyPart {
  path: string;
  objects: readonly KubernetesObject[];
}

/** All that is the same in every environment; parts without objects are left out. */
export function policyParts(context: RenderContext): PolicyPart[] {
  return [
    ...[...admissionBase(context)].map(([rule, objects]) => ({
      path: `admission/${rule}.yaml`,
      objects,
    })),
  ].filter(({ objects }) => objects.length > 0);
}
