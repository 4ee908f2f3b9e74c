import type { KubernetesObject } from '../cluster/KubernetesApi.ts';
import { waitFor } from '../process/waitFor.ts';
import type { Flux } from './startFlux.ts';

/** A Flux Kustomization, as far as its state goes. */
export interface Kustomization extends KubernetesObject {
  status?: {
    observedGeneration?: number;
    lastAppliedRevision?: string;
    conditions?: {
      type: string;
      status: string;
      reason?: string;
      message?: string;
    }[];
  };
}

/** Which Kustomizations to wait for. */
export interface ReadyExpectation {
  /** Kustomizations that must be there; others are awaited too. Default: at least one, of any name. */
  names?: string[];
  /** The revision that every one of them must have applied. */
  revision?: string;
  /** In milliseconds; default 120 000. */
  timeout?: number;
}

/** In milliseconds. */
const DEFAULT_TIMEOUT = 120_000;

/**
 * Waits until every Kustomization of the cluster is Ready.
 *
 * @returns the Kustomizations
 * @throws an Error with the reason and message of those that are not
 */
export async function waitForKustomizationsReady(
  flux: Flux,
  expectation: ReadyExpectation = {},
): Promise<Kustomization[]> {
  const { names = [], revision } = expectation;
  let kustomizations: Kustomization[] = [];
  return waitFor({
    what: `the Kustomizations to be Ready${revision ? ` at ${revision}` : ''}`,
    timeout: expectation.timeout ?? DEFAULT_TIMEOUT,
    interval: 250,
    describe: () => describeKustomizations(kustomizations, names),
    attempt: async () => {
      flux.controlPlane.assertRunning('kustomize-controller');
      kustomizations = await flux.controlPlane.api.list<Kustomization>(
        '/apis/kustomize.toolkit.fluxcd.io/v1/kustomizations',
      );
      const done =
        kustomizations.length > 0 &&
        missingNames(kustomizations, names).length === 0 &&
        kustomizations.every(kustomization => isDone(kustomization, revision));
      return done ? kustomizations : undefined;
    },
  });
}

/** One line per Kustomization: whether it is Ready, and what Flux says about it. */
export function describeKustomizations(
  kustomizations: Kustomization[],
  names: string[] = [],
): string {
  if (kustomizations.length === 0) {
    return 'There is no Kustomization.';
  }
  return [
    ...missingNames(kustomizations, names).map(name => `${name}: not there`),
    ...kustomizations.map(kustomization => {
      const { metadata, status } = kustomization;
      const ready = status?.conditions?.find(({ type }) => type === 'Ready');
      const state = ready
        ? `Ready ${ready.status}, ${ready.reason}: ${ready.message}`
        : 'not reconciled yet';
      return `${metadata?.namespace}/${metadata?.name}: ${state}`;
    }),
  ].join('\n');
}

function missingNames(
  kustomizations: Kustomization[],
  names: string[],
): string[] {
  const present = new Set(kustomizations.map(({ metadata }) => metadata?.name));
  return names.filter(name => !present.has(name));
}

function isDone(
  { metadata, status }: Kustomization,
  revision?: string,
): boolean {
  const ready = status?.conditions?.some(
    condition => condition.type === 'Ready' && condition.status === 'True',
  );
  return (
    Boolean(ready) &&
    status?.observedGeneration === metadata?.generation &&
    (revision === undefined || status?.lastAppliedRevision === revision)
  );
}
