import { CATALOGUE } from '@kubernetes-architect/addons';
import { decisionPoints } from '@kubernetes-architect/architecture';
import { type PreparedAddon, prepareAddon } from '../../addons/PreparedAddon';
import { exampleModel } from '../../pipelines/testing/exampleContext';
import { renderContext } from '../../RenderContext';
import { renderRepository } from '../../renderRepository';
import { COMPOSITES, compositeOf } from './compositeOf';

function groupKind({ apiVersion, kind }: { apiVersion: string; kind: string }) {
  return `${apiVersion.split('/')[0]}/${kind}`;
}

/** Custom objects of a stage whose kind comes in the same stage or later, from an add-on of the catalogue. */
function tooEarly(prepared: readonly PreparedAddon[]): string[] {
  const stageOfKind = new Map(
    prepared.flatMap(({ addon }) =>
      addon.definition.provides.kinds.map(({ group, kind }) => [
        `${group}/${kind}`,
        COMPOSITES.indexOf(compositeOf(addon, 'objects')),
      ]),
    ),
  );
  return prepared.flatMap(({ addon, ...parts }) =>
    (['objects', 'configs'] as const).flatMap(part => {
      const stage = COMPOSITES.indexOf(compositeOf(addon, part));
      const { base = [], environments, clusters } = parts[part];
      return [
        ...base,
        ...[...environments.values()].flat(),
        ...[...clusters.values()].flat(),
      ]
        .map(groupKind)
        .filter(kind => (stageOfKind.get(kind) ?? -1) >= stage)
        .map(kind => `${addon.definition.name} ${part}: ${kind}`);
    }),
  );
}

const WAYS =
  decisionPoints
    .find(({ id }) => id === 'secrets')
    ?.options.map(({ id }) => id) ?? [];

describe.each(WAYS)('with %s, a stage of Flux', secrets => {
  it.each(CATALOGUE.map(addon => [addon.name, addon] as const))(
    'knows every kind in it before it is applied: %s',
    (name, { options }) => {
      const model = exampleModel('flux-three-environments');
      const ways = options.length > 0 ? options : ['secrets/'];
      const faults = ways.flatMap(option => {
        const [decision, id] = option.split('/');
        return tooEarly(
          renderContext({
            ...model,
            addons: [{ name }],
            choices: { ...model.choices, [decision]: id, secrets },
          }).addons.map(prepareAddon),
        );
      });
      expect([...new Set(faults)]).toEqual([]);
    },
  );
});

describe('what secrets are copied by', () => {
  it('is there before what reads them, with its store', () => {
    const files = new Map(
      renderRepository(
        exampleModel('flux-three-environments', {
          secrets: 'external-secrets',
          metrics: 'kube-prometheus-stack',
        }),
      ).files.map(({ path, content }) => [path, content]),
    );
    const stage = (name: string) =>
      files.get(`infrastructure/clusters/shared/${name}/kustomization.yaml`);
    expect(stage('crds')).toContain('controllers/external-secrets/');
    expect(stage('crds')).toContain('namespaces/external-secrets');
    expect(stage('controllers')).toContain('configs/external-secrets/');
    expect(stage('controllers')).not.toContain('controllers/external-secrets/');
    expect(stage('configs')).not.toContain('configs/external-secrets/');
    expect(
      files.get(
        'infrastructure/controllers/external-secrets/base/release.yaml',
      ),
    ).toMatch(/dependsOn:\n {4}- name: prometheus-operator-crds$/m);
  });
});
