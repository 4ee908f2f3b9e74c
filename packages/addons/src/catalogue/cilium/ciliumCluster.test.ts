import type { PlatformModel } from '@kubernetes-architect/architecture';
import { CILIUM_TAINT } from '../../facts/ciliumTaint';
import { trialModel } from '../../testing/trialModel';
import { ciliumCluster } from './ciliumCluster';

function valuesOn(
  provider: 'aws' | 'azure' | 'gcp',
  choices: PlatformModel['choices'] = {},
) {
  const trial = trialModel(provider);
  const model = { ...trial, choices: { ...trial.choices, ...choices } };
  const [cluster] = model.clusters;
  return {
    network: cluster.network,
    values: ciliumCluster(
      {
        model,
        choices: model.choices,
        clusters: model.clusters,
        has: () => false,
      },
      { ...cluster, provider },
    ),
  };
}

it('says on AWS which addresses its network finds without tunnels', () => {
  const { values, network } = valuesOn('aws');
  expect(values).toMatchObject({
    routingMode: 'native',
    ipv4NativeRoutingCIDR: network.cidr,
  });
});

it('says on GKE which range the pods have, and puts its plug-in where nodes look for it', () => {
  const { values, network } = valuesOn('gcp');
  expect(values).toMatchObject({
    gke: { enabled: true },
    cni: { binPath: '/home/kubernetes/bin' },
    ipv4NativeRoutingCIDR: network.podCidr,
    agentNotReadyTaintKey: CILIUM_TAINT.key,
  });
});

it.each(['azure', 'gcp'] as const)(
  'sets nothing of a managed service where the team runs Kubernetes on machines of %s',
  provider => {
    const { values } = valuesOn(provider, { distribution: 'kubeadm' });
    expect(values).toMatchObject({ ipam: { mode: 'kubernetes' } });
    for (const key of ['aksbyocni', 'gke', 'nodeinit'])
      expect(values).not.toHaveProperty(key);
  },
);
