import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type PlatformIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { parsePlatform } from '../../src';

const EXAMPLE = resolve(
  __dirname,
  '../../../../examples/intents/every-app-kind.yaml',
);

/** Options that are taken instead of those that are recommended. */
export type Choices = Readonly<Record<string, string>>;

type Rollout = NonNullable<
  Extract<
    NonNullable<PlatformIntent['spec']['apps']>[number],
    { kind: 'web' }
  >['rollout']
>;

/** The platform with an app of every kind, with other choices. */
export function everyAppKind(
  choices: Choices = {},
  change: (intent: PlatformIntent) => void = () => {},
): PlatformModel {
  const { intent, errors } = parsePlatform(readFileSync(EXAMPLE, 'utf8'));
  if (errors) throw new Error(JSON.stringify(errors));
  change(intent);
  const changed = parsePlatform(intent);
  if (changed.errors) throw new Error(JSON.stringify(changed.errors));
  const model = resolvePlatform(changed.intent);
  return { ...model, choices: { ...model.choices, ...choices } };
}

/**
 * Platforms on which each option that apps depend on is chosen at least once,
 * each beside other ones.
 */
export const APP_VARIANTS: Readonly<Record<string, Choices>> = {
  'as recommended': {},
  'Flagger through Kong, watched by VictoriaMetrics': {
    'progressive-delivery': 'flagger',
    ingress: 'kong',
    'api-gateway': 'kong',
    metrics: 'victoria-metrics',
    'pod-autoscaling': 'horizontal',
    secrets: 'sealed-secrets',
    'ai-serving': 'triton',
  },
  'Flagger with KEDA': {
    'progressive-delivery': 'flagger',
    'pod-autoscaling': 'keda',
    ingress: 'traefik',
    secrets: 'sops',
    'service-level-objectives': 'thresholds',
    'ai-serving': 'bentoml',
  },
  'rolling updates with recommendations of size': {
    'progressive-delivery': 'rolling-update',
    'pod-autoscaling': 'vertical-only',
    ingress: 'cilium-gateway',
    'ai-serving': 'kserve',
  },
  'Argo Rollouts with the autoscaler of Kubernetes': {
    'progressive-delivery': 'argo-rollouts',
    'pod-autoscaling': 'horizontal',
    ingress: 'istio-gateway',
    metrics: 'thanos',
    'vector-database': 'weaviate',
    streaming: 'nats',
  },
  'nothing watched': {
    'progressive-delivery': 'flagger',
    'pod-autoscaling': 'fixed',
    ingress: 'contour',
    metrics: 'saas',
    'vector-database': 'pinecone',
    streaming: 'none',
    cache: 'none',
  },
};

/** Tests of a new version of a web app, by the tool that runs them. */
export const ROLLOUT_TESTS: ReadonlyArray<readonly [string, string, Rollout]> =
  [
    [
      'an A/B test',
      'flagger',
      { strategy: 'a-b', header: { name: 'x-beta', value: 'yes' } },
    ],
    ['copies of requests', 'flagger', { strategy: 'blue-green', mirror: true }],
    [
      'an experiment',
      'argo-rollouts',
      { strategy: 'canary', experiment: true },
    ],
  ];

/** The platform whose app `web` is tested so before a new version takes over. */
export function testedRollout(tool: string, rollout: Rollout): PlatformModel {
  return everyAppKind({}, ({ spec }) => {
    spec.decisions = {
      ...spec.decisions,
      pins: {
        ...spec.decisions?.pins,
        'progressive-delivery': { option: tool, reason: 'a test' },
      },
    };
    for (const app of spec.apps ?? [])
      if (app.kind === 'web' && app.name === 'web') app.rollout = rollout;
  });
}

/** Platforms whose apps are packaged in every way: with fields of Kubernetes, and with custom resources. */
export const PACKAGING_VARIANTS: Readonly<Record<string, Choices>> = {
  'of Rollouts': {},
  'of Deployments that Flagger owns': {
    'progressive-delivery': 'flagger',
    'pod-autoscaling': 'horizontal',
    metrics: 'victoria-metrics',
  },
  'of inference services': {
    'progressive-delivery': 'rolling-update',
    'pod-autoscaling': 'vertical-only',
    'ai-serving': 'kserve',
  },
};
