import type { CloudResource } from '../CloudStack';
import { block, blocks, reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { GROUP, PLACE } from './network';

/** Days for which a database can be set back to any moment. */
const DATABASE_BACKUP_DAYS = { production: 14, other: 7 } as const;

/** Megabytes of a database: 64 GiB. */
const DATABASE_MEGABYTES = 65_536;

/** Throughput units of Event Hubs, up to which it grows by itself. */
const MOST_THROUGHPUT = 4;

function database({ plan, named }: ClusterStackContext): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'azurerm_client_config',
      name: 'current',
      data: true,
      args: {},
    },
    {
      part: 'data',
      type: 'azurerm_postgresql_flexible_server',
      name: 'database',
      args: {
        name: named('database'),
        ...PLACE,
        version: '17',
        sku_name: plan.production ? 'GP_Standard_D2ds_v5' : 'B_Standard_B2s',
        storage_mb: DATABASE_MEGABYTES,
        auto_grow_enabled: true,
        backup_retention_days: plan.production
          ? DATABASE_BACKUP_DAYS.production
          : DATABASE_BACKUP_DAYS.other,
        geo_redundant_backup_enabled: plan.production,
        public_network_access_enabled: false,
        // Identities of Entra ID open it: there is no password.
        authentication: block({
          active_directory_auth_enabled: true,
          password_auth_enabled: false,
          tenant_id: reference(
            'data.azurerm_client_config.current',
            'tenant_id',
          ),
        }),
        ...(plan.production && {
          high_availability: block({ mode: 'ZoneRedundant' }),
        }),
      },
      protect: plan.production,
    },
  ];
}

function cache({ named }: ClusterStackContext): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'azurerm_managed_redis',
      name: 'cache',
      args: {
        name: named('cache'),
        ...PLACE,
        sku_name: 'Balanced_B3',
        default_database: block({ client_protocol: 'Encrypted' }),
      },
    },
  ];
}

function streaming({ plan, named }: ClusterStackContext): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'azurerm_eventhub_namespace',
      name: 'streaming',
      args: {
        name: named('streaming'),
        ...PLACE,
        sku: 'Standard',
        capacity: 1,
        auto_inflate_enabled: true,
        maximum_throughput_units: MOST_THROUGHPUT,
        local_authentication_enabled: false,
        minimum_tls_version: '1.2',
      },
      protect: plan.production,
    },
  ];
}

/** Services of Azure that keep the data of apps, where they were decided for. */
export function azureDataServices(context: ClusterStackContext): StackPart {
  const { choices } = context;
  return {
    resources: [
      ...(choices.database === 'managed' ? database(context) : []),
      ...(choices.cache === 'provider-cache' ? cache(context) : []),
      ...(choices.streaming === 'provider-streaming' ? streaming(context) : []),
    ],
  };
}

/** Copies of the cluster by Azure Backup. */
export function azureBackup({
  choices,
  named,
  plan,
}: ClusterStackContext): StackPart {
  if (choices.backup !== 'provider-backup') return {};
  return {
    resources: [
      {
        part: 'backup',
        type: 'azurerm_data_protection_backup_vault',
        name: 'main',
        args: {
          name: named(),
          ...PLACE,
          datastore_type: 'VaultStore',
          redundancy: plan.production ? 'GeoRedundant' : 'LocallyRedundant',
          identity: block({ type: 'SystemAssigned' }),
        },
        protect: true,
      },
      {
        part: 'backup',
        type: 'azurerm_data_protection_backup_policy_kubernetes_cluster',
        name: 'daily',
        args: {
          name: 'daily',
          resource_group_name: GROUP,
          vault_name: reference(
            'azurerm_data_protection_backup_vault.main',
            'name',
          ),
          backup_repeating_time_intervals: ['R/2026-01-01T03:00:00+00:00/P1D'],
          default_retention_rule: block({
            life_cycle: blocks([
              { duration: 'P35D', data_store_type: 'OperationalStore' },
            ]),
          }),
        },
      },
      {
        part: 'backup',
        type: 'azurerm_kubernetes_cluster_extension',
        name: 'backup',
        args: {
          name: 'azure-aks-backup',
          cluster_id: reference('azurerm_kubernetes_cluster.main', 'id'),
          extension_type: 'Microsoft.DataProtection.Kubernetes',
          release_namespace: 'dataprotection-microsoft',
          configuration_settings: {
            'configuration.backupStorageLocation.bucket': 'backup',
            'configuration.backupStorageLocation.config.resourceGroup': GROUP,
          },
        },
      },
      {
        part: 'backup',
        type: 'azurerm_kubernetes_cluster_trusted_access_role_binding',
        name: 'backup',
        args: {
          name: 'backup',
          kubernetes_cluster_id: reference(
            'azurerm_kubernetes_cluster.main',
            'id',
          ),
          roles: ['Microsoft.DataProtection/backupVaults/backup-operator'],
          source_resource_id: reference(
            'azurerm_data_protection_backup_vault.main',
            'id',
          ),
        },
      },
    ],
    notes: [
      'Azure Backup begins when a backup instance ties the cluster to the policy `daily`: it needs the storage account of the extension, so make it in the portal or by `az dataprotection backup-instance create`.',
    ],
  };
}
