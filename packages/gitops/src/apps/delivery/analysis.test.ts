import { appPlatform } from '../AppPlatform';
import { exampleContext } from '../testing/examplePlatform';
import { analysisTemplate, metricTemplate } from './analysis';

/** What judges a new version in each environment, each of which has a cluster of its own. */
function judged(choices: Readonly<Record<string, string>>) {
  const { model, ...context } = exampleContext(choices);
  const clusters = model.environments.map(({ name }) => ({
    ...model.clusters[0],
    name,
    environments: [name],
  }));
  const platform = appPlatform({ ...context, model: { ...model, clusters } });
  const web = model.apps.find(({ name }) => name === 'web');
  if (!web) throw new Error('the example has no app web');
  return web.environments.map(placement => ({
    environment: placement.environment,
    rollouts: analysisTemplate({ app: web, placement, platform }),
    flagger: metricTemplate({ app: web, placement, platform }),
  }));
}

it('asks the part of VictoriaMetrics that is there', () => {
  const all = judged({ metrics: 'victoria-metrics' });
  expect(all.map(({ environment }) => environment).sort()).toEqual([
    'dev',
    'production',
  ]);
  for (const { environment, rollouts, flagger } of all) {
    const address =
      environment === 'production'
        ? 'http://vmselect-victoria-metrics-k8s-stack.monitoring.svc:8481/select/0/prometheus'
        : 'http://vmsingle-victoria-metrics-k8s-stack.monitoring.svc:8428';
    expect(rollouts).toHaveProperty(
      'spec.metrics.0.provider.prometheus.address',
      address,
    );
    expect(flagger).toHaveProperty('spec.provider.address', address);
  }
});

it('asks Prometheus in every environment where that collects', () => {
  for (const { rollouts } of judged({ metrics: 'kube-prometheus-stack' }))
    expect(rollouts).toHaveProperty(
      'spec.metrics.0.provider.prometheus.address',
      'http://kube-prometheus-stack-prometheus.monitoring.svc:9090',
    );
});
