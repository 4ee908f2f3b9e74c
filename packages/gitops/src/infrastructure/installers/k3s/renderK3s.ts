import type { RenderContext } from '../../../RenderContext';
import type { RepositoryFile } from '../../../tree/RepositoryTree';
import { manifestFile } from '../../../yaml/manifestFile';
import { isAirGapped, mirroredRegistries } from '../../airgap/mirror';
import { auditPolicy } from '../../audit/auditPolicy';
import { networkSteps } from '../../network/networkSteps';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { ownsNetwork } from '../../plan/ownsNetwork';
import { replacesKubeProxy } from '../../plan/replacesKubeProxy';
import { folderReadme } from '../../readme/folderReadme';
import { sharedHost, taintArguments } from '../machineNames';

/** Distributions of one family: the same settings in another folder. */
export interface LightDistribution {
  id: 'k3s' | 'rke2';
  title: string;
  /** Port on which servers and agents join. */
  joinPort: number;
}

export const K3S: LightDistribution = {
  id: 'k3s',
  title: 'K3s',
  joinPort: 6443,
};

export const RKE2: LightDistribution = {
  id: 'rke2',
  title: 'RKE2',
  joinPort: 9345,
};

/** Whether a site has to work without the centre. */
function standsAlone(choices: RenderContext['choices']): boolean {
  return choices['disaster-recovery'] === 'site-autonomy';
}

/** Settings of a server; a second server names the first one beside them. */
function serverSettings(
  plan: ClusterPlan,
  { id }: LightDistribution,
  { choices }: RenderContext,
) {
  const { network } = plan.cluster;
  const audited = choices['audit-trail'] !== 'none';
  const owned = ownsNetwork(plan);
  const arguments_ = [
    ...(audited
      ? [
          'audit-log-maxage=30',
          'audit-log-maxbackup=10',
          'audit-log-maxsize=100',
          `audit-log-path=/var/lib/rancher/${id}/server/logs/audit.log`,
          `audit-policy-file=/etc/rancher/${id}/audit-policy.yaml`,
        ]
      : []),
    ...(choices['cluster-access'] === 'oidc-groups'
      ? [
          'oidc-client-id=kubernetes',
          'oidc-groups-claim=groups',
          'oidc-groups-prefix=oidc:',
          'oidc-issuer-url=https://login.example.com',
          'oidc-username-claim=email',
          'oidc-username-prefix=oidc:',
        ]
      : []),
  ];
  return {
    // A file that only root reads; it is brought by hand and never stands here.
    'token-file': `/etc/rancher/${id}/token`,
    'cluster-cidr': network.podCidr,
    'service-cidr': network.serviceCidr,
    'tls-san': [sharedHost(plan)],
    'write-kubeconfig-mode': '0600',
    'protect-kernel-defaults': true,
    'secrets-encryption': true,
    // Machines of a site take images from each other: https://docs.k3s.io/installation/registry-mirror
    ...(standsAlone(choices) && { 'embedded-registry': true }),
    ...(id === 'rke2' && {
      profile: 'cis',
      // https://docs.rke2.io/networking/basic_network_options
      cni: owned ? 'none' : 'canal',
    }),
    ...(id === 'k3s' && {
      // One server keeps its state in SQLite; several keep it in etcd.
      ...(plan.members > 1 && { 'cluster-init': true }),
      ...(owned && {
        'flannel-backend': 'none',
        'disable-network-policy': true,
      }),
    }),
    ...(replacesKubeProxy(plan) && { 'disable-kube-proxy': true }),
    ...(plan.members > 1 || id === 'rke2'
      ? {
          'etcd-snapshot-schedule-cron': '0 */6 * * *',
          'etcd-snapshot-retention': 28,
        }
      : {}),
    ...(arguments_.length > 0 && { 'kube-apiserver-arg': arguments_ }),
    'node-label': [
      `kubernetes-architect.io/site=${plan.name}`,
      `kubernetes-architect.io/wave=${plan.wave}`,
    ],
  };
}

/** Where nodes take the images of each registry from. */
export function registrySettings(context: RenderContext) {
  return {
    mirrors: {
      ...(isAirGapped(context) &&
        Object.fromEntries(
          mirroredRegistries(context).map(({ registry, mirror }) => {
            const [host, ...project] = mirror.split('/');
            return [
              registry,
              {
                endpoint: [`https://${host}`],
                rewrite: { '^(.*)$': `${project.join('/')}/$1` },
              },
            ];
          }),
        )),
      // Images of every registry are shared.
      ...(standsAlone(context.choices) && { '*': {} }),
    },
  };
}

/** Settings of the servers and agents of a cluster of K3s or RKE2. */
export function renderLightDistribution(
  plan: ClusterPlan,
  distribution: LightDistribution,
  context: RenderContext,
): RepositoryFile[] {
  const { id, title, joinPort } = distribution;
  const folder = `infrastructure/${id}/${plan.name}`;
  const join = `https://${sharedHost(plan)}:${joinPort}`;
  const settings = serverSettings(plan, distribution, context);
  const { 'cluster-init': _first, ...further } = {
    'cluster-init': true,
    ...settings,
  };
  const several = plan.members > 1;
  return [
    manifestFile(`${folder}/server.yaml`, settings),
    ...(several
      ? [
          manifestFile(`${folder}/server-join.yaml`, {
            server: join,
            ...further,
          }),
        ]
      : []),
    ...plan.pools.map(pool =>
      manifestFile(`${folder}/agent-${pool.name}.yaml`, {
        server: join,
        'token-file': `/etc/rancher/${id}/token`,
        'node-label': Object.entries(pool.labels).map(
          ([key, value]) => `${key}=${value}`,
        ),
        ...(pool.taints.length > 0 && { 'node-taint': taintArguments(pool) }),
        'protect-kernel-defaults': true,
      }),
    ),
    ...(context.choices['audit-trail'] === 'none'
      ? []
      : [manifestFile(`${folder}/audit-policy.yaml`, auditPolicy())]),
    ...(isAirGapped(context) || standsAlone(context.choices)
      ? [manifestFile(`${folder}/registries.yaml`, registrySettings(context))]
      : []),
    folderReadme({
      folder,
      title: plan.name,
      summary: `The cluster ${plan.name} by ${title}: ${
        several ? `${plan.members} servers` : 'one server'
      }.`,
      needs: [
        `Machines with Linux, and ${title} of Kubernetes ${plan.cluster.kubernetesVersion} from its release page or carried in.`,
        `The name \`${sharedHost(plan)}\`, which leads to the servers.`,
        `A token in \`/etc/rancher/${id}/token\` of every machine, made with \`openssl rand -hex 32\`.`,
      ],
      steps: [
        {
          text: `On the first server, put \`server.yaml\` in place as \`/etc/rancher/${id}/config.yaml\`, and the other files of this folder beside it; then start it:`,
          commands: [
            id === 'k3s'
              ? 'systemctl enable --now k3s'
              : 'systemctl enable --now rke2-server',
          ],
        },
        ...networkSteps(plan, context),
        ...(several
          ? [
              {
                text: 'On the other servers, one after the other, do the same with `server-join.yaml`.',
              },
            ]
          : []),
        {
          text: 'On the nodes of a pool, put `agent-….yaml` in place as `config.yaml` and start the agent:',
          commands: [
            id === 'k3s'
              ? 'systemctl enable --now k3s-agent'
              : 'systemctl enable --now rke2-agent',
          ],
        },
        {
          text: 'Then bring in the GitOps engine, as the README at the root says.',
        },
      ],
      notes: [
        `This cluster belongs to wave ${plan.wave} of upgrades: replace the binary on the servers first, one after the other, then on the agents.`,
      ],
    }),
  ];
}
