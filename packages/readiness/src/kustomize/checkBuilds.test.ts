import { checkManifests } from '../check/checkManifests';
import { formatTable } from '../output/formatTable';
import type { KustomizationBuild } from './KustomizationBuild';
import { kustomizationRoots, readKustomizations } from './readKustomizations';

const deployment = (name: string, fields = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop${fields}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      hostPID: true
      containers: [{name: app, image: registry.example/app:1}]
`;
const POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: all, namespace: shop}
spec: {podSelector: {}}
`;
const origin = (path: string) =>
  `\n  annotations:\n    config.kubernetes.io/origin: |\n      path: ${path}`;

const FILES = [
  { path: 'base/kustomization.yaml', text: 'resources: [web.yaml]' },
  { path: 'base/web.yaml', text: `# first\n${deployment('web')}` },
  { path: 'dev/kustomization.yaml', text: 'resources: [../base/]' },
  {
    path: 'prod/kustomization.yaml',
    text: 'bases: [../base]\ncomponents: [../part]\npatches: [{path: p.yaml}]',
  },
  { path: 'prod/p.yaml', text: deployment('web') },
  {
    path: 'part/kustomization.yaml',
    text: 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component',
  },
  { path: 'alone/pod.yaml', text: deployment('alone') },
];

const built = (path: string, text: string): KustomizationBuild => ({
  path: `${path}/kustomization.yaml`,
  text,
  fileOf: from => from.replace('../somewhere/', ''),
});
const web = (name: string) =>
  deployment(name, origin('../somewhere/base/web.yaml'));

function check(builds: KustomizationBuild[]) {
  return checkManifests({ files: FILES, builds });
}
const subjects = (
  result: ReturnType<typeof check>,
  rule: string,
  status = 'fail',
) =>
  result.checks
    .filter(pair => pair.rule === rule && pair.status === status)
    .map(({ object, build }) => `${object.name} of ${build ?? 'a file'}`)
    .sort();

describe('kustomizations', () => {
  it('are roots unless they are part of another', () => {
    const roots = kustomizationRoots(readKustomizations(FILES));
    expect(roots.map(({ folder }) => folder)).toEqual(['dev', 'prod']);
  });

  it('are judged by what they make, not by their inputs as well', () => {
    const result = check([built('dev', web('web')), built('prod', web('web'))]);
    expect(subjects(result, 'host-pid')).toEqual([
      'alone of a file',
      'web of dev',
      'web of prod',
    ]);
    expect(subjects(result, 'kustomization-built', 'pass')).toHaveLength(2);
    const [dev, prod] = result.findings.filter(
      ({ rule, build }) => rule === 'host-pid' && build !== undefined,
    );
    expect(dev).toMatchObject({ file: 'base/web.yaml', line: 12 });
    expect(prod.id).not.toBe(dev.id);
    expect(JSON.stringify(result.findings)).not.toContain(
      'kubernetes.io/origin',
    );
    expect(formatTable(result)).toContain('Deployment shop/web (prod)\n');
  });

  it('finds the source of a renamed object', () => {
    const result = check([built('prod', web('prod-web-v2'))]);
    expect(
      result.findings.find(
        ({ rule, build }) => rule === 'host-pid' && build === 'prod',
      ),
    ).toMatchObject({ file: 'base/web.yaml', line: 12 });
  });

  it('share what only one of them makes, and do not mix overlays', () => {
    const result = check([
      built('dev', web('web')),
      built('prod', `${web('web')}---\n${web('second')}`),
      built('policies', POLICY),
    ]);
    expect(subjects(result, 'network-policy-missing')).toEqual([]);
    const overlays = check([
      built('dev', `${web('web')}---\n${POLICY}`),
      built('prod', web('web')),
    ]);
    expect(subjects(overlays, 'network-policy-missing')).toEqual([
      'alone of a file',
      'web of prod',
    ]);
  });

  it('are unknown where they were not built, and their inputs are judged', () => {
    const result = check([
      { path: 'prod/kustomization.yaml', notBuilt: 'no kustomize' },
    ]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        rule: 'kustomization-built',
        status: 'unknown',
        message: 'not built: no kustomize',
        file: 'prod/kustomization.yaml',
      }),
    );
    expect(result.summary.unknown).toBeGreaterThan(0);
    expect(result.score.coverage).toBeLessThan(100);
    expect(subjects(result, 'host-pid')).toEqual([
      'alone of a file',
      'web of a file',
    ]);
  });

  it('that cannot be read are left to the loader', () => {
    const files = [
      { path: 'a/kustomization.yaml', text: `a: ${'['.repeat(10_000)}` },
      { path: 'b/kustomization.yaml', text: 'a: &a [*a]' },
      { path: 'c/kustomization.yaml', text: '- 1' },
      {
        path: 'd/kustomization.yaml',
        text: 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nresources: [x]',
      },
    ];
    expect(readKustomizations(files)).toEqual([]);
  });
});
