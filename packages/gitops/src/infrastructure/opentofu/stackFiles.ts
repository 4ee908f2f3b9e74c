import type { CloudPart, CloudResource, CloudStack } from '../cloud/CloudStack';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { HclBlock, HclBody, HclValue } from '../hcl/HclValue';
import { serializeHcl } from '../hcl/serializeHcl';
import { backend } from './backend';
import {
  GOOGLE_BETA,
  isBeta,
  OPENTOFU_VERSION,
  PROVIDERS,
  providersOf,
  RECOVERY_ALIAS,
} from './providers';
import { toHclBody, toHclValue } from './toHcl';

function map(record: Readonly<Record<string, string>>): HclValue {
  return { pairs: Object.entries(record) };
}

function usesRecovery({ resources }: CloudStack): boolean {
  return resources.some(({ inRecoveryRegion }) => inRecoveryRegion);
}

function settingsFile(stack: CloudStack, platform: string): string {
  const providers = providersOf(stack);
  return serializeHcl([
    {
      type: 'terraform',
      body: {
        attributes: [['required_version', OPENTOFU_VERSION]],
        blocks: [
          {
            type: 'required_providers',
            body: {
              attributes: providers.map(({ name, source, version }) => [
                name,
                map({ source, version }),
              ]),
            },
          },
          backend(stack, platform),
        ],
      },
    },
  ]);
}

/** Settings of a provider for a region. */
function providerBlock(options: {
  stack: CloudStack;
  region: string;
  alias?: string;
  /** Name of the provider; that of the cloud unless told. */
  provider?: string;
}): HclBlock {
  const { stack, region, alias } = options;
  const { cloud, tags } = stack;
  const named: HclBody['attributes'] =
    alias === undefined ? [] : [['alias', alias]];
  const labels = [options.provider ?? PROVIDERS[cloud].name];
  switch (cloud) {
    case 'aws':
      return {
        type: 'provider',
        labels,
        body: {
          attributes: [...named, ['region', region]],
          blocks: [
            {
              type: 'default_tags',
              body: { attributes: [['tags', map(tags)]] },
            },
          ],
        },
      };
    case 'azure':
      return {
        type: 'provider',
        labels,
        body: {
          attributes: [
            ...named,
            ['subscription_id', { hcl: 'var.subscription_id' }],
            ['storage_use_azuread', true],
          ],
          blocks: [{ type: 'features', body: {} }],
        },
      };
    default:
      return {
        type: 'provider',
        labels,
        body: {
          attributes: [
            ...named,
            ['project', { hcl: 'var.project' }],
            ['region', region],
            ['default_labels', map(tags)],
          ],
        },
      };
  }
}

function providersFile(stack: CloudStack): string {
  const { region, recoveryRegion } = stack;
  return serializeHcl([
    ...providersOf(stack).map(({ name }) =>
      providerBlock({ stack, region, provider: name }),
    ),
    ...(recoveryRegion !== undefined && usesRecovery(stack)
      ? [
          providerBlock({
            stack,
            region: recoveryRegion,
            alias: RECOVERY_ALIAS,
          }),
        ]
      : []),
  ]);
}

function resourceBlock(
  resource: CloudResource,
  { cloud }: CloudStack,
): HclBlock {
  const { type, name, args, data, dependsOn, inRecoveryRegion } = resource;
  const { attributes, blocks } = toHclBody(args);
  const lifecycle: Array<readonly [string, HclValue]> = [
    ...(resource.protect ? [['prevent_destroy', true] as const] : []),
    ...(resource.replacedFirst
      ? [['create_before_destroy', true] as const]
      : []),
    ...(resource.ignoreChanges
      ? [
          [
            'ignore_changes',
            resource.ignoreChanges.map(hcl => ({ hcl })),
          ] as const,
        ]
      : []),
  ];
  return {
    type: data ? 'data' : 'resource',
    labels: [type, name],
    body: {
      attributes: [
        ...(isBeta(type)
          ? [['provider', { hcl: GOOGLE_BETA.name }] as const]
          : []),
        ...(inRecoveryRegion
          ? [
              [
                'provider',
                { hcl: `${PROVIDERS[cloud].name}.${RECOVERY_ALIAS}` },
              ] as const,
            ]
          : []),
        ...attributes,
        ...(dependsOn
          ? [['depends_on', dependsOn.map(hcl => ({ hcl }))] as const]
          : []),
      ],
      blocks: [
        ...blocks,
        ...(lifecycle.length > 0
          ? [{ type: 'lifecycle', body: { attributes: lifecycle } }]
          : []),
      ],
    },
  };
}

function variablesFile({ variables }: CloudStack): string {
  return serializeHcl(
    variables.map(({ name, description, type, default: fallback }) => ({
      type: 'variable',
      labels: [name],
      body: {
        attributes: [
          ['description', description],
          ['type', { hcl: type }],
          ...(fallback === undefined
            ? []
            : [['default', toHclValue(fallback)] as const]),
        ],
      },
    })),
  );
}

function outputsFile({ outputs }: CloudStack): string {
  return serializeHcl(
    outputs.map(({ name, description, value }) => ({
      type: 'output',
      labels: [name],
      body: {
        attributes: [
          ['description', description],
          ['value', toHclValue(value)],
        ],
      },
    })),
  );
}

/** The files of one root of OpenTofu. */
export function stackFiles(options: {
  stack: CloudStack;
  folder: string;
  platform: string;
}): RepositoryFile[] {
  const { stack, folder, platform } = options;
  const parts = [...new Set(stack.resources.map(({ part }) => part))];
  const file = (name: string, content: string): RepositoryFile => ({
    path: `${folder}/${name}.tf`,
    content,
  });
  const partFile = (part: CloudPart) =>
    file(
      part,
      serializeHcl(
        stack.resources
          .filter(resource => resource.part === part)
          .map(resource => resourceBlock(resource, stack)),
      ),
    );
  return [
    file('settings', settingsFile(stack, platform)),
    file('providers', providersFile(stack)),
    ...(stack.variables.length > 0
      ? [file('variables', variablesFile(stack))]
      : []),
    ...parts.map(partFile),
    ...(stack.outputs.length > 0 ? [file('outputs', outputsFile(stack))] : []),
  ];
}
