import { resolvePlatform } from '@kubernetes-architect/architecture';
import { exampleIntent } from '../apps/testing/examplePlatform';
import { parsePlatform } from '../parsePlatform';
import { renderRepository } from '../renderRepository';

/** Add-ons that no decision brings: they are there when somebody names them. */
const NAMED = [
  'amazon-cloudwatch-observability',
  'aqua-enforcer',
  'dask-kubernetes-operator',
  'logging-operator',
  'sysdig',
  'zipkin',
];

it('brings add-ons that are asked for by name into the repository', () => {
  const wished = exampleIntent();
  wished.spec.addons = NAMED.map(name => ({
    name,
    acceptUnconfirmed: true as const,
  }));
  wished.spec.decisions = {
    ...wished.spec.decisions,
    pins: {
      ...wished.spec.decisions?.pins,
      logs: { option: 'loki', reason: 'a store inside the cluster' },
    },
  };
  const { intent, errors } = parsePlatform(wished);
  if (errors) throw new Error(JSON.stringify(errors));
  const { files } = renderRepository(resolvePlatform(intent));
  const missing = NAMED.filter(
    name => !files.some(({ path }) => path.startsWith(`addons/${name}/`)),
  );
  expect(missing).toEqual([]);
  const text = (folder: string) =>
    files
      .filter(({ path }) => path.startsWith(`addons/${folder}/`))
      .map(({ content }) => content)
      .join('\n');
  expect(text('fluent-bit')).toContain('platform-fluentd.logging.svc');
  expect(text('opentelemetry-collector')).toContain('/api/v2/spans');
  expect(text('amazon-cloudwatch-observability')).toContain('clusterName:');
  expect(text('sysdig')).toContain('sysdig-access-key');
  expect(text('aqua-enforcer')).toContain('kubernetes.io/dockerconfigjson');
});
