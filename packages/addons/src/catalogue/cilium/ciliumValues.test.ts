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

it.each(['consul', 'istio-ambient', 'istio-sidecar'])(
  'lets the plug-in of %s chain behind it',
  mesh => {
    expect(valuesWith(mesh)).toMatchObject({
      cni: { exclusive: false },
      socketLB: { hostNamespaceOnly: true },
    });
  },
);

it('leaves addresses of services to the proxies of Linkerd, which brings no plug-in', () => {
  expect(valuesWith('linkerd')).toMatchObject({
    cni: { exclusive: true },
    socketLB: { hostNamespaceOnly: true },
  });
});

it.each(['cilium-mesh', 'network-encryption'])(
  'keeps nodes to itself with %s',
  mesh => {
    const values = valuesWith(mesh);
    expect(values).toHaveProperty('cni.exclusive', true);
    expect(values).not.toHaveProperty('socketLB');
  },
);
