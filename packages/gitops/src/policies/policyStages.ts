import { stageOf } from '@kubernetes-architect/addons';
import type {
  EnvironmentModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';

/** Environments whose settings at least one cluster takes, in the order of promotion. */
export function policyStages(model: PlatformModel): EnvironmentModel[] {
  const stages = new Set(
    model.clusters.map(cluster => stageOf(model, cluster)?.name),
  );
  return model.environments.filter(({ name }) => stages.has(name));
}
