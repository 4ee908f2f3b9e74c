import type {
  EnvironmentModel,
  Persona,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';

/** Personas that change something, and so have no standing access to production where access is given for a time. */
const CHANGING: readonly Persona[] = ['platform-engineer', 'site-reliability'];

/** End of the name of a group that a person is put into for a time, after an approval. */
const APPROVED = '-approved';

/** Groups that are a persona on the clusters of an environment. */
export function personaGroups(
  { choices, model }: Pick<RenderContext, 'choices' | 'model'>,
  persona: Persona,
  { production }: EnvironmentModel,
): string[] {
  const forATime =
    choices['cluster-access'] === 'just-in-time' &&
    production &&
    CHANGING.includes(persona);
  return model.access[persona].map(group =>
    forATime ? `${group}${APPROVED}` : group,
  );
}
