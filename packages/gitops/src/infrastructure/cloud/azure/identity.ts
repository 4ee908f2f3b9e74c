import type { AddonIdentity } from '@kubernetes-architect/addons';
import type { CloudResource } from '../CloudStack';
import { reference } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { clientIdNotes } from './clientIdNotes';
import { GROUP, PLACE } from './network';

/** Who asks Azure for a token in the name of a service account. */
const TOKEN_AUDIENCE = 'api://AzureADTokenExchange';

/** Reads and writes what is in a container. */
const OBJECT_ROLE = 'Storage Blob Data Contributor';

/** Roles of an add-on, each with the resource that it is for. */
function grantsOf({ azure }: AddonIdentity) {
  return [
    ...(azure?.roles ?? []).map(role => ({
      role,
      scope: 'azurerm_resource_group.main',
    })),
    ...(azure?.buckets ?? []).map(purpose => ({
      role: OBJECT_ROLE,
      scope: `azurerm_storage_container.${purpose}`,
    })),
  ];
}

/** An identity for each add-on that needs one, which its service account takes. */
export function azureIdentity(stack: ClusterStackContext): StackPart {
  const { plan, named } = stack;
  const addons = plan.addons.flatMap(({ definition }) =>
    definition.identity?.azure
      ? [{ definition, identity: definition.identity }]
      : [],
  );
  return {
    resources: addons.flatMap(({ definition, identity }): CloudResource[] => {
      const id = codeName(definition.name);
      const self = `azurerm_user_assigned_identity.${id}`;
      return [
        {
          part: 'identity',
          type: 'azurerm_user_assigned_identity',
          name: id,
          args: { name: named(definition.name), ...PLACE },
        },
        {
          part: 'identity',
          type: 'azurerm_federated_identity_credential',
          name: id,
          args: {
            name: definition.name,
            resource_group_name: GROUP,
            parent_id: reference(self, 'id'),
            audience: [TOKEN_AUDIENCE],
            issuer: reference(
              'azurerm_kubernetes_cluster.main',
              'oidc_issuer_url',
            ),
            subject: `system:serviceaccount:${definition.namespace}:${identity.serviceAccount}`,
          },
        },
        ...grantsOf(identity).map(
          ({ role, scope }, index): CloudResource => ({
            part: 'identity',
            type: 'azurerm_role_assignment',
            name: `${id}_${index}`,
            args: {
              scope: reference(scope, 'id'),
              role_definition_name: role,
              principal_id: reference(self, 'principal_id'),
            },
          }),
        ),
      ];
    }),
    outputs: addons.map(({ definition: { name } }) => ({
      name: codeName('client_id', name),
      description: `Client ID of ${name}, for the annotation of its service account.`,
      value: reference(
        `azurerm_user_assigned_identity.${codeName(name)}`,
        'client_id',
      ),
    })),
    notes: clientIdNotes(stack),
  };
}
