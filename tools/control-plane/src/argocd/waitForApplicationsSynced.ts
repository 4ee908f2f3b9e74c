import type { KubernetesObject } from '../cluster/KubernetesApi.ts';
import { waitFor } from '../process/waitFor.ts';
import type { ArgoCd } from './startArgoCd.ts';

/** An Argo CD Application, as far as its state goes. */
export interface Application extends KubernetesObject {
  status?: {
    sync?: { status?: string; revision?: string };
    health?: { status?: string };
    conditions?: { type: string; message: string }[];
    operationState?: { phase?: string; message?: string };
  };
}

/** Which Applications to wait for. */
export interface SyncExpectation {
  /** Applications that must be there; others are awaited too. Default: at least one, of any name. */
  names?: string[];
  /** Whether they must be Healthy too; default true. */
  healthy?: boolean;
  /** In milliseconds; default 120 000. */
  timeout?: number;
}

/** In milliseconds. */
const DEFAULT_TIMEOUT = 120_000;

/**
 * Waits until every Application is Synced, and Healthy unless told otherwise.
 *
 * @returns the Applications
 * @throws an Error with the state and the messages of those that are not
 */
export async function waitForApplicationsSynced(
  argoCd: ArgoCd,
  expectation: SyncExpectation = {},
): Promise<Application[]> {
  const { names = [], healthy = true } = expectation;
  const { controlPlane, namespace } = argoCd;
  let applications: Application[] = [];
  return waitFor({
    what: `the Applications in ${namespace} to be Synced${
      healthy ? ' and Healthy' : ''
    }`,
    timeout: expectation.timeout ?? DEFAULT_TIMEOUT,
    interval: 250,
    describe: () => describeApplications(applications, names),
    attempt: async () => {
      controlPlane.assertRunning('argocd-application-controller');
      controlPlane.assertRunning('argocd-repo-server');
      controlPlane.assertRunning('argocd-applicationset-controller');
      applications = await controlPlane.api.list<Application>(
        `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/applications`,
      );
      const done =
        applications.length > 0 &&
        missingNames(applications, names).length === 0 &&
        applications.every(application => isDone(application, healthy));
      return done ? applications : undefined;
    },
  });
}

/** One line per Application: its state, and what Argo CD says about it. */
export function describeApplications(
  applications: Application[],
  names: string[] = [],
): string {
  if (applications.length === 0) {
    return 'There is no Application.';
  }
  const missing = missingNames(applications, names);
  return [
    ...missing.map(name => `${name}: not there`),
    ...applications.map(({ metadata, status }) => {
      const messages = [
        ...(status?.conditions ?? []).map(
          ({ type, message }) => `${type}: ${message}`,
        ),
        status?.operationState?.message,
      ].filter(message => message);
      const state = `${status?.sync?.status ?? 'not compared'}, ${
        status?.health?.status ?? 'no health'
      }`;
      return [`${metadata?.name}: ${state}`, ...messages].join('; ');
    }),
  ].join('\n');
}

function missingNames(applications: Application[], names: string[]): string[] {
  const present = new Set(applications.map(({ metadata }) => metadata?.name));
  return names.filter(name => !present.has(name));
}

function isDone({ status }: Application, healthy: boolean): boolean {
  return (
    status?.sync?.status === 'Synced' &&
    (!healthy || status.health?.status === 'Healthy')
  );
}
