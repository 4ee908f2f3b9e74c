import { parseAllDocuments } from 'yaml';
import { exampleContext } from '../../pipelines/testing/exampleContext';
import { renderRepository } from '../../renderRepository';

interface Rules {
  kind: string;
  spec: {
    groups: Array<{
      rules: Array<{ alert?: string; annotations?: { runbook_url?: string } }>;
    }>;
  };
}

it.each(['burn-rate-rules', 'thresholds'])(
  'asks one rule for each fault of an app, beside its probes, under %s',
  objectives => {
    const { model } = exampleContext('argocd-three-environments', {
      metrics: 'kube-prometheus-stack',
      'service-level-objectives': objectives,
    });
    const { files } = renderRepository(model);
    const alertsBelow = (folder: string) =>
      new Set(
        files
          .filter(({ path }) => path.startsWith(folder))
          .flatMap(({ content }) => parseAllDocuments(content))
          .map(document => document.toJS() as Rules | null)
          .filter(object => object?.kind === 'PrometheusRule')
          .flatMap(object => object?.spec.groups ?? [])
          .flatMap(({ rules }) => rules.map(({ alert }) => alert))
          .filter(alert => alert !== undefined),
      );
    const [apps, probes] = ['apps/', 'addons/app-probes/'].map(alertsBelow);
    expect(apps.size).toBeGreaterThan(0);
    expect([...probes].sort()).toEqual(['AppUnreachable', 'CertificateEnds']);
    expect([...probes].filter(alert => apps.has(alert))).toEqual([]);
  },
);

it('leads from every alert of the tree to a runbook of the tree', () => {
  const { model } = exampleContext('argocd-three-environments', {
    metrics: 'kube-prometheus-stack',
    'service-level-objectives': 'burn-rate-rules',
    'ai-serving': 'vllm',
  });
  const { files } = renderRepository(model);
  const paths = files.map(({ path }) => path);
  const alerts = files
    .filter(({ path }) => /^(apps|addons\/(app-probes|model-))/.test(path))
    .filter(({ path }) => path.endsWith('.yaml'))
    .flatMap(({ content }) => parseAllDocuments(content))
    .map(document => document.toJS() as Rules | null)
    .flatMap(object =>
      object?.kind === 'PrometheusRule' ? object.spec.groups : [],
    )
    .flatMap(({ rules }) => rules)
    .filter(({ alert }) => alert !== undefined);
  expect(alerts.length).toBeGreaterThan(5);
  const { branch, url } = model.delivery.repository;
  const folder = `${url.replace(/\.git$/, '')}/blob/${branch}/`;
  for (const { annotations } of alerts) {
    const address = annotations?.runbook_url ?? '';
    expect(address).toContain(folder);
    expect(paths).toContain(address.slice(folder.length));
  }
});
