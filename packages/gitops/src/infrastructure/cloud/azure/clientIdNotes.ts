import type { SelectedAddon } from '@kubernetes-architect/addons';
import { USER_VALUES_FILE } from '../../../addons/userValues';
import { addonFolder } from '../../../argocd/addons/addonFolder';
import { type ClusterStackContext, codeName } from '../StackBuilder';

/** Begin of what stands in values where a client ID belongs. */
const PLACEHOLDER = 'client-id-of-';

/** Keys that lead to the first client ID that is still to be filled in. */
function keysToPlaceholder(values: unknown): string[] | undefined {
  if (typeof values === 'string')
    return values.startsWith(PLACEHOLDER) ? [] : undefined;
  if (typeof values !== 'object' || values === null) return undefined;
  for (const [key, value] of Object.entries(values)) {
    const rest = keysToPlaceholder(value);
    if (rest) return [key, ...rest];
  }
  return undefined;
}

/** The file with the values of people for a chart, as each engine reads it. */
function userValuesPath(
  addon: SelectedAddon,
  { model }: ClusterStackContext['context'],
): string {
  const folder =
    model.delivery.engine === 'argocd'
      ? addonFolder(addon)
      : `infrastructure/controllers/${addon.definition.name}/base`;
  return `${folder}/${USER_VALUES_FILE}`;
}

/** Whether an object of the add-on brings a service account, and not its chart. */
function bringsAccount(
  { definition, platform }: SelectedAddon,
  { plan }: ClusterStackContext,
): boolean {
  const objects = [definition.objects, definition.configs].flatMap(part => [
    ...(part?.base?.(platform) ?? []),
    ...(part?.cluster?.(platform, plan.cluster) ?? []),
  ]);
  return JSON.stringify(objects).includes(
    `"name":"${definition.identity?.serviceAccount}"`,
  );
}

/** Where people put the client ID of each add-on that takes an identity. */
export function clientIdNotes(stack: ClusterStackContext): string[] {
  const { plan, context, choices } = stack;
  const tool =
    choices.provisioning === 'pulumi'
      ? 'pulumi stack output'
      : 'tofu output -raw';
  const addons = plan.addons.filter(
    ({ definition }) => definition.identity?.azure,
  );
  if (addons.length === 0) return [];
  return [
    ...addons.map(addon => {
      const { definition, platform } = addon;
      const { name, source, identity } = definition;
      const command = `\`${tool} ${codeName('client_id', name)}\``;
      const account = `the annotation \`azure.workload.identity/client-id\` of the service account \`${identity?.serviceAccount}\``;
      const keys = keysToPlaceholder(
        definition.values?.cluster?.(platform, plan.cluster),
      );
      if (keys)
        return `Put what ${command} prints into \`${userValuesPath(
          addon,
          context,
        )}\`, under the keys ${keys.map(key => `\`${key}\``).join(', ')}.`;
      if (source.kind !== 'helm' || bringsAccount(addon, stack))
        return `What ${command} prints belongs into ${account}, which comes with an object of the add-on ${name}.`;
      return `Put what ${command} prints into \`${userValuesPath(
        addon,
        context,
      )}\`, as ${account}, whose pods need the label \`azure.workload.identity/use: "true"\`.`;
    }),
    'A file of values is the same for all clusters of the platform. Where several run in Azure, let one identity serve them: give it a federated credential for the output `oidc_issuer_url` of each, and its roles in each.',
  ];
}
