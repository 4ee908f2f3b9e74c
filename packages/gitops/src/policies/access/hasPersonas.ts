import type { RenderContext } from '../../RenderContext';

/** Options by which people come with the groups of a login. */
const WITH_GROUPS: readonly string[] = [
  'just-in-time',
  'oidc-groups',
  'provider-iam',
];

/** Whether people come with groups that roles can be bound to. */
export function hasPersonas({
  choices,
  model,
}: Pick<RenderContext, 'choices' | 'model'>): boolean {
  return (
    model.intent.spec.access !== undefined ||
    WITH_GROUPS.includes(choices['cluster-access'] ?? '')
  );
}
