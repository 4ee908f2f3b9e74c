import {
  compareNames,
  type OperatorModel,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { operatorFolder, operatorOverlay } from '../../operators/operatorPaths';
import type { RepositoryFile } from '../../tree/RepositoryTree';

/** First folder of the address of a repository: the organisation or group. */
const OWNER = /^(?:[a-z]+:\/\/[^/]+\/|[^@/:]+@[^:/]+:)([A-Za-z0-9._-]+)\//;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Name of a team as Git hosts write it; the group that the clusters know may have spaces. */
function teamName(group: string): string {
  return group
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

function ownerOf(organisation: string, group: string): string {
  if (EMAIL.test(group)) return group;
  const name = teamName(group);
  return organisation === '' ? `@${name}` : `@${organisation}/${name}`;
}

/**
 * Lines of an operator: its program and its versions are its owner's. What
 * gives it rights in the whole cluster is reviewed by the platform.
 */
function operatorLines(
  operator: OperatorModel,
  { owner, platform }: { owner: string; platform: string },
): string[] {
  const overlays = operatorOverlay(operator, '*');
  return [
    `/${operatorFolder(operator)}/ ${owner}`,
    `/${operatorFolder(operator)}/deploy/ ${platform}`,
    `/${overlays}/version.yaml ${owner}`,
  ];
}

/**
 * Who has to review what: the platform all, tenants their apps, and the owners
 * of operators theirs. The last line that fits counts, in the syntax that
 * GitHub and GitLab share.
 */
export function codeOwners(model: PlatformModel): RepositoryFile {
  const [, organisation = ''] = OWNER.exec(model.delivery.repository.url) ?? [];
  const platform = model.access['platform-engineer']
    .map(group => ownerOf(organisation, group))
    .join(' ');
  const groupOf = new Map(
    model.tenants.map(({ name, owner }) => [name, owner]),
  );
  const apps = [...model.apps].sort((left, right) =>
    compareNames(left.name, right.name),
  );
  return {
    path: 'CODEOWNERS',
    content: [
      '# The last line that fits counts.',
      `* ${platform}`,
      ...apps.map(({ name, tenant }) => {
        const owner = ownerOf(organisation, groupOf.get(tenant) ?? tenant);
        return `/apps/${name}/ ${owner}`;
      }),
      ...model.operators.flatMap(operator =>
        operatorLines(operator, {
          owner: ownerOf(organisation, operator.owner),
          platform,
        }),
      ),
      '',
    ].join('\n'),
  };
}
