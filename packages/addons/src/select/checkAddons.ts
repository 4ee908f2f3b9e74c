import {
  type FieldProblem,
  type IntentCheck,
  type PlatformIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import type { AddonDefinition } from '../AddonDefinition';
import { CATALOGUE } from '../catalogue/catalogue';
import type { SelectedAddon, SelectionReason } from './SelectedAddon';
import { selectAddons } from './selectAddons';

const ADDONS_PATH = ['spec', 'addons'] as const;

function explain(reasons: readonly SelectionReason[]): string {
  const [reason] = reasons;
  if (!reason || reason.kind === 'request') return '';
  return reason.kind === 'decision'
    ? ` (chosen by ${reason.decision}: ${reason.option})`
    : ` (needed by ${reason.addon})`;
}

/** Requests that name nothing, twice the same, or clusters that are not there. */
function checkRequests({ spec }: PlatformIntent): FieldProblem[] {
  const clusters = new Set(spec.clusters.map(({ name }) => name));
  const known = new Set(CATALOGUE.map(({ name }) => name));
  const seen = new Set<string>();
  return (spec.addons ?? []).flatMap((request, index) => {
    const path = [...ADDONS_PATH, index];
    const problems: FieldProblem[] = [];
    if (!known.has(request.name))
      problems.push({
        path: [...path, 'name'],
        message: `names no add-on of the catalogue: "npx architect addons" lists them`,
      });
    if (seen.has(request.name))
      problems.push({
        path: [...path, 'name'],
        message: 'repeats an add-on: names must be unique',
      });
    seen.add(request.name);
    (request.clusters ?? []).forEach((cluster, at) => {
      if (!clusters.has(cluster))
        problems.push({
          path: [...path, 'clusters', at],
          message: `names a cluster that is not in spec.clusters`,
        });
    });
    return problems;
  });
}

/** Requests that would bring nothing: the add-on fits none of the clusters, or not what was decided. */
function checkPlaces(
  requests: NonNullable<PlatformIntent['spec']['addons']>,
  selected: readonly SelectedAddon[],
): FieldProblem[] {
  const names = new Set(selected.map(({ definition }) => definition.name));
  return requests.flatMap(({ name }, index) =>
    names.has(name)
      ? []
      : [
          {
            path: [...ADDONS_PATH, index],
            message: `${name} fits none of its clusters with what was decided, and would bring nothing`,
          },
        ],
  );
}

/** Minor number of a version such as `1.36` or `1.36.3`. */
function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

function checkRange({ definition, clusters }: SelectedAddon): string[] {
  const { from, to } = definition.kubernetes;
  return clusters
    .filter(
      ({ kubernetesVersion }) =>
        minorOf(kubernetesVersion) < minorOf(from) ||
        (to !== undefined && minorOf(kubernetesVersion) > minorOf(to)),
    )
    .map(
      ({ name, kubernetesVersion }) =>
        `runs on Kubernetes ${from}${
          to === undefined ? ' and later' : ` to ${to}`
        }, but the cluster ${name} has ${kubernetesVersion}`,
    );
}

function checkSource(
  { definition, version }: SelectedAddon,
  request: { acceptUnconfirmed?: true; acceptRetired?: true } | undefined,
): string[] {
  const { source, retired, name } = definition;
  return [
    ...(source.kind === 'helm' && version === undefined
      ? [
          `has no version that is known: add { name: ${name}, version: …, acceptUnconfirmed: true } to spec.addons`,
        ]
      : []),
    ...(source.kind !== 'objects' &&
    version !== undefined &&
    !source.confirmed &&
    !request?.acceptUnconfirmed
      ? [
          `has a version that nobody has confirmed (${version}, ${source.provenance}): look it up, then add { name: ${name}, acceptUnconfirmed: true } to spec.addons`,
        ]
      : []),
    ...(retired && !request?.acceptRetired
      ? [
          `gets no fixes since ${retired.since}: use ${retired.instead}, or add { name: ${name}, acceptRetired: true } to spec.addons`,
        ]
      : []),
  ];
}

/** Add-ons that cannot stand beside each other on a cluster that gets both. */
function checkConflicts(
  { definition, clusters }: SelectedAddon,
  selected: readonly SelectedAddon[],
): string[] {
  const names = new Set(clusters.map(({ name }) => name));
  return (definition.conflicts ?? [])
    .filter(({ addon }) =>
      selected.some(
        other =>
          other.definition.name === addon &&
          other.clusters.some(({ name }) => names.has(name)),
      ),
    )
    .map(
      ({ addon, because }) => `cannot stand beside ${addon}, since ${because}`,
    );
}

/**
 * Add-ons exist, fit together and fit the clusters; versions that nobody has
 * confirmed and components without fixes are taken only when somebody says so.
 *
 * @public
 */
export const checkAddons: IntentCheck = intent => {
  const problems = checkRequests(intent);
  if (problems.length > 0) return problems;
  const selected = selectAddons(resolvePlatform(intent));
  const requests = intent.spec.addons ?? [];
  return [
    ...checkPlaces(requests, selected),
    ...selected.flatMap(addon => {
      const { name }: AddonDefinition = addon.definition;
      const index = requests.findIndex(request => request.name === name);
      const path = index < 0 ? ADDONS_PATH : [...ADDONS_PATH, index];
      return [
        ...checkSource(addon, requests[index]),
        ...checkConflicts(addon, selected),
        ...checkRange(addon),
      ].map(message => ({
        path: [...path],
        message: `${name}${explain(addon.reasons)} ${message}`,
      }));
    }),
  ];
};
