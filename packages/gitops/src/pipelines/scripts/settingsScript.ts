import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { PipelineSettings } from '../PipelineSettings';
import {
  ARTIFACT_TOOLS,
  TOOL_VERSIONS,
  type ToolVersion,
} from '../toolVersions';
import { shellQuote, shellScript } from './shellScript';

/** Schemas of the kinds of Kubernetes that kubeconform knows by itself. */
const BUILT_IN_SCHEMAS = 'default';

/**
 * Schemas of the kinds of other projects. The catalogue has no releases, so
 * its branch is named: set CRD_SCHEMA_LOCATION to a commit or a mirror.
 * Source: https://github.com/datreeio/CRDs-catalog
 */
const CRD_SCHEMAS =
  'https://raw.githubusercontent.com/datreeio/CRDs-catalog/main/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json';

/** Addresses that scripts fetch from, with what they are when nothing is set. */
const INPUTS = [
  { name: 'SCHEMA_LOCATION', value: BUILT_IN_SCHEMAS },
  { name: 'CRD_SCHEMA_LOCATION', value: CRD_SCHEMAS },
  { name: 'RELEASE_MIRROR', value: 'https://github.com' },
  { name: 'GOPROXY', value: 'https://proxy.golang.org' },
  { name: 'NPM_CONFIG_REGISTRY', value: 'https://registry.npmjs.org' },
] as const;

function input(
  { name, value }: (typeof INPUTS)[number],
  airGapped: boolean,
): string[] {
  return [
    airGapped
      ? `: "\${${name}:?set it to the address inside the air gap}"`
      : `${name}="\${${name}:-}"`,
    ...(airGapped ? [] : [`[ -n "$${name}" ] || ${name}=${shellQuote(value)}`]),
    `export ${name}`,
  ];
}

function pin({ variable, version, datasource, dependency }: ToolVersion) {
  return [
    `# renovate: datasource=${datasource} depName=${dependency}`,
    `export ${variable}=${shellQuote(version)}`,
  ];
}

/** Versions and addresses that all scripts share: the one place where they stand. */
export function settingsScript(settings: PipelineSettings): RepositoryFile {
  const { airGapped, branch, kubernetesVersions, standard } = settings;
  return shellScript('settings.sh', {
    about: 'Versions and addresses of the other scripts, which read this file.',
    lines: [
      ...[
        ...Object.values(TOOL_VERSIONS),
        ...(settings.artifact ? Object.values(ARTIFACT_TOOLS) : []),
      ].flatMap(pin),
      '',
      `export KUBERNETES_VERSIONS=${shellQuote(
        kubernetesVersions.map(version => `${version}.0`).join(' '),
      )}`,
      `export POD_SECURITY_STANDARD=${standard}`,
      `export DEFAULT_BRANCH=${shellQuote(branch)}`,
      '',
      ...INPUTS.flatMap(each => input(each, airGapped)),
      '',
      'export ARCHITECT_TOOLS="${ARCHITECT_TOOLS:-$HOME/.cache/architect-tools}"',
      'export ARCHITECT_REPORTS="${ARCHITECT_REPORTS:-.architect/reports}"',
      'export PATH="$ARCHITECT_TOOLS:$ARCHITECT_TOOLS/node_modules/.bin:$PATH"',
    ],
  });
}
