import { MAX_KUBELET_SKEW } from '../../resilience/versionSkew';
import { figureText, unknownReasons } from '../figures';
import { inertText, list, page, table } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';

const SKEW_POLICY = 'https://kubernetes.io/releases/version-skew-policy/';
const RELEASES = 'https://kubernetes.io/releases/';

/** Where each cluster stands, which versions it passes, and in which order. */
export function upgradesPage({ upgrades, say }: RecordContext): RecordFile {
  const skews = upgrades.clusters.flatMap(({ cluster, skews: pools }) =>
    pools.map(({ pool, kubelet, verdict }) => [
      cluster,
      pool,
      kubelet,
      say(`skew.${verdict}`),
    ]),
  );
  const nodesFirst = upgrades.clusters.flatMap(({ cluster, nodesBefore }) =>
    nodesBefore === undefined
      ? []
      : [say('upgrades.nodesBefore', { cluster, version: nodesBefore })],
  );
  return {
    path: `${RECORDS_FOLDER}/upgrades.md`,
    content: page([
      `# ${say('page.upgrades')}`,
      say('upgrades.intro', { skew: MAX_KUBELET_SKEW }),
      // The address is ours, so it is put in as a link and not as inert text.
      say('upgrades.source').replace('{source}', `<${SKEW_POLICY}>`),
      say('upgrades.table', {
        date: upgrades.onDay,
        version: upgrades.newest,
      }),
      say('upgrades.source').replace('{source}', `<${RELEASES}>`),
      table(
        [
          say('column.cluster'),
          say('column.version'),
          say('column.endOfLife'),
          say('column.support'),
          say('column.steps'),
        ],
        upgrades.clusters.map(cluster => [
          cluster.cluster,
          cluster.version,
          figureText(say, cluster.endOfLife, inertText),
          say(`support.${cluster.support}`),
          cluster.steps.join(' → ') || say('word.none'),
        ]),
      ),
      unknownReasons(
        say,
        upgrades.clusters.map(({ endOfLife }) => endOfLife),
      ),
      ...(skews.length > 0
        ? [
            `## ${say('column.skew')}`,
            table(
              [
                say('column.cluster'),
                say('column.pool'),
                say('column.kubelet'),
                say('column.status'),
              ],
              skews,
            ),
          ]
        : []),
      nodesFirst.length > 0 ? list(nodesFirst) : undefined,
      `## ${say('upgrades.order')}`,
      list(
        upgrades.waves.map((wave, index) =>
          say('upgrades.wave', {
            number: index + 1,
            clusters: wave.join(', '),
          }),
        ),
      ),
      say('upgrades.between'),
    ]),
  };
}
