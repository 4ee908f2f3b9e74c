import type { PlatformModel } from '@kubernetes-architect/architecture';
import { markdownTable } from '../readme/markdown';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { PULL_KEY, PULL_SECRET, pullEntry } from './pullSecret';
import { pullsByToken, pushAccess } from './registryAccess';

/** What to know of each registry. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  artifactory: [
    'Images are kept in Artifactory: in a local repository of the type Docker for what is pushed, behind a virtual one that also caches public registries (https://jfrog.com/help/r/jfrog-artifactory-documentation/docker-registry).',
    'Give each tenant a token that may read, and each pipeline one that may deploy to its own path. Let them end, and renew them by automation.',
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

function pushSection(model: PlatformModel): string[] {
  return [
    '## Push',
    pushAccess(model) === 'account'
      ? 'Pipelines of apps log in with `REGISTRY_USERNAME` and `REGISTRY_PASSWORD`, secrets of the pipeline system that only the build of an image gets. Where the pipeline does not name the image itself, `REGISTRY` is the host and path before its name.'
      : 'Pipelines of apps log in with the token that the Git host gives each job. No credential is kept.',
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
  return pullsByToken(model) ? [registryGuide(model)] : [];
}
