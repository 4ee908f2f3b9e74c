import { trialModel } from '../../testing/trialModel';
import { onlyTenants } from './onlyTenants';

const model = trialModel('kind');
const platform = {
  model,
  choices: model.choices,
  clusters: model.clusters,
  has: () => false,
};

it.each(model.clusters.map(cluster => [cluster.name, cluster] as const))(
  'lets in the tenants of %s, and nobody else',
  (_, cluster) => {
    const tenants = model.tenants
      .flatMap(({ namespaces }) => namespaces)
      .filter(({ clusters }) => clusters.includes(cluster.name))
      .map(({ name }) => name);
    expect(tenants.length).toBeGreaterThan(0);
    expect(onlyTenants(platform, cluster)).toHaveProperty(
      'spec.ingress.0.from.0.namespaceSelector.matchExpressions.0.values',
      ['chroma', ...tenants],
    );
  },
);

it('guards the server alone', () => {
  expect(onlyTenants(platform, model.clusters[0])).toHaveProperty(
    'spec.podSelector.matchLabels',
    { 'app.kubernetes.io/name': 'chromadb' },
  );
});
