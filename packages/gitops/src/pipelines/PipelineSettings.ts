import { compareNames } from '@kubernetes-architect/architecture';
import type { Cloud } from '../infrastructure/cloud/CloudStack';
import { registryClouds } from '../registry/registryAccess';
import type { RenderContext } from '../RenderContext';
import { encryptsSecrets } from '../secrets/encryptionKeys';
import { type ArtifactPush, artifactPush } from '../wiring/artifactPush';
import { type PipelineSystem, pipelineSystem } from './pipelineSystem';

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
  /** How the tree is published, where clusters read no Git. */
  artifact?: ArtifactPush;
  /** Environments in the order of promotion. */
  environments: readonly string[];
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
  const artifact = artifactPush({ ...model, choices });
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
    ...(artifact && { artifact }),
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
