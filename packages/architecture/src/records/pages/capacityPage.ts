import { amountText, figureText, rangeText, unknownReasons } from '../figures';
import { inertText, page, table } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';
import { costBlocks } from './costBlocks';

function clusterTable({ capacity, say }: RecordContext): string {
  return table(
    [
      say('column.cluster'),
      say('column.requested'),
      say('column.allocatable'),
      say('column.headroom'),
      say('column.headroomZone'),
    ],
    capacity.clusters.map(cluster => [
      cluster.cluster,
      rangeText(cluster.requested, amountText),
      figureText(say, cluster.allocatable, range =>
        rangeText(range, amountText),
      ),
      figureText(say, cluster.headroom, amountText),
      figureText(say, cluster.headroomWithoutOneZone, amountText),
    ]),
  );
}

function poolBlocks({ capacity, say }: RecordContext): string[] {
  const rows = capacity.clusters.flatMap(({ cluster, pools }) =>
    pools.map(pool => [
      cluster,
      pool.name,
      inertText(pool.instanceType ?? '–'),
      figureText(say, pool.nodes, nodes => rangeText(nodes, String)),
      figureText(say, pool.zones, String),
      figureText(say, pool.allocatable, range => rangeText(range, amountText)),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    `### ${say('capacity.pools')}`,
    table(
      [
        say('column.cluster'),
        say('column.pool'),
        say('column.kind'),
        say('column.nodes'),
        say('column.zones'),
        say('column.allocatable'),
      ],
      rows,
    ),
  ];
}

function tenantBlocks({ capacity, say }: RecordContext): string[] {
  if (capacity.tenants.length === 0) return [];
  return [
    `### ${say('capacity.tenants')}`,
    table(
      [say('column.tenant'), say('column.requested')],
      capacity.tenants.map(({ tenant, requested }) => [
        tenant,
        rangeText(requested, amountText),
      ]),
    ),
    `### ${say('capacity.quota')}`,
    table(
      [
        say('column.cluster'),
        say('column.namespace'),
        say('column.requested'),
        say('column.quota'),
        say('column.status'),
      ],
      capacity.tenants.flatMap(({ namespaces }) =>
        namespaces.map(({ cluster, namespace, requested, quota, exceeds }) => [
          cluster,
          namespace,
          rangeText(requested, amountText),
          amountText(quota),
          say(exceeds.length > 0 ? 'capacity.exceeded' : 'capacity.within'),
        ]),
      ),
    ),
  ];
}

/** What is asked for, what there is, and what it costs. */
export function capacityPage(context: RecordContext): RecordFile {
  const { capacity, say } = context;
  return {
    path: `${RECORDS_FOLDER}/capacity-and-cost.md`,
    content: page([
      `# ${say('page.capacity')}`,
      say('capacity.intro'),
      `### ${say('capacity.clusters')}`,
      clusterTable(context),
      ...poolBlocks(context),
      ...tenantBlocks(context),
      unknownReasons(
        say,
        capacity.clusters.flatMap(cluster => [
          cluster.allocatable,
          cluster.headroomWithoutOneZone,
        ]),
      ),
      ...costBlocks(context),
    ]),
  };
}
