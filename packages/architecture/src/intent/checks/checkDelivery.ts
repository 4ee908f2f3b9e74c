import type { FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { TENANT_PLACEHOLDER } from '../repositorySchema';
import type { IntentCheck } from './IntentCheck';

type Delivery = PlatformIntent['spec']['delivery'];

const PATH = ['spec', 'delivery'] as const;

/** The addresses that the intent names, each with its field. */
function addressesOf({ repository, repositories = {} }: Delivery) {
  const named: Array<[string[], string | undefined]> = [
    [['repository', 'url'], repository.url],
    [['repositories', 'infrastructure'], repositories.infrastructure],
    [['repositories', 'apps'], repositories.apps],
  ];
  return named.flatMap(([path, url]) =>
    url === undefined ? [] : [{ path: [...PATH, ...path], url }],
  );
}

/** Addresses that Flux cannot read. */
function checkAddresses(delivery: Delivery): FieldProblem[] {
  if (delivery.engine !== 'flux') return [];
  return addressesOf(delivery)
    .filter(({ url }) => !/^(https?|ssh):\/\//.test(url))
    .map(({ path }) => ({
      path,
      message:
        'must begin with https:// or ssh:// for Flux; write user@host:path as ssh://user@host/path',
    }));
}

/** Protocol and host of an address that credentials may be sent to; undefined where they would be read on the way, or by nobody. */
function serverOf(url: string): string | undefined {
  return /^(?:(?:https|ssh):\/\/[^/]+|[^/:]+@[^/:]+(?=:))/.exec(url)?.[0];
}

/** Addresses that the one Secret with credentials is not for. */
function checkCredentials(delivery: Delivery): FieldProblem[] {
  if (!delivery.repository.private) return [];
  const server = serverOf(delivery.repository.url);
  return addressesOf(delivery).flatMap(({ path, url }) => {
    if (serverOf(url) === undefined)
      return [
        {
          path,
          message:
            'must be an https:// or SSH address, since it is read with credentials',
        },
      ];
    return server === undefined || serverOf(url) === server
      ? []
      : [
          {
            path,
            message: `must be on ${server}, since one Secret holds the credentials of all private repositories`,
          },
        ];
  });
}

/** Repositories that the layout does not have. */
function checkLayout({ layout, repositories }: Delivery): FieldProblem[] {
  if (repositories === undefined) return [];
  if (layout === undefined || layout === 'mono')
    return [
      {
        path: [...PATH, 'repositories'],
        message:
          'is for a tree of several repositories: set layout to multi or per-team, or leave it out',
      },
    ];
  return layout === 'multi' && repositories.apps?.includes(TENANT_PLACEHOLDER)
    ? [
        {
          path: [...PATH, 'repositories', 'apps'],
          message: `names ${TENANT_PLACEHOLDER}, which only the layout per-team has`,
        },
      ]
    : [];
}

/**
 * An artifact that the engine cannot read as the tree is. Argo CD takes values
 * beside a chart from Git alone:
 * https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/#helm-value-files-from-external-git-repository
 */
function checkArtifact({
  engine,
  layout = 'mono',
  artifact,
}: Delivery): FieldProblem[] {
  if (!artifact) return [];
  const path = [...PATH, 'artifact'];
  return [
    ...(engine === 'flux'
      ? []
      : [
          {
            path,
            message:
              'needs Flux: Argo CD reads the values of add-ons from Git alone; set engine to flux, or leave the artifact out',
          },
        ]),
    ...(layout === 'mono'
      ? []
      : [
          {
            path,
            message:
              'is one tree: set layout to mono, or leave the artifact out',
          },
        ]),
  ];
}

/** What the chosen engine or service cannot do. */
function checkOperation({
  engine,
  syncWindows = [],
  notifications,
}: Delivery): FieldProblem[] {
  return [
    ...(engine === 'flux' && syncWindows.length > 0
      ? [
          {
            path: [...PATH, 'syncWindows'],
            message:
              'needs Argo CD: Flux has no windows; merge to the branch that it follows when production may change',
          },
        ]
      : []),
    ...(notifications?.service === 'slack' &&
    notifications.channel === undefined
      ? [
          {
            path: [...PATH, 'notifications', 'channel'],
            message: 'must name the channel of Slack',
          },
        ]
      : []),
  ];
}

/** The engine can read the addresses and do what is asked of it. */
export const checkDelivery: IntentCheck = ({ spec }) => [
  ...checkAddresses(spec.delivery),
  ...checkCredentials(spec.delivery),
  ...checkLayout(spec.delivery),
  ...checkArtifact(spec.delivery),
  ...checkOperation(spec.delivery),
];
