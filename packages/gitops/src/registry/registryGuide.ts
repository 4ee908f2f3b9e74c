import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type PipelineSystem,
  pipelineSystem,
} from '../pipelines/pipelineSystem';
import { markdownTable } from '../readme/markdown';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { PULL_KEY, PULL_SECRET, pullEntry } from './pullSecret';
import { PUSH_VARIABLES, REGISTRY_NAMES } from './pushIdentity';
import {
  pullsByToken,
  type PushAccess,
  pushAccess,
  registryClouds,
} from './registryAccess';

/** What to know of each registry. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  artifactory: [
    'Images are kept in Artifactory: in a local repository of the type Docker for what is pushed, behind a virtual one that also caches public registries (https://jfrog.com/help/r/jfrog-artifactory-documentation/docker-registry).',
    'Give each tenant a token that may read, and each pipeline one that may deploy to its own path. Let them end, and renew them by automation.',
  ],
  'provider-registry': [
    'Images are kept in the registry of each cloud, near the nodes, which pull with their own identity.',
  ],
  'saas-registry': [
    'Images are kept in the registry of the Git host, beside the code that made them.',
    'Pull tokens may read packages and nothing else. They end: renew them by automation before they do.',
  ],
};

function pullSection({ name, tenants, choices }: PlatformModel): string[] {
  const copied = choices.secrets === 'external-secrets';
  return [
    '## Pull',
    `Pods pull with the Secret \`${PULL_SECRET}\`, of the type \`kubernetes.io/dockerconfigjson\`, in each namespace below. ${
      copied
        ? `It is copied from the store: put the text of the Docker configuration into the field \`${PULL_KEY}\` of each entry.`
        : 'Create it by the way of secrets that was decided, under this name: its value never comes here in plain text.'
    }`,
    markdownTable(
      copied ? ['Namespace', 'Entry of the store'] : ['Namespace'],
      tenants
        .flatMap(({ namespaces }) => namespaces)
        .map(namespace =>
          (copied
            ? [namespace.name, pullEntry(name, namespace.name)]
            : [namespace.name]
          ).map(text => `\`${text}\``),
        ),
    ),
  ];
}

const GITHUB_SUBJECT =
  'Trust the issuer `https://token.actions.githubusercontent.com`. Apps call the workflow of this repository, so bind the claim `job_workflow_ref` to it, and `repository` to those of the apps. Variables are those of the repository or organisation (https://docs.github.com/actions/concepts/security/openid-connect).';

const GITLAB_SUBJECT =
  'Trust the GitLab host as the issuer, and bind the claims `project_path` and `ref_protected`. Variables are those of the group; `REGISTRY` is the host and path before the project (https://docs.gitlab.com/ci/secrets/id_token_authentication/).';

const TEKTON_SUBJECT =
  'Runs push as the service account `platform-pipelines:pipeline`, to the registry of the cloud that their cluster stands in. In AWS (a role that trusts the OIDC provider of the cluster) and Azure (a federated credential), name the identity in `tekton/identity.yaml`; the webhook of the cloud then sets the variables. In Google Cloud, give `roles/artifactregistry.writer` to the principal of the account.';

/** How each system proves to a cloud who a job is. */
const TRUST: Readonly<Record<PipelineSystem, string>> = {
  'github-actions': GITHUB_SUBJECT,
  'gitlab-ci': GITLAB_SUBJECT,
  jenkins:
    'Jenkins builds no images of apps here: whatever builds them needs this identity.',
  tekton: TEKTON_SUBJECT,
};

function identitySection(model: PlatformModel): string[] {
  return [
    'No credential is kept. A job shows the token that says who it is, gets a short-lived identity in the cloud, and logs in with that. None of these variables is a secret:',
    markdownTable(
      ['Registry', 'Variable', 'Meaning'],
      registryClouds(model).flatMap(cloud =>
        PUSH_VARIABLES[cloud].map(({ name, meaning }) => [
          REGISTRY_NAMES[cloud],
          `\`${name}\``,
          meaning,
        ]),
      ),
    ),
    TRUST[pipelineSystem(model)],
  ];
}

function accountSection(access: Exclude<PushAccess, 'cloud-identity'>): string {
  return access === 'account'
    ? 'Pipelines of apps log in with `REGISTRY_USERNAME` and `REGISTRY_PASSWORD`, secrets of the pipeline system that only the build of an image gets. Where the pipeline does not name the image itself, `REGISTRY` is the host and path before its name.'
    : 'Pipelines of apps log in with the token that the Git host gives each job. No credential is kept.';
}

function pushSection(model: PlatformModel): string[] {
  const access = pushAccess(model);
  return [
    '## Push',
    ...(access === 'cloud-identity'
      ? identitySection(model)
      : [accountSection(access)]),
  ];
}

function admissionSection({ policies }: PlatformModel): string[] {
  return [
    '## Admission',
    policies.registries.length > 0
      ? `Only images from ${policies.registries
          .map(registry => `\`${registry}\``)
          .join(', ')} are admitted, as \`spec.policies.registries\` says.`
      : 'Images of any registry are admitted. Name this one under `spec.policies.registries` in `platform.yaml`, and others are refused.',
  ];
}

/** The page that says who pulls, who pushes and what is admitted. */
function registryGuide(model: PlatformModel): RepositoryFile {
  const sections = [
    '# Image registry',
    ...(ABOUT[model.choices.registry ?? ''] ?? []),
    ...(pullsByToken(model) ? pullSection(model) : []),
    ...pushSection(model),
    ...admissionSection(model),
  ];
  return { path: 'docs/registry.md', content: `${sections.join('\n\n')}\n` };
}

/** The page, where the registry is one that somebody has to be let into. */
export function renderRegistry(model: PlatformModel): RepositoryFile[] {
  return pullsByToken(model) || registryClouds(model).length > 0
    ? [registryGuide(model)]
    : [];
}
