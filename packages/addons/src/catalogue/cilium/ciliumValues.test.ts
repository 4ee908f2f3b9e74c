import { trialModel } from '../../testing/trialModel';
import { ciliumBase } from './ciliumValues';

const model = trialModel('bare-metal');

function valuesWith(mesh: string) {
  return ciliumBase({
    model,
    choices: { 'service-mesh': mesh },
    clusters: model.clusters,
    has: () => false,
  });
}

it.each(['consul', 'istio-ambient', 'istio-sidecar', 'linkerd'])(
  'lets the plug-in of %s chain behind it',
  mesh => {
    expect(valuesWith(mesh)).toMatchObject({
      cni: { exclusive: false },
      socketLB: { hostNamespaceOnly: true },
    });
  },
);

it.each(['cilium-mesh', 'network-encryption'])(
  'keeps nodes to itself with %s',
  mesh => {
    const values = valuesWith(mesh);
    expect(values).toHaveProperty('cni.exclusive', true);
    expect(values).not.toHaveProperty('socketLB');
  },
);
