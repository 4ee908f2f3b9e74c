import type { KubernetesObject } from '@kubernetes-architect/addons';
import type { Cloud } from '../../infrastructure/cloud/CloudStack';
import { type BuildPlan, imageSteps } from '../images/buildPlan';
import { cloudLogin, DOCKER_AUTH } from '../images/cloudLogin';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import { TEKTON_NAMESPACE } from './tektonNames';

/** An object of Tekton: https://tekton.dev/docs/pipelines/ */
export interface TektonObject extends KubernetesObject {
  spec: object;
}

/** What the level restricted asks of every container. */
const RESTRICTED = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  runAsUser: 65532,
  seccompProfile: { type: 'RuntimeDefault' },
};

const RESOURCES = {
  requests: { cpu: '250m', memory: '512Mi' },
  limits: { memory: '2Gi' },
};

const WORKSPACE = '$(workspaces.source.path)';

/** A Task whose steps run in one image and a checkout. */
export function task(
  name: string,
  options: {
    description: string;
    params: Array<{ name: string; description: string; default?: string }>;
    image: string;
    steps: Array<{ name: string; script: string }>;
    workspaces?: object[];
  },
): TektonObject {
  const { description, params, image, steps, workspaces = [] } = options;
  return {
    apiVersion: 'tekton.dev/v1',
    kind: 'Task',
    metadata: { name, namespace: TEKTON_NAMESPACE },
    spec: {
      description,
      params: params.map(each => ({ type: 'string', ...each })),
      workspaces: [{ name: 'source' }, ...workspaces],
      stepTemplate: {
        image,
        workingDir: WORKSPACE,
        securityContext: RESTRICTED,
        computeResources: RESOURCES,
        // What comes from outside reaches a script as a variable, never as text of the script.
        env: [
          { name: 'HOME', value: '/tekton/home' },
          ...params.map(each => ({
            name: each.name.toUpperCase().replaceAll('-', '_'),
            value: `$(params.${each.name})`,
          })),
        ],
      },
      steps,
    },
  };
}

/** A step that stops at the first failure. */
export function bash(...lines: string[]): string {
  return ['#!/usr/bin/env bash', 'set -euo pipefail', ...lines, ''].join('\n');
}

/** Lets the pods of a Task be known to the clouds: Tekton hands labels on to them (https://tekton.dev/docs/pipelines/labels/). */
export function knownToClouds(
  object: TektonObject,
  clouds: readonly Cloud[],
): TektonObject {
  return clouds.includes('azure')
    ? {
        ...object,
        metadata: {
          ...object.metadata,
          labels: { 'azure.workload.identity/use': 'true' },
        },
      }
    : object;
}

/** Reads the repository. */
export function cloneTask(image: string, url: string): TektonObject {
  return task('clone', {
    description: 'Reads one revision of a repository.',
    image,
    params: [
      { name: 'url', description: 'Address of the repository', default: url },
      { name: 'revision', description: 'Branch, tag or commit' },
    ],
    steps: [
      {
        name: 'clone',
        script: bash(
          'git init --quiet .',
          'git fetch --quiet "$URL" "$REVISION"',
          'git checkout --quiet --detach FETCH_HEAD',
        ),
      },
    ],
  });
}

/** Runs one of the scripts that every pipeline shares. */
export function scriptTask(image: string): TektonObject {
  return task('architect-script', {
    description: `Runs a script of ${SCRIPTS_FOLDER} in a checkout.`,
    image,
    params: [
      { name: 'script', description: 'Name of the script' },
      { name: 'first', description: 'First argument', default: '' },
    ],
    steps: [
      {
        name: 'run',
        script: bash(`bash "${SCRIPTS_FOLDER}/$SCRIPT" \${FIRST:+"$FIRST"}`),
      },
    ],
  });
}

/** Promotes a version and pushes the branch of the promotion. */
export function promoteTask(image: string): TektonObject {
  return task('promote', {
    description: 'Commits a promotion to a branch and pushes it.',
    image,
    workspaces: [
      {
        name: 'git-credentials',
        description:
          'A Secret with the file credentials, as git-credential-store reads it',
      },
    ],
    params: [
      { name: 'url', description: 'Address of the repository' },
      { name: 'app', description: 'App or operator to promote' },
      { name: 'from', description: 'Environment that has the version' },
      { name: 'to', description: 'Environment that gets it' },
    ],
    steps: [
      {
        name: 'promote',
        script: bash(
          `bash ${SCRIPTS_FOLDER}/promote.sh "$APP" "$FROM" "$TO"`,
          'git -c credential.helper="store --file=$(workspaces.git-credentials.path)/credentials" push "$URL" HEAD',
        ),
      },
    ],
  });
}

/** Builds, lists, scans and pushes an image; Tekton Chains signs it and its provenance. */
export function imageTask(
  image: string,
  { plan, clouds }: { plan: BuildPlan; clouds: readonly Cloud[] },
): TektonObject {
  const object = task('build-image', {
    description: 'Builds, scans and pushes an image.',
    image,
    params: [
      { name: 'image', description: 'Repository of the image, without a tag' },
      { name: 'version', description: 'Tag of the image' },
    ],
    steps: [
      ...(clouds.length > 0
        ? [
            {
              name: 'login',
              script: bash(
                cloudLogin({
                  clouds,
                  source: 'pod',
                  login: `buildah login ${DOCKER_AUTH}`,
                }).trimEnd(),
              ),
            },
          ]
        : []),
      ...imageSteps({ ...plan, builder: 'buildah' }).map(({ run }, index) => ({
        name: ['build', 'scan'][index],
        script: bash(run.trimEnd()),
      })),
      {
        name: 'results',
        script: bash(
          'printf \'%s\' "$IMAGE" >"$(results.IMAGE_URL.path)"',
          'printf \'%s\' "$(cat digest)" >"$(results.IMAGE_DIGEST.path)"',
        ),
      },
    ],
  });
  return {
    ...knownToClouds(object, clouds),
    spec: {
      ...object.spec,
      // The names by which Chains knows what was built: https://tekton.dev/docs/chains/slsa-provenance/
      results: ['IMAGE_URL', 'IMAGE_DIGEST'].map(name => ({
        name,
        type: 'string',
      })),
    },
  };
}
