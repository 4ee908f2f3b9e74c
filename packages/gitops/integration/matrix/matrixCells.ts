import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { CATALOGUE } from '@kubernetes-architect/addons';
import type {
  DeliveryEngine,
  PlatformIntent,
} from '@kubernetes-architect/architecture';
import {
  addonIntent,
  exampleIntent,
  hasPlace,
  tektonIntent,
  withConsent,
} from './matrixIntent';
import { randomFrom, shuffled } from './random';

/** Add-ons in one cell of the pairs: large sets cover more pairs, small ones tell faster what is wrong. */
const SET_SIZE = 24;
const ENGINES: readonly DeliveryEngine[] = ['argocd', 'flux'];
const LAYOUTS = ['mono', 'multi'] as const;

/** One platform to prove. */
export interface MatrixCell {
  kind: 'alone' | 'pairs' | 'everything' | 'example';
  name: string;
  intent: PlatformIntent;
}

function conflict(one: string, other: string): boolean {
  const says = (from: string, to: string) =>
    CATALOGUE.find(({ name }) => name === from)?.conflicts?.some(
      ({ addon }) => addon === to,
    ) ?? false;
  return says(one, other) || says(other, one);
}

/** What an add-on brings with it when it stands alone. */
function closure(name: string): string[] {
  const addon = CATALOGUE.find(known => known.name === name);
  return [
    name,
    ...(addon?.requires ?? []).flatMap(({ addons }) =>
      addons[0] === name ? [] : closure(addons[0]),
    ),
  ];
}

function fits(set: readonly string[], name: string): boolean {
  const all = [...new Set([...set, name].flatMap(closure))];
  return all.every((one, index) =>
    all.slice(index + 1).every(other => !conflict(one, other)),
  );
}

/** As many add-ons as fit together. */
function fill(names: readonly string[], size: number): string[] {
  const set: string[] = [];
  for (const name of names) {
    if (set.length === size) break;
    if (fits(set, name)) set.push(name);
  }
  return set;
}

/** Sets in which every two add-ons that fit together meet at least once. */
function pairSets(names: readonly string[], random: () => number): string[][] {
  const open = new Set(
    names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .filter(other => fits([one], other))
        .map(other => `${one} ${other}`),
    ),
  );
  const sets: string[][] = [];
  while (open.size > 0) {
    const [first] = open;
    const set = fill(
      [...new Set([...first.split(' '), ...shuffled(names, random)])],
      SET_SIZE,
    ).sort();
    sets.push(set);
    set.forEach((one, index) =>
      set.slice(index + 1).forEach(other => open.delete(`${one} ${other}`)),
    );
    open.delete(first);
  }
  return sets;
}

/** The intent of one cell: its engine and layout, with the addresses that the layout needs. */
function shaped(
  intent: PlatformIntent,
  engine: DeliveryEngine,
  layout: (typeof LAYOUTS)[number],
): PlatformIntent {
  const repository = 'https://git.example.com/platform';
  const { spec } = intent;
  return {
    ...intent,
    spec: {
      ...spec,
      // An example for Flux says no servers, which Argo CD needs.
      clusters: spec.clusters.map(cluster => ({
        server: `https://${cluster.name}.clusters.example.com`,
        ...cluster,
      })),
      delivery: {
        engine,
        layout,
        repository: { url: `${repository}/fleet.git` },
        ...(layout === 'multi' && {
          repositories: {
            infrastructure: `${repository}/infrastructure.git`,
            apps: `${repository}/apps.git`,
          },
        }),
      },
    },
  };
}

/** Every platform of the matrix, by engine and layout. */
export function matrixCells(seed: number): MatrixCell[] {
  const random = randomFrom(seed);
  const names = CATALOGUE.map(({ name }) => name);
  const examples = readdirSync(
    resolve(__dirname, '../../../../examples/intents'),
  )
    .filter(file => file.endsWith('.yaml'))
    .map(file => file.replace(/\.yaml$/, ''));
  const sets = pairSets(names, random);
  return ENGINES.flatMap(engine => {
    const places = names.filter(name =>
      hasPlace(addonIntent({ engine, addons: [name] }), name),
    );
    return LAYOUTS.flatMap(layout => {
      const cell = (
        kind: MatrixCell['kind'],
        name: string,
        intent: PlatformIntent,
      ): MatrixCell => ({
        kind,
        name: `${engine} ${layout} ${kind} ${name}`,
        intent: withConsent(shaped(intent, engine, layout)),
      });
      const ask = (addons: readonly string[]) =>
        addonIntent({
          engine,
          addons: addons.filter(name => places.includes(name)),
        });
      return [
        ...places.map(name => cell('alone', name, ask([name]))),
        // How two add-ons meet does not depend on how the tree is cut.
        ...(layout === 'mono'
          ? sets.map((set, index) =>
              cell('pairs', `set-${index + 1}`, ask(set)),
            )
          : []),
        cell('everything', 'that fits', ask(fill(names, names.length))),
        ...examples.map(name => cell('example', name, exampleIntent(name))),
        cell('example', 'with Tekton', tektonIntent()),
      ];
    });
  });
}

/** A sample with some of every kind of cell, engine and layout. */
export function sampleCells(
  cells: readonly MatrixCell[],
  options: { seed: number; size: number },
): MatrixCell[] {
  const random = randomFrom(options.seed);
  const groups = new Map<string, MatrixCell[]>();
  for (const cell of shuffled(cells, random)) {
    const [engine, layout] = cell.name.split(' ');
    const key = `${engine} ${layout} ${cell.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const sample: MatrixCell[] = [];
  for (let round = 0; sample.length < options.size; round += 1) {
    const next = [...groups.values()].flatMap(group =>
      group.slice(round, round + 1),
    );
    if (next.length === 0) break;
    sample.push(...next.slice(0, options.size - sample.length));
  }
  return sample;
}
