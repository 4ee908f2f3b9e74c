import type { PlatformModel } from '@kubernetes-architect/architecture';
import { buildPlan } from '../pipelines/images/buildPlan';
import { pipelineSystem } from '../pipelines/pipelineSystem';
import { repositoryPath } from './repositoryPath';

/** Name of the workflow that publishes the artifact on GitHub: who signs there. */
export const ARTIFACT_WORKFLOW = 'artifact';

/** Who signs without a key. Both are regular expressions, as Flux compares them. */
export interface KeylessSigner {
  issuer: string;
  subject: string;
}

function exactly(text: string): string {
  return `^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
}

/**
 * The pipeline of this repository at the branch that is published, where
 * signatures were decided and the pipeline has an identity that the public
 * Fulcio knows. Sources: https://docs.github.com/actions/reference/security/oidc,
 * https://docs.gitlab.com/ci/yaml/signing_examples/ and
 * https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/
 */
export function artifactSigner(
  model: Pick<PlatformModel, 'choices' | 'delivery'>,
): KeylessSigner | undefined {
  if (!model.delivery.artifact || !buildPlan(model.choices).sign)
    return undefined;
  const { url, branch } = model.delivery.repository;
  const path = repositoryPath(url);
  const system = pipelineSystem(model);
  if (system === 'github-actions' && path.startsWith('github.com/'))
    return {
      issuer: exactly('https://token.actions.githubusercontent.com'),
      subject: exactly(
        `https://${path}/.github/workflows/${ARTIFACT_WORKFLOW}.yaml@refs/heads/${branch}`,
      ),
    };
  if (system === 'gitlab-ci' && path.startsWith('gitlab.com/'))
    return {
      issuer: exactly('https://gitlab.com'),
      subject: exactly(`https://${path}//.gitlab-ci.yml@refs/heads/${branch}`),
    };
  return undefined;
}
