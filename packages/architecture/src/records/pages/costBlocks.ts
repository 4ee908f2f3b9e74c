import type { Figure } from '../../capacity/Figure';
import type { Range } from '../../capacity/ResourceAmount';
import type { HourlyPrice } from '../../cost/hourlyPrice';
import { phrase } from '../../translations/phrase';
import { figureText, rangeText, unknownReasons, usdText } from '../figures';
import { inertText, page, sourceLink, table } from '../markdown';
import type { RecordContext } from '../RecordContext';

function money(
  { say }: RecordContext,
  figure: Figure<Range<number>>,
  knownUsd?: Range<number>,
): string {
  const text = figureText(say, figure, range => rangeText(range, usdText));
  return figure.known || !knownUsd || knownUsd.max === 0
    ? text
    : `${text} (≥ ${usdText(knownUsd.min)})`;
}

function clusterRows(context: RecordContext): string[][] {
  const { cost, say } = context;
  return cost.clusters.flatMap(cluster => [
    [
      cluster.cluster,
      say('word.controlPlane'),
      figureText(say, cluster.controlPlane.monthlyUsd, usdText),
    ],
    ...cluster.pools.map(({ pool, monthlyUsd }) => [
      cluster.cluster,
      `${say('column.pool')} ${pool}`,
      money(context, monthlyUsd),
    ]),
    [
      cluster.cluster,
      say('word.total'),
      money(context, cluster.monthlyUsd, cluster.knownUsd),
    ],
  ]);
}

/** Every price that was used, once, with its source and day. */
function priceRows({ cost, say, language }: RecordContext): string[][] {
  const used = cost.clusters.flatMap(({ cluster, controlPlane, pools }) => [
    { name: `${cluster}: ${say('word.controlPlane')}`, price: controlPlane },
    ...pools.map(pool => ({ name: `${cluster}: ${pool.pool}`, price: pool })),
  ]);
  const row = (name: string, price: HourlyPrice) => [
    name,
    String(price.usdPerHour),
    price.date ?? '–',
    [
      price.source === 'intent' ? say('cost.own') : sourceLink(price.source),
      ...(price.note === undefined
        ? []
        : [inertText(phrase(language, price.note))]),
    ].join(' '),
  ];
  return used.flatMap(({ name, price: { hourlyPrice } }) =>
    hourlyPrice.known ? [row(name, hourlyPrice.value)] : [],
  );
}

/** The monthly estimate, with the prices that it is made from. */
export function costBlocks(context: RecordContext): string[] {
  const { cost, say } = context;
  const prices = priceRows(context);
  return [
    `## ${say('cost.heading')}`,
    say('cost.intro', { hours: cost.hoursPerMonth }),
    table(
      [say('column.cluster'), say('column.part'), say('column.monthly')],
      [
        ...clusterRows(context),
        [
          `**${say('word.total')}**`,
          '',
          money(context, cost.monthlyUsd, cost.knownUsd),
        ],
      ],
    ),
    ...(cost.tenants.length === 0
      ? []
      : [
          say('cost.tenants'),
          table(
            [say('column.tenant'), say('column.monthly')],
            cost.tenants.map(({ tenant, monthlyUsd }) => [
              tenant,
              money(context, monthlyUsd),
            ]),
          ),
        ]),
    page([
      unknownReasons(say, [
        ...cost.clusters.map(({ monthlyUsd }) => monthlyUsd),
        ...cost.tenants.map(({ monthlyUsd }) => monthlyUsd),
      ]),
    ]).trim(),
    ...(prices.length === 0
      ? []
      : [
          `### ${say('cost.sources')}`,
          table(
            [
              say('column.name'),
              say('cost.hourly'),
              say('column.date'),
              say('column.source'),
            ],
            prices,
          ),
        ]),
  ];
}
