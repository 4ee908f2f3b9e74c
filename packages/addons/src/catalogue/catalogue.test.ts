import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decisionPoints } from '@kubernetes-architect/architecture';
import { ADDON_AREAS } from '../AddonArea';
import type { AddonDefinition } from '../AddonDefinition';
import type { KubernetesObject } from '../KubernetesObject';
import { depths } from '../select/orderAddons';
import { PROVIDERS, trialModel } from '../testing/trialModel';
import { trialObjects } from '../testing/trialObjects';
import { CATALOGUE } from './catalogue';

/** Licences of what is in the catalogue, by their SPDX identifiers. */
const LICENCES = [
  'AGPL-3.0-only',
  'Apache-2.0',
  'BSD-3-Clause',
  'BUSL-1.1',
  'LicenseRef-Aqua',
  'LicenseRef-Kubecost',
  'LicenseRef-Sysdig',
  'MIT',
  'MPL-2.0',
];

/** The table of versions that all packages of the project share, beside the checkout. */
const TABLE =
  process.env.KUBERNETES_ARCHITECT_ADDONS ??
  resolve(__dirname, '../../../../../shared/data/addons.tsv');

/** Add-ons that come from elsewhere than the table says, with the reason. */
const DEPARTURES: ReadonlyMap<string, string> = new Map([
  [
    'jaeger',
    'its one program is written as objects, with the storage that was decided',
  ],
  [
    'litmus',
    'the chart of the operator alone is used, which has a release of its own',
  ],
]);

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .filter(name => existsSync(join(__dirname, name, 'index.ts')));
const byName = new Map(CATALOGUE.map(addon => [addon.name, addon]));
const options = new Set(
  decisionPoints.flatMap(point =>
    point.options.map(({ id }) => `${point.id}/${id}`),
  ),
);

const trialModels = PROVIDERS.map(trialModel);

function required({ requires = [] }: AddonDefinition): string[] {
  return requires.flatMap(({ addons }) => [...addons]);
}

/** Kinds that an add-on brings, or that something before it brings. */
function kindsAt(name: string, seen = new Set<string>()): Set<string> {
  const definition = byName.get(name);
  if (!definition || seen.has(name)) return new Set();
  seen.add(name);
  return new Set([
    ...definition.provides.kinds.map(
      ({ group, version, kind }) => `${group}/${version} ${kind}`,
    ),
    ...required(definition).flatMap(other => [...kindsAt(other, seen)]),
  ]);
}

const BUILT_IN_GROUPS =
  /^(v1|(apps|autoscaling|batch|policy)\/v\d\w*|(admissionregistration|apiextensions|apiregistration|coordination|discovery|flowcontrol\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage)\.k8s\.io\/v\d\w*)$/;

function isBuiltIn({ apiVersion }: KubernetesObject): boolean {
  return BUILT_IN_GROUPS.test(apiVersion);
}

it('lists every folder, and nothing else', () => {
  expect(CATALOGUE.map(({ name }) => name)).toEqual([...folders].sort());
  expect(CATALOGUE.length).toBeGreaterThanOrEqual(70);
});

it('waits for nothing in a circle', () => {
  expect(() =>
    depths(new Map(CATALOGUE.map(addon => [addon.name, required(addon)]))),
  ).not.toThrow();
});

describe.each(CATALOGUE.map(addon => [addon.name, addon] as const))(
  '%s',
  (name, addon) => {
    it('says who it is', () => {
      expect(name).toMatch(/^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$/);
      expect(addon.namespace).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
      expect(addon.home).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(\/\S*)?$/);
      expect(LICENCES).toContain(addon.licence);
      expect(ADDON_AREAS).toContain(addon.area);
      expect(addon.summary).toMatch(/^[a-z][^.]*$/);
      expect(addon.kubernetes.from).toMatch(/^1\.\d+$/);
    });

    it('comes from an exact version, or says that none is confirmed', () => {
      const { source } = addon;
      const pinned = source.kind === 'objects' ? undefined : source;
      const version =
        pinned?.kind === 'git' ? pinned.revision : pinned?.version;
      expect(pinned?.provenance).not.toBe('');
      expect(version ?? 'v0.0.0').toMatch(
        /^v?\d+\.\d+\.\d+([-+][0-9A-Za-z.-]+)?$/,
      );
      // Nobody can have confirmed what is not there.
      expect(version === undefined && pinned?.confirmed === true).toBe(false);
    });

    it('is chosen by options that there are', () => {
      for (const option of addon.options) expect(options).toContain(option);
    });

    it('names add-ons that there are', () => {
      for (const other of [
        ...required(addon),
        ...(addon.conflicts ?? []).map(conflict => conflict.addon),
      ]) {
        expect(byName.has(other)).toBe(true);
        expect(other).not.toBe(name);
      }
    });

    it('makes only objects of kinds that are there before them', () => {
      const kinds = kindsAt(name);
      const missing = trialModels
        .flatMap(model => trialObjects(addon, model))
        .filter(object => !isBuiltIn(object))
        .map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)
        .filter(kind => !kinds.has(kind));
      expect([...new Set(missing)]).toEqual([]);
    });
  },
);

const describeTable = existsSync(TABLE) ? describe : describe.skip;

describeTable(
  'the shared table of versions (KUBERNETES_ARCHITECT_ADDONS)',
  () => {
    const rows = existsSync(TABLE)
      ? readFileSync(TABLE, 'utf8')
          .trim()
          .split('\n')
          .slice(1)
          .map(line => line.split('\t'))
      : [];

    it.each(rows.filter(([name]) => byName.has(name) && !DEPARTURES.has(name)))(
      '%s',
      (name, chart, repository, version, provenance) => {
        expect(byName.get(name)?.source).toEqual(
          expect.objectContaining({
            kind: 'helm',
            chart,
            repository,
            confirmed: !/unconfirmed|tag only/.test(provenance),
            ...(version !== '' && { version }),
          }),
        );
      },
    );

    it('is departed from only where that is argued for', () => {
      const same = rows.filter(([name, chart, , version]) => {
        const source = byName.get(name)?.source;
        return (
          DEPARTURES.has(name) &&
          source?.kind === 'helm' &&
          source.chart === chart &&
          source.version === version
        );
      });
      expect(same).toEqual([]);
    });
  },
);
