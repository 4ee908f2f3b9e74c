import {
  compareNames,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { Cloud } from '../infrastructure/cloud/CloudStack';
import { registryClouds } from '../registry/registryAccess';
import type { RenderContext } from '../RenderContext';
import { encryptsSecrets } from '../secrets/encryptionKeys';

/** Systems that run the pipelines. */
export type PipelineSystem =
  | 'github-actions'
  | 'gitlab-ci'
  | 'jenkins'
  | 'tekton';

const SYSTEMS: readonly PipelineSystem[] = [
  'github-actions',
  'gitlab-ci',
  'jenkins',
  'tekton',
];

/** Host of an address of a repository, by web or SSH. */
const HOST = /^(?:[a-z]+:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+)[:/]/;

/** What the pipelines have to know of the platform. */
export interface PipelineSettings {
  system: PipelineSystem;
  branch: string;
  /** Minor versions of the clusters, each once. */
  kubernetesVersions: readonly string[];
  /** Pod Security Standard that workloads are judged by. */
  standard: 'pss-baseline' | 'pss-restricted';
  policyEngine?: 'gatekeeper' | 'kyverno';
  /** Nothing may be fetched from the Internet: every address is a variable that has to be set. */
  airGapped: boolean;
  /** Clusters come to be by OpenTofu. */
  usesTofu: boolean;
  /** Secrets stand encrypted in Git. */
  encryptsSecrets: boolean;
  /** Clouds whose registries images are pushed to. */
  registryClouds: readonly Cloud[];
  /** Environments in the order of promotion. */
  environments: readonly string[];
}

/** The system that is chosen; else the one of the host of the repository, and GitHub Actions where that tells nothing. */
export function pipelineSystem({
  choices,
  delivery,
}: Pick<PlatformModel, 'choices' | 'delivery'>): PipelineSystem {
  const chosen = SYSTEMS.find(system => system === choices['ci-pipeline']);
  if (chosen) return chosen;
  const [, host = ''] = HOST.exec(delivery.repository.url) ?? [];
  return /(^|\.)gitlab\./.test(host) ? 'gitlab-ci' : 'github-actions';
}

function minorVersion(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** Looks up what the pipelines have to know. */
export function pipelineSettings({
  model,
  choices,
}: RenderContext): PipelineSettings {
  const engine = choices['policy-engine'];
  const level = choices['pod-security-level'];
  return {
    system: pipelineSystem({ ...model, choices }),
    branch: model.delivery.repository.branch,
    kubernetesVersions: [
      ...new Set(
        model.clusters.map(cluster => minorVersion(cluster.kubernetesVersion)),
      ),
    ].sort(compareNames),
    standard:
      level === 'baseline' || level === 'privileged'
        ? 'pss-baseline'
        : 'pss-restricted',
    ...((engine === 'kyverno' || engine === 'gatekeeper') && {
      policyEngine: engine,
    }),
    airGapped: model.intent.spec.requirements?.airGapped === true,
    usesTofu: choices.provisioning === 'opentofu',
    encryptsSecrets: encryptsSecrets({ choices }),
    registryClouds: registryClouds({ clusters: model.clusters, choices }),
    environments: model.environments.map(({ name }) => name),
  };
}

/** Whether the pipeline itself applies what clusters would else pull. */
export function pushesFromPipeline({
  choices,
}: Pick<RenderContext, 'choices'>): boolean {
  return (
    choices['delivery-model'] === 'push-ci' ||
    choices.promotion === 'pipeline-stages'
  );
}
