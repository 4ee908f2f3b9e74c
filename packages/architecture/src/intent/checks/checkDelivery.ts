import type { FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { TENANT_PLACEHOLDER } from '../repositorySchema';
import type { IntentCheck } from './IntentCheck';

type Delivery = PlatformIntent['spec']['delivery'];

const PATH = ['spec', 'delivery'] as const;

/** Addresses that Flux cannot read. */
function checkAddresses({
  engine,
  repository,
  repositories = {},
}: Delivery): FieldProblem[] {
  if (engine !== 'flux') return [];
  const addresses: Array<[string[], string | undefined]> = [
    [['repository', 'url'], repository.url],
    [['repositories', 'infrastructure'], repositories.infrastructure],
    [['repositories', 'apps'], repositories.apps],
  ];
  return addresses
    .filter(([, url]) => url !== undefined && !/^(https?|ssh):\/\//.test(url))
    .map(([path]) => ({
      path: [...PATH, ...path],
      message:
        'must begin with https:// or ssh:// for Flux; write user@host:path as ssh://user@host/path',
    }));
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
  ...checkLayout(spec.delivery),
  ...checkOperation(spec.delivery),
];
