import { AUDIT_PURPOSE, bucketPurposes } from '../bucketPurposes';
import { bucketStore } from '../bucketStore';
import type { CloudResource } from '../CloudStack';
import { block, type CloudArguments, reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { PLACE } from './network';

/** Days for which what was deleted can be brought back. */
const RESTORE_DAYS = 30;

/** Days in which nobody can change the audit log. */
const LOCK_DAYS = 365;

const STORAGE_GROUP = 'azurerm_resource_group.storage';

/** Storage outlives a generation of its cluster, and so its resource group has to. */
function storageGroup({ plan, choices }: ClusterStackContext): {
  place: CloudArguments;
  resources: CloudResource[];
} {
  if (choices['upgrade-strategy'] !== 'blue-green-clusters')
    return { place: PLACE, resources: [] };
  return {
    place: {
      resource_group_name: reference(STORAGE_GROUP, 'name'),
      location: reference(STORAGE_GROUP, 'location'),
    },
    resources: [
      {
        part: 'backup',
        type: 'azurerm_resource_group',
        name: 'storage',
        args: { name: `${plan.name}-storage`, location: plan.cluster.region },
        protect: true,
      },
    ],
  };
}

/** Containers of the add-ons, in one account that is copied to the paired region. */
export function azureStorage(context: ClusterStackContext): StackPart {
  const { plan } = context;
  const purposes = bucketPurposes(context);
  if (purposes.length === 0) return {};
  const stores = purposes.map(purpose => ({
    purpose,
    store: bucketStore(context, purpose),
  }));
  const group = storageGroup(context);
  return {
    resources: [
      ...group.resources,
      {
        part: 'backup',
        type: 'azurerm_storage_account',
        name: 'main',
        args: {
          name: stores[0].store.account ?? plan.name,
          ...group.place,
          account_tier: 'Standard',
          account_replication_type: plan.production ? 'GZRS' : 'LRS',
          allow_nested_items_to_be_public: false,
          min_tls_version: 'TLS1_2',
          // Only identities of Entra ID read it: no key of the account works.
          shared_access_key_enabled: false,
          blob_properties: block({
            versioning_enabled: true,
            delete_retention_policy: block({ days: RESTORE_DAYS }),
            container_delete_retention_policy: block({ days: RESTORE_DAYS }),
          }),
        },
        protect: true,
      },
      ...stores.flatMap(({ purpose, store }): CloudResource[] => [
        {
          part: 'backup',
          type: 'azurerm_storage_container',
          name: purpose,
          args: {
            name: store.bucket,
            storage_account_id: reference('azurerm_storage_account.main', 'id'),
            container_access_type: 'private',
          },
        },
        ...(purpose === AUDIT_PURPOSE
          ? [
              {
                part: 'backup' as const,
                type: 'azurerm_storage_container_immutability_policy',
                name: purpose,
                args: {
                  storage_container_resource_manager_id: reference(
                    `azurerm_storage_container.${purpose}`,
                    'id',
                  ),
                  immutability_period_in_days: LOCK_DAYS,
                },
              },
            ]
          : []),
      ]),
    ],
  };
}
