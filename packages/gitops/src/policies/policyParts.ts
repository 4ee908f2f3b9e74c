import type { KubernetesObject } from '@kubernetes-architect/addons';
import type { RenderContext } from '../RenderContext';
import { personaRoles } from './access/personaRoles';
import { admissionBase } from './admission/renderAdmission';
import { chosenImageGuard } from './images/chosenImageGuard';
import { priorityClasses } from './priorityClasses';

/** A file of the base, by its path below it. */
export interface PolicyPart {
  path: string;
  objects: readonly KubernetesObject[];
}

/** All that is the same in every environment; parts without objects are left out. */
export function policyParts(context: RenderContext): PolicyPart[] {
  const images = chosenImageGuard(context);
  return [
    { path: 'roles.yaml', objects: personaRoles(context) },
    ...[...admissionBase(context)].map(([rule, objects]) => ({
      path: `admission/${rule}.yaml`,
      objects,
    })),
    { path: 'images.yaml', objects: images?.guard.base(images.demands) ?? [] },
    { path: 'priority-classes.yaml', objects: priorityClasses(context) },
  ].filter(({ objects }) => objects.length > 0);
}
