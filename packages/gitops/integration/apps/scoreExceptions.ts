import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { BuiltObject } from '../matrix/treeChecks';
import type { ScoreFinding } from './scoreFindings';

/** What is left as it is although kube-score would do it otherwise, and why. */
export interface ScoreException {
  check: string;
  because: string;
  /** Whether it holds for a finding; always when absent. */
  holds?: (finding: ScoreFinding, platform: JudgedPlatform) => boolean;
}

/** A platform and what kustomize built of it. */
export interface JudgedPlatform {
  model: PlatformModel;
  objects: readonly BuiltObject[];
}

function beside(
  { namespace }: ScoreFinding,
  { objects }: JudgedPlatform,
  kinds: readonly string[],
): boolean {
  return objects.some(
    ({ object }) =>
      kinds.includes(object.kind) && object.metadata?.namespace === namespace,
  );
}

/** kube-score knows neither Rollouts nor the Services that Flagger makes of a Canary. */
function ofUnknownKind(
  finding: ScoreFinding,
  { objects }: JudgedPlatform,
): boolean {
  const app = finding.name.replace(/-preview$|-canary$/, '');
  return objects.some(
    ({ object }) =>
      ['Canary', 'InferenceService', 'Rollout'].includes(object.kind) &&
      object.metadata?.name === app &&
      object.metadata.namespace === finding.namespace,
  );
}

function outsideProduction(
  { namespace }: ScoreFinding,
  { model }: JudgedPlatform,
): boolean {
  return model.environments.some(
    ({ name, production }) => !production && namespace.endsWith(`-${name}`),
  );
}

/** Namespaces of tenants have a LimitRange and policies of their own; those of add-ons belong to the platform. */
function ofThePlatform(
  finding: ScoreFinding,
  platform: JudgedPlatform,
): boolean {
  return !beside(finding, platform, ['LimitRange']);
}

/** Every exception, argued. */
export const SCORE_EXCEPTIONS: readonly ScoreException[] = [
  {
    check: 'container-ephemeral-storage-request-and-limit',
    because:
      'the LimitRange of the namespace gives every container a request and a limit of ephemeral storage',
    holds: (finding, platform) => beside(finding, platform, ['LimitRange']),
  },
  {
    check: 'container-ephemeral-storage-request-and-limit',
    because:
      'jobs of add-ons write to their volumes alone: the root is read-only',
    holds: ofThePlatform,
  },
  {
    check: 'container-image-pull-policy',
    because:
      'images are pinned, so pulling again can only fail: nodes keep starting pods while the registry is away',
  },
  {
    check: 'container-resources',
    because:
      'a request of CPU already shares a busy node fairly, and a limit would throttle on an idle one; who wants one says cpuLimit',
  },
  {
    check: 'container-security-context-user-group-id',
    because:
      'the image says its user, runAsNonRoot refuses root, and a number of our own would not own the files of the image',
  },
  {
    check: 'pod-probes-identical',
    because:
      'an intent gives one health path; liveness gives up later than readiness, as https://kubernetes.io/docs/concepts/workloads/pods/probes/ describes',
  },
  {
    check: 'deployment-has-poddisruptionbudget',
    because: 'one replica outside production is drained like any other pod',
    holds: outsideProduction,
  },
  {
    check: 'horizontalpodautoscaler-replicas',
    because: 'one replica is enough outside production',
    holds: outsideProduction,
  },
  {
    check: 'deployment-replicas',
    because: 'the intent asks for this number',
    holds: ({ name, namespace }, { model }) =>
      model.apps.some(
        app =>
          app.name === name &&
          app.environments.some(
            ({ environment, scaling }) =>
              namespace.endsWith(`-${environment}`) && scaling.replicas === 1,
          ),
      ),
  },
  {
    check: 'deployment-replicas',
    because:
      'a ScaledObject owns the number of replicas, which kube-score does not know',
    holds: ({ name, namespace }, { objects }) =>
      objects.some(
        ({ object }) =>
          object.kind === 'ScaledObject' &&
          object.metadata?.name === name &&
          object.metadata.namespace === namespace,
      ),
  },
  {
    check: 'networkpolicy-targets-pod',
    because:
      'the namespace holds the key of a hosted store, and binds whatever is started there',
    holds: ({ namespace }) => namespace === 'pinecone',
  },
  ...[
    'horizontalpodautoscaler-has-target',
    'ingress-targets-service',
    'networkpolicy-targets-pod',
    'service-targets-pod',
  ].map(check => ({
    check,
    because: 'what it leads to is made by a Rollout, Flagger or KServe',
    holds: ofUnknownKind,
  })),
  {
    check: 'pod-networkpolicy',
    because:
      'nobody may reach the job, and it asks the API server, whose address a NetworkPolicy cannot name',
    holds: ({ name }) => name === 'volume-snapshots',
  },
];
