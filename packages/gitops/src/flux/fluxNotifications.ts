import type {
  ClusterModel,
  NotificationsModel,
} from '@kubernetes-architect/architecture';
import type { IAlert } from '@kubernetes-models/flux-cd/notification.toolkit.fluxcd.io/v1beta3/Alert';
import type { IProvider } from '@kubernetes-models/flux-cd/notification.toolkit.fluxcd.io/v1beta3/Provider';
import { alertmanagerAddress } from '../notifications/alertmanagerAddress';
import type { Wiring } from '../wiring/Wiring';
import { FLUX_NAMESPACE } from './fluxNames';

const NAME = 'delivery';

/** Secret with the token (slack) or the address (teams, webhook), which people put there. */
const SECRET = 'delivery-notifications';

/** What is watched: everything that brings something into the cluster. */
const SOURCES = ['GitRepository', 'HelmRelease', 'Kustomization'] as const;

function providerSpec({
  service,
  channel,
}: NotificationsModel): IProvider['spec'] {
  const secretRef = { name: SECRET };
  switch (service) {
    case 'slack':
      return {
        address: 'https://slack.com/api/chat.postMessage',
        channel,
        secretRef,
        type: 'slack',
      };
    case 'teams':
      return { secretRef, type: 'msteams' };
    default:
      return { secretRef, type: 'generic' };
  }
}

/** Says that a delivery failed to those who were named, else to the Alertmanager of the cluster; nothing when there is neither. */
export function fluxNotifications(
  { model, prepared }: Wiring,
  cluster: ClusterModel,
): [] | [IProvider, IAlert] {
  const { notifications } = model.delivery;
  const address = alertmanagerAddress(prepared, cluster);
  if (!notifications && address === undefined) return [];
  const metadata = { name: NAME, namespace: FLUX_NAMESPACE };
  return [
    {
      apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
      kind: 'Provider',
      metadata,
      spec: notifications
        ? providerSpec(notifications)
        : { address: `${address}/api/v2/alerts/`, type: 'alertmanager' },
    },
    {
      apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
      kind: 'Alert',
      metadata,
      spec: {
        eventSeverity: 'error',
        eventSources: [
          ...SOURCES,
          ...(model.delivery.artifact ? (['OCIRepository'] as const) : []),
        ].map(kind => ({ kind, name: '*' })),
        providerRef: { name: NAME },
      },
    },
  ];
}
