import type { RenderContext } from '../../RenderContext';
import { isManaged } from '../plan/isManaged';
import { planClusters } from '../plan/planClusters';
import { managementCluster } from './crossplaneNames';

/** Whether there are clusters that are ordered from Crossplane. */
export function ordersClusters(context: RenderContext): boolean {
  const { choices } = context;
  const management = managementCluster(context);
  return (
    choices.provisioning === 'crossplane' &&
    management !== undefined &&
    planClusters(context).some(
      plan => plan.name !== management && isManaged(plan, choices),
    )
  );
}
