import { ciliumNotes, rancherNetwork } from './rancherNetwork';

it.each(['cilium-mesh', 'network-encryption'])(
  'encrypts what goes between nodes with Cilium and %s, and lets no other plug-in in',
  mesh => {
    const { charts } = rancherNetwork({ cni: 'cilium', 'service-mesh': mesh });
    expect(charts['rke2-cilium']).toMatchObject({
      encryption: { enabled: true, type: 'wireguard' },
      cni: { exclusive: true },
    });
    expect(charts['rke2-cilium']).not.toHaveProperty('socketLB');
  },
);

it('lets a mesh chain its plug-in behind Cilium', () => {
  const { charts } = rancherNetwork({
    cni: 'cilium',
    'service-mesh': 'istio-ambient',
  });
  expect(charts['rke2-cilium']).toMatchObject({
    cni: { exclusive: false },
    socketLB: { hostNamespaceOnly: true },
  });
  expect(charts['rke2-cilium']).not.toHaveProperty('encryption');
});

it.each([
  { choices: { ingress: 'cilium-gateway' }, gateway: true, bgp: false },
  { choices: { 'load-balancing': 'cilium-bgp' }, gateway: false, bgp: true },
])(
  'turns on of Cilium what was chosen, and says what is left to people: $choices',
  ({ choices, gateway, bgp }) => {
    const chosen = { cni: 'cilium', ...choices };
    const { charts } = rancherNetwork(chosen);
    expect(charts['rke2-cilium']).toMatchObject({
      gatewayAPI: { enabled: gateway },
      bgpControlPlane: { enabled: bgp },
    });
    expect(ciliumNotes(chosen)).toHaveLength(1);
    expect(ciliumNotes({ ...chosen, cni: 'canal' })).toEqual([]);
  },
);

it.each([
  { mesh: 'none', encrypted: false },
  { mesh: 'network-encryption', encrypted: true },
])(
  'encrypts with Calico where that was chosen: $mesh',
  ({ mesh, encrypted }) => {
    const { machines, charts } = rancherNetwork({
      cni: 'calico',
      'service-mesh': mesh,
    });
    expect(machines).toEqual({ cni: 'calico' });
    expect(charts).toHaveProperty(
      ['rke2-calico', 'felixConfiguration', 'wireguardEnabled'],
      encrypted,
    );
  },
);

it('sets nothing of a chart with what RKE2 brings by itself', () => {
  expect(rancherNetwork({})).toEqual({
    machines: { cni: 'canal' },
    charts: {},
  });
});
