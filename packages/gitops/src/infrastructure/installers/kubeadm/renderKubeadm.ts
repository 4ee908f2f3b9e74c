import type { RenderContext } from '../../../RenderContext';
import type { RepositoryFile } from '../../../tree/RepositoryTree';
import { manifestFile } from '../../../yaml/manifestFile';
import { isAirGapped, mirrorHost } from '../../airgap/mirror';
import { auditPolicy } from '../../audit/auditPolicy';
import { encryptionConfiguration } from '../../audit/encryptionConfiguration';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { networkSteps } from '../../network/networkSteps';
import { folderReadme } from '../../readme/folderReadme';
import { containerRuntimeNotes } from '../containerRuntimes';
import { etcdHosts, sharedHost } from '../machineNames';
import {
  clusterConfiguration,
  etcdConfiguration,
  initConfiguration,
  joinConfiguration,
  kubeletConfiguration,
  kubeProxyConfiguration,
} from './kubeadmConfiguration';
import { loadBalancer } from './loadBalancer';

/** Configuration by which kubeadm makes a cluster on machines that are there. */
export function renderKubeadm(
  plan: ClusterPlan,
  context: RenderContext,
): RepositoryFile[] {
  const { choices } = context;
  const folder = `infrastructure/kubeadm/${plan.name}`;
  const externalEtcd = choices['control-plane'] === 'external-etcd';
  const audited = choices['audit-trail'] !== 'none';
  const several = plan.members > 1;
  return [
    manifestFile(
      `${folder}/init.yaml`,
      initConfiguration(),
      clusterConfiguration({
        plan,
        externalEtcd,
        oidc: choices['cluster-access'] === 'oidc-groups',
        audited,
        ...(isAirGapped(context) && {
          imageRepository: `${mirrorHost(context)}/registry.k8s.io`,
        }),
      }),
      kubeletConfiguration(),
      kubeProxyConfiguration(plan),
    ),
    ...(several
      ? [
          manifestFile(
            `${folder}/join-control-plane.yaml`,
            joinConfiguration(),
          ),
          { path: `${folder}/haproxy.cfg`, content: loadBalancer(plan) },
        ]
      : []),
    ...plan.pools.map(pool =>
      manifestFile(`${folder}/join-${pool.name}.yaml`, joinConfiguration(pool)),
    ),
    ...(externalEtcd
      ? etcdHosts(plan).map((host, index) =>
          manifestFile(
            `${folder}/etcd-${index + 1}.yaml`,
            etcdConfiguration(plan, host),
          ),
        )
      : []),
    ...(audited
      ? [manifestFile(`${folder}/audit-policy.yaml`, auditPolicy())]
      : []),
    manifestFile(
      `${folder}/encryption-configuration.yaml`,
      encryptionConfiguration(),
    ),
    folderReadme({
      folder,
      title: plan.name,
      summary: `The cluster ${plan.name} by kubeadm: ${plan.members} ${
        several ? 'members' : 'member'
      } of the control plane${
        externalEtcd ? ', and an etcd on machines of its own' : ''
      }.`,
      needs: [
        'Machines with Linux, containerd and the packages `kubeadm` and `kubelet` of the version in `init.yaml`.',
        `The name \`${sharedHost(plan)}\`, which leads to ${
          several ? 'the load balancer' : 'the machine'
        }.`,
        'A plugin of your key service that listens on `/var/run/kmsplugin/socket.sock` of every member.',
        'Your login in place of `login.example.com`, where people use it.',
      ],
      steps: [
        ...(externalEtcd
          ? [
              {
                text: 'On each machine of etcd, with its own file and the certificates of its authority:',
                commands: [
                  'kubeadm init phase etcd local --config etcd-1.yaml',
                ],
              },
            ]
          : []),
        {
          text: 'Put the policy of the audit log and the configuration of encryption on every member, as `/etc/kubernetes/audit/policy.yaml` and `/etc/kubernetes/encryption/configuration.yaml`.',
        },
        ...(several
          ? [
              {
                text: 'Run HAProxy with `haproxy.cfg` on two machines that share the address.',
              },
            ]
          : []),
        {
          text: 'Ask kubeadm about the file, then begin with the first member:',
          commands: [
            'kubeadm config validate --config init.yaml',
            'kubeadm init --config init.yaml --upload-certs',
          ],
        },
        {
          text: 'Write a file for those who join, with a token that ends, as `/etc/kubernetes/discovery.conf`; then on each machine, with the file of its sort:',
          commands: ['kubeadm join --config join-….yaml'],
        },
        ...networkSteps(plan, context),
        {
          text: 'Then bring the GitOps engine into the cluster, as the README at the root says.',
        },
      ],
      notes: [
        ...containerRuntimeNotes(),
        `This cluster belongs to wave ${plan.wave} of upgrades: raise the version in the intent, then \`kubeadm upgrade plan\` and \`kubeadm upgrade apply\` on the first member, and \`kubeadm upgrade node\` on all others.`,
        ...(choices['upgrade-strategy'] === 'blue-green-clusters'
          ? [
              `Upgrades make a second cluster: install the new version on other machines under the name ${plan.name}-green, and move the traffic.`,
            ]
          : []),
      ],
    }),
  ];
}
