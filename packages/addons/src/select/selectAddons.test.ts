import type { PlatformModel } from '@kubernetes-architect/architecture';
import { trialAddon } from '../testing/trialAddon';
import { trialModel } from '../testing/trialModel';
import { selectAddons } from './selectAddons';

function modelWith(change: Partial<PlatformModel> = {}): PlatformModel {
  return { ...trialModel('aws'), addons: [], ...change };
}

const needs = (...names: [string, ...string[]]) => ({
  addons: names,
  because: 'it is needed',
});

describe('selectAddons', () => {
  it('takes what a decision chooses, and says so', () => {
    const catalogue = [
      trialAddon('mesh', { options: ['service-mesh/linkerd'] }),
      trialAddon('other', { options: ['service-mesh/consul'] }),
    ];
    const [mesh, ...rest] = selectAddons(
      modelWith({ choices: { 'service-mesh': 'linkerd' } }),
      catalogue,
    );
    expect(rest).toEqual([]);
    expect(mesh.definition.name).toBe('mesh');
    expect(mesh.reasons).toEqual([
      { kind: 'decision', decision: 'service-mesh', option: 'linkerd' },
    ]);
  });

  it('brings what is needed in turn, deepest first', () => {
    const catalogue = [
      trialAddon('app', { requires: [needs('engine')] }),
      trialAddon('engine', { requires: [needs('kinds')] }),
      trialAddon('kinds'),
      trialAddon('unrelated'),
    ];
    const selected = selectAddons(
      modelWith({ addons: [{ name: 'app' }] }),
      catalogue,
    );
    expect(
      selected.map(({ definition, depth, after }) => [
        definition.name,
        depth,
        after,
      ]),
    ).toEqual([
      ['app', 2, ['engine']],
      ['engine', 1, ['kinds']],
      ['kinds', 0, []],
    ]);
    expect(selected[2].reasons).toEqual([
      { kind: 'requirement', addon: 'engine', because: 'it is needed' },
    ]);
  });

  it('takes the alternative that is there instead of the first', () => {
    const catalogue = [
      trialAddon('app', { requires: [needs('prometheus', 'victoria')] }),
      trialAddon('prometheus'),
      trialAddon('victoria'),
    ];
    const names = (...wanted: string[]) =>
      selectAddons(
        modelWith({ addons: wanted.map(name => ({ name })) }),
        catalogue,
      ).map(({ definition }) => definition.name);
    expect(names('app')).toEqual(['app', 'prometheus']);
    expect(names('victoria', 'app')).toEqual(['app', 'victoria']);
  });

  it('needs something only when it says so', () => {
    const catalogue = [
      trialAddon('app', {
        requires: [
          { ...needs('monitors'), when: platform => platform.has('metrics') },
        ],
      }),
      trialAddon('metrics'),
      trialAddon('monitors'),
    ];
    const count = (...wanted: string[]) =>
      selectAddons(
        modelWith({ addons: wanted.map(name => ({ name })) }),
        catalogue,
      ).length;
    expect(count('app')).toBe(1);
    expect(count('app', 'metrics')).toBe(3);
  });

  it('goes to the clusters to which it applies, or that are asked for', () => {
    const production = trialAddon('guard', {
      appliesTo: (_, { tier }) => tier === 'production',
    });
    const clustersOf = (model: PlatformModel) =>
      selectAddons(model, [production]).flatMap(({ clusters }) =>
        clusters.map(({ name }) => name),
      );
    expect(clustersOf(modelWith({ addons: [{ name: 'guard' }] }))).toEqual([
      'eu-production',
      'us-production',
    ]);
    expect(
      clustersOf(
        modelWith({ addons: [{ name: 'guard', clusters: ['us-production'] }] }),
      ),
    ).toEqual(['us-production']);
    expect(
      clustersOf(
        modelWith({ addons: [{ name: 'guard', clusters: ['shared'] }] }),
      ),
    ).toEqual([]);
  });

  it('takes the version that is asked for instead of its own', () => {
    const chart = trialAddon('chart', {
      source: {
        kind: 'helm',
        chart: 'chart',
        repository: 'https://charts.example.com',
        version: '1.0.0',
        provenance: 'a test',
        confirmed: true,
      },
    });
    const versionOf = (version?: string) =>
      selectAddons(modelWith({ addons: [{ name: 'chart', version }] }), [
        chart,
      ])[0].version;
    expect(versionOf()).toBe('1.0.0');
    expect(versionOf('2.0.0')).toBe('2.0.0');
  });

  it('names the circle when add-ons wait for each other', () => {
    const catalogue = [
      trialAddon('left', { requires: [needs('right')] }),
      trialAddon('right', { requires: [needs('left')] }),
    ];
    expect(() =>
      selectAddons(modelWith({ addons: [{ name: 'left' }] }), catalogue),
    ).toThrow('left → right → left');
  });

  it('depends neither on the order of the catalogue nor on that of requests', () => {
    const catalogue = [
      trialAddon('app', { requires: [needs('kinds')] }),
      trialAddon('kinds'),
      trialAddon('zone'),
    ];
    const summary = (model: PlatformModel, list = catalogue) =>
      selectAddons(model, list).map(({ definition, depth, after }) => [
        definition.name,
        depth,
        after,
      ]);
    const requests = [{ name: 'app' }, { name: 'zone' }];
    const forward = summary(modelWith({ addons: requests }));
    expect(
      summary(
        modelWith({ addons: [...requests].reverse() }),
        [...catalogue].reverse(),
      ),
    ).toEqual(forward);
  });
});
