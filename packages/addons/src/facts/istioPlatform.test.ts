import type { AddonDefinition } from '../AddonDefinition';
import { addon as cni } from '../catalogue/istio-cni';
import { addon as istiod } from '../catalogue/istiod';
import { addon as ztunnel } from '../catalogue/ztunnel';
import { trialModel } from '../testing/trialModel';
import { istioPlatform } from './istioPlatform';

it('names platforms that differ from what Istio expects, and no others', () => {
  expect(istioPlatform({ provider: 'openshift' })).toEqual({
    platform: 'openshift',
  });
  expect(istioPlatform({ provider: 'gcp' })).toEqual({ platform: 'gke' });
  expect(istioPlatform({ provider: 'bare-metal' })).toEqual({});
});

it.each<[string, AddonDefinition]>([
  ['istiod', istiod],
  ['istio-cni', cni],
  ['ztunnel', ztunnel],
])('tells %s of OpenShift', (_, { values }) => {
  const model = trialModel('openshift');
  const platform = {
    model,
    choices: model.choices,
    clusters: model.clusters,
    has: () => false,
  };
  expect(values?.cluster?.(platform, model.clusters[0])).toHaveProperty(
    'global.platform',
    'openshift',
  );
});
