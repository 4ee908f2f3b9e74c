import { trialModel } from '../../testing/trialModel';
import { ciliumCluster } from './ciliumCluster';

function valuesOn(provider: 'aws' | 'gcp') {
  const model = trialModel(provider);
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
  });
});
