import type { RecoveryObjective } from '../../resilience/designRecovery';
import { figureText, unknownReasons } from '../figures';
import { page, table } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';

/** Whole minutes, rounded up: a promise is not rounded down. */
function minutesText(minutes: number): string {
  return String(Math.ceil(minutes));
}

function objectiveBlocks(
  { say }: RecordContext,
  heading: string,
  objective: RecoveryObjective,
): Array<string | undefined> {
  const { askedMinutes, terms, designedMinutes, atLeastMinutes, verdict } =
    objective;
  const designed = designedMinutes.known
    ? minutesText(designedMinutes.value)
    : `${say('status.unknown')} (${say('recovery.atLeast', {
        minutes: minutesText(atLeastMinutes),
      })})`;
  return [
    `### ${heading}`,
    table(
      [say('column.term'), say('column.minutes')],
      [
        ...terms.map(({ name, minutes }) => [
          say(`term.${name}`),
          figureText(say, minutes, minutesText),
        ]),
        [`**${say('recovery.designed')}**`, designed],
        [
          `**${say('recovery.asked')}**`,
          figureText(say, askedMinutes, minutesText),
        ],
      ],
    ),
    say(`recovery.${verdict}`),
    unknownReasons(say, [...terms.map(term => term.minutes), askedMinutes]),
  ];
}

/** How long recovery takes and what can be lost, term by term. */
export function recoveryPage(context: RecordContext): RecordFile {
  const { recovery, say } = context;
  return {
    path: `${RECORDS_FOLDER}/recovery.md`,
    content: page([
      `# ${say('page.recovery')}`,
      ...(recovery.length === 0
        ? [say('recovery.none')]
        : [say('recovery.intro')]),
      ...recovery.flatMap(
        ({ environment, clusters, regions, standby, rto, rpo }) => [
          `## ${environment}`,
          table(
            [say('column.clusters'), say('column.regions')],
            [[clusters.join(', '), regions.join(', ')]],
          ),
          say(standby ? 'recovery.standby' : 'recovery.noStandby'),
          ...objectiveBlocks(context, say('recovery.rto'), rto),
          ...objectiveBlocks(context, say('recovery.rpo'), rpo),
        ],
      ),
    ]),
  };
}
