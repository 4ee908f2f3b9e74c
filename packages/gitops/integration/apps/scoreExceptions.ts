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

/** Whether an object of one of these kinds, of that name if one is given, stands in the namespace of a finding. */
function beside(
  { namespace }: ScoreFinding,
  { objects }: JudgedPlatform,
  { kinds, name }: { kinds: readonly string[]; name?: string },
): boolean {
  return objects.some(
    ({ object: { kind, metadata } }) =>
      kinds.includes(kind) &&
      metadata?.namespace === namespace &&
      (name === undefined || metadata.name === name),
  );
}

/** kube-score knows neither Rollouts nor the Services that Flagger makes of a Canary. */
function ofUnknownKind(
  finding: ScoreFinding,
  platform: JudgedPlatform,
): boolean {
  return beside(finding, platform, {
    kinds: ['Canary', 'InferenceService', 'Rollout'],
    name: finding.name.replace(/-preview$|-canary$/, ''),
  });
}

/** Namespaces of tenants have a LimitRange; those of add-ons belong to the platform. */
function ofTenant(finding: ScoreFinding, platform: JudgedPlatform): boolean {
  return beside(finding, platform, { kinds: ['LimitRange'] });
}

function outsideProduction(
  { namespace }: ScoreFinding,
  { model }: JudgedPlatform,
): boolean {
  return model.environments.some(
    ({ name, production }) => !production && namespace.endsWith(`-${name}`),
  );
}

/** Every exception, argued. */
export const SCORE_EXCEPTIONS: readonly ScoreException[] = [
  {
    check: 'container-ephemeral-storage-request-and-limit',
    because:
      'the LimitRange of the namespace gives every container a request and a limit of ephemeral storage',
    holds: ofTenant,
  },
  {
    check: 'container-ephemeral-storage-request-and-limit',
    because:
      'jobs of add-ons write to their volumes alone: the root is read-only',
    holds: (finding, platform) => !ofTenant(finding, platform),
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
    holds: (finding, platform) =>
      beside(finding, platform, {
        kinds: ['ScaledObject'],
        name: finding.name,
      }),
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
