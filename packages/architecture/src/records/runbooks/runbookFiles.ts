import { codeBlock, list, page } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';
import {
  capacityRunbook,
  certificatesRunbook,
  deliveryRunbook,
  nodesRunbook,
  secretsRunbook,
  upgradeRunbook,
} from './operationRunbooks';
import { appRunbook } from './appRunbook';
import { gitCredentialsRunbook } from './gitCredentialsRunbook';
import {
  disasterRecoveryRunbook,
  failoverRunbook,
  rollbackRunbook,
} from './recoveryRunbooks';
import { type Runbook, runbookNames } from './Runbook';

const FOLDER = `${RECORDS_FOLDER}/runbooks`;

/** The runbooks, in the order of the list. */
const RUNBOOKS: readonly Runbook[] = [
  disasterRecoveryRunbook,
  failoverRunbook,
  appRunbook,
  rollbackRunbook,
  upgradeRunbook,
  nodesRunbook,
  capacityRunbook,
  deliveryRunbook,
  certificatesRunbook,
  secretsRunbook,
  gitCredentialsRunbook,
];

/** Commands of a step, under its number. */
function indented(block: string): string {
  return block
    .split('\n')
    .map(line => `   ${line}`)
    .join('\n');
}

function stepBlocks({ model, say }: RecordContext, runbook: Runbook): string[] {
  return runbook.steps(model).map(({ text, commands }, index) => {
    const line = `${index + 1}. ${say(text)}`;
    return commands
      ? `${line}\n\n${indented(codeBlock('sh', commands))}`
      : line;
  });
}

/** Environments that another region can take over. */
function canFailOver({ recovery }: RecordContext): boolean {
  return recovery.some(({ standby }) => standby);
}

function runbookPage(context: RecordContext, runbook: Runbook): RecordFile {
  const { model, say } = context;
  const useless = runbook === failoverRunbook && !canFailOver(context);
  return {
    path: `${FOLDER}/${runbook.id}.md`,
    content: page([
      `# ${say(runbook.title)}`,
      `## ${say('runbook.when')}`,
      say(runbook.when),
      ...(useless
        ? [
            say('runbook.failover.none'),
            `[${say(disasterRecoveryRunbook.title)}](${
              disasterRecoveryRunbook.id
            }.md)`,
          ]
        : [
            `## ${say('runbook.steps')}`,
            ...(runbook.perCluster
              ? [
                  say('runbook.clusters', {
                    clusters: model.clusters.map(({ name }) => name).join(', '),
                  }),
                  codeBlock('sh', runbookNames(model)),
                ]
              : []),
            ...stepBlocks(context, runbook),
            `## ${say('runbook.done')}`,
            say(runbook.done),
          ]),
    ]),
  };
}

/** The list of runbooks and one page for each. */
export function runbookFiles(context: RecordContext): RecordFile[] {
  const { model, say } = context;
  const runbooks = RUNBOOKS.filter(({ applies }) => !applies || applies(model));
  return [
    {
      path: `${FOLDER}/README.md`,
      content: page([
        `# ${say('page.runbooks')}`,
        say('runbook.reserved'),
        list(
          runbooks.map(
            ({ id, title, when }) => `[${say(title)}](${id}.md): ${say(when)}`,
          ),
        ),
      ]),
    },
    ...runbooks.map(runbook => runbookPage(context, runbook)),
  ];
}
