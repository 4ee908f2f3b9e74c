import type { PlatformModel } from '@kubernetes-architect/architecture';
import { trialModel } from '../testing/trialModel';
import { apiServerOfNodes } from './apiServerOfNodes';

function apiServer(provider: string, choices: PlatformModel['choices']) {
  const model = { ...trialModel(provider), choices };
  const [cluster] = model.clusters;
  return apiServerOfNodes(model, {
    ...cluster,
    name: 'shop',
    endpoint: { ...cluster.endpoint, host: undefined },
  });
}

it.each([
  { distribution: 'k3s', host: '127.0.0.1', port: 6444 },
  { distribution: 'kops', host: 'api.internal.shop.k8s.local', port: 443 },
  { distribution: 'kubespray', host: 'shop-api', port: 6443 },
  { distribution: 'rke2', host: 'localhost', port: 6443 },
])(
  'is what each node of $distribution reaches without kube-proxy',
  ({ distribution, host, port }) => {
    expect(apiServer('other', { distribution })).toEqual({
      k8sServiceHost: host,
      k8sServicePort: port,
    });
  },
);

it.each([
  { provider: 'aws', choices: { distribution: 'eks' } },
  { provider: 'bare-metal', choices: { distribution: 'kubeadm' } },
  {
    provider: 'bare-metal',
    choices: { distribution: 'rke2', provisioning: 'cluster-api' },
  },
])('is nothing to say where kube-proxy stays: $choices', found => {
  expect(apiServer(found.provider, found.choices)).toBeUndefined();
});

it('stays that of the installer where Cluster API makes no machines', () => {
  expect(
    apiServer('other', { distribution: 'rke2', provisioning: 'cluster-api' }),
  ).toHaveProperty('k8sServiceHost', 'localhost');
});
