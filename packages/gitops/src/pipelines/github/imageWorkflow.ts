import type { RenderContext } from '../../RenderContext';
import { type BuildPlan, buildPlan, imageSteps } from '../images/buildPlan';
import {
  type PushAccess,
  pushAccess,
  registryClouds,
} from '../../registry/registryAccess';
import { action } from './actions';
import { registryLogin } from './registryLogin';
import { checkout, RUNNER } from './steps';
import type { Permissions, Workflow, WorkflowStep } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

/** Secrets that the repository of an app hands over, by name and for nothing else. */
const ACCOUNT_SECRETS = {
  REGISTRY_USERNAME: {
    description: 'Account that may push the image',
    required: true,
  },
  REGISTRY_PASSWORD: { description: 'Token of that account', required: true },
};

function signingSteps({ sign, provenance }: BuildPlan): WorkflowStep[] {
  const env = {
    IMAGE: '${{ inputs.image }}',
    DIGEST: '${{ steps.build.outputs.digest }}',
  };
  return [
    ...(sign
      ? [
          { uses: action('sigstore/cosign-installer') },
          {
            name: 'Sign without a key, as this workflow',
            env,
            run: 'cosign sign --yes "$IMAGE@$DIGEST"',
          },
        ]
      : []),
    ...(provenance
      ? [
          {
            name: 'Attest what the image holds',
            env,
            run: 'cosign attest --yes --type cyclonedx --predicate sbom.json "$IMAGE@$DIGEST"',
          },
          {
            name: 'Attest how it was built (SLSA)',
            uses: action('actions/attest-build-provenance'),
            with: {
              'subject-name': '${{ inputs.image }}',
              'subject-digest': '${{ steps.build.outputs.digest }}',
              'push-to-registry': true,
            },
          },
        ]
      : []),
  ];
}

function permissions(
  { sign, provenance }: BuildPlan,
  access: PushAccess,
): Permissions {
  return {
    contents: 'read',
    ...(access === 'git-host' && { packages: 'write' as const }),
    ...((sign || access === 'cloud-identity') && {
      'id-token': 'write' as const,
    }),
    ...(provenance && { attestations: 'write' as const }),
  };
}

/**
 * Builds the image of an app for the repositories of the apps, which call it
 * at the branch: the identity that admission trusts is this file.
 */
export function imageWorkflow({ model, choices }: RenderContext): Workflow {
  const plan = buildPlan(choices);
  const place = { clusters: model.clusters, choices };
  const access = pushAccess(place);
  return {
    name: 'build image',
    on: {
      workflow_call: {
        inputs: {
          image: {
            description: 'Repository of the image, without a tag',
            required: true,
            type: 'string',
          },
          version: {
            description: 'Tag of the image',
            required: true,
            type: 'string',
          },
        },
        outputs: {
          digest: {
            description: 'Digest of the image',
            value: '${{ jobs.build.outputs.digest }}',
          },
        },
        ...(access === 'account' && { secrets: ACCOUNT_SECRETS }),
      },
    },
    ...WORKFLOW_DEFAULTS,
    concurrency: {
      group: 'image-${{ github.repository }}-${{ inputs.version }}',
      'cancel-in-progress': false,
    },
    jobs: {
      build: {
        'runs-on': RUNNER,
        'timeout-minutes': 45,
        permissions: permissions(plan, access),
        outputs: { digest: '${{ steps.build.outputs.digest }}' },
        steps: [
          checkout(),
          ...registryLogin({
            access,
            clouds: registryClouds(place),
            image: '${{ inputs.image }}',
          }),
          ...imageSteps(plan).map(({ name, id, run }) => ({
            name,
            ...(id !== undefined && { id }),
            env: {
              IMAGE: '${{ inputs.image }}',
              VERSION: '${{ inputs.version }}',
              ...(plan.builder === 'buildpacks' && {
                BUILDPACK_BUILDER: '${{ vars.BUILDPACK_BUILDER }}',
              }),
            },
            run,
          })),
          ...signingSteps(plan),
        ],
      },
    },
  };
}
