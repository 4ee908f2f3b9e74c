import { trialModel } from '../../testing/trialModel';
import { addon } from './index';

const model = trialModel('gcp');

function platformWith(names: readonly string[]) {
  return {
    model,
    choices: model.choices,
    clusters: model.clusters,
    has: (name: string) => names.includes(name),
  };
}

it('sets up the network of pods from the node, not by a container with rights in each', () => {
  expect(addon.values?.base?.(platformWith([]))).toHaveProperty(
    'connectInject.cni.enabled',
    true,
  );
});

it('puts its plug-in where nodes of GKE look for it', () => {
  const [cluster] = model.clusters;
  expect(addon.values?.cluster?.(platformWith([]), cluster)).toHaveProperty(
    'connectInject.cni.cniBinDir',
    '/home/kubernetes/bin',
  );
});

it('lets Multus call its plug-in on OpenShift', () => {
  const openshift = trialModel('openshift');
  expect(
    addon.values?.cluster?.(platformWith([]), openshift.clusters[0]),
  ).toMatchObject({
    global: { openshift: { enabled: true } },
    connectInject: {
      cni: { multus: true, cniBinDir: '/var/lib/cni/bin' },
    },
  });
});

it('leaves the kinds of the Gateway API to the add-on that owns them', () => {
  expect(addon.values?.base?.(platformWith(['gateway-api']))).toHaveProperty(
    'connectInject.apiGateway',
    { manageExternalCRDs: false, manageNonStandardCRDs: true },
  );
  expect(addon.values?.base?.(platformWith([]))).not.toHaveProperty(
    'connectInject.apiGateway',
  );
});
