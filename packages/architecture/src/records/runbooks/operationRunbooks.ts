import { listEntrances } from './entrances';
import { engineRefresh, engineStatus, KUBECTL, type Runbook } from './Runbook';

/** One minor version up. */
export const upgradeRunbook: Runbook = {
  id: 'upgrade-cluster',
  title: 'runbook.upgrade',
  when: 'runbook.upgrade.when',
  perCluster: true,
  steps: () => [
    {
      text: 'runbook.upgrade.1',
      commands: [
        `${KUBECTL} get --raw /metrics | grep apiserver_requested_deprecated_apis`,
      ],
    },
    { text: 'runbook.upgrade.2', commands: [`${KUBECTL} get nodes`] },
    {
      text: 'runbook.upgrade.3',
      commands: [`${KUBECTL} get poddisruptionbudgets --all-namespaces`],
    },
    { text: 'runbook.upgrade.4' },
    { text: 'runbook.upgrade.5' },
    { text: 'runbook.upgrade.6' },
    {
      text: 'runbook.upgrade.7',
      commands: [`${KUBECTL} version`, `${KUBECTL} get nodes --watch`],
    },
  ],
  done: 'runbook.upgrade.done',
};

/** Nodes that do not answer. */
export const nodesRunbook: Runbook = {
  id: 'nodes-not-ready',
  title: 'runbook.nodes',
  when: 'runbook.nodes.when',
  perCluster: true,
  steps: () => [
    {
      text: 'runbook.nodes.1',
      commands: [`${KUBECTL} get nodes -L topology.kubernetes.io/zone`],
    },
    { text: 'runbook.nodes.2', commands: [`${KUBECTL} describe node NODE`] },
    {
      text: 'runbook.nodes.3',
      commands: [
        `${KUBECTL} cordon NODE`,
        `${KUBECTL} drain NODE --ignore-daemonsets --delete-emptydir-data`,
      ],
    },
    { text: 'runbook.nodes.4' },
  ],
  done: 'runbook.nodes.done',
};

/** Pods for which there is no room. */
export const capacityRunbook: Runbook = {
  id: 'capacity-shortage',
  title: 'runbook.capacity',
  when: 'runbook.capacity.when',
  perCluster: true,
  steps: () => [
    {
      text: 'runbook.capacity.1',
      commands: [
        `${KUBECTL} get events --all-namespaces --field-selector reason=FailedScheduling`,
      ],
    },
    {
      text: 'runbook.capacity.2',
      commands: [
        `${KUBECTL} describe nodes | grep -A 8 "Allocated resources"`,
        `${KUBECTL} get resourcequota --all-namespaces`,
      ],
    },
    { text: 'runbook.capacity.3' },
    { text: 'runbook.capacity.4' },
  ],
  done: 'runbook.capacity.done',
};

/** An engine that does not deliver. */
export const deliveryRunbook: Runbook = {
  id: 'delivery-stuck',
  title: 'runbook.delivery',
  when: 'runbook.delivery.when',
  perCluster: true,
  steps: model => [
    { text: 'runbook.delivery.1', commands: [engineStatus(model)] },
    { text: 'runbook.delivery.2' },
    { text: 'runbook.delivery.3', commands: ['kubectl kustomize OVERLAY'] },
    { text: 'runbook.delivery.4' },
    { text: 'runbook.delivery.5', commands: [engineRefresh(model)] },
  ],
  done: 'runbook.delivery.done',
};

/** A certificate that is about to end. */
export const certificatesRunbook: Runbook = {
  id: 'certificate-expiry',
  title: 'runbook.certificates',
  when: 'runbook.certificates.when',
  perCluster: true,
  steps: model => [
    {
      text: 'runbook.certificates.1',
      commands: [
        ...listEntrances(model),
        'openssl s_client -connect HOST:443 -servername HOST </dev/null | openssl x509 -noout -dates',
      ],
    },
    {
      text: 'runbook.certificates.2',
      ...(model.choices.certificates !== 'provider-certificates' && {
        commands: [
          `${KUBECTL} get certificates.cert-manager.io,certificaterequests.cert-manager.io --all-namespaces`,
        ],
      }),
    },
    { text: 'runbook.certificates.3' },
  ],
  done: 'runbook.certificates.done',
};

/** A credential that others have seen. */
export const secretsRunbook: Runbook = {
  id: 'leaked-secret',
  title: 'runbook.secrets',
  when: 'runbook.secrets.when',
  perCluster: false,
  steps: () => [
    { text: 'runbook.secrets.1' },
    { text: 'runbook.secrets.2' },
    { text: 'runbook.secrets.3' },
    { text: 'runbook.secrets.4' },
  ],
  done: 'runbook.secrets.done',
};
