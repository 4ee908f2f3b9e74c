import {
  assessSnapshot,
  formatAssessmentJson,
  formatAssessmentTable,
  formatJunit,
  formatSarif,
  MAX_SNAPSHOT_BYTES,
  parseSnapshot,
  snapshotFacts,
  SnapshotError,
  STANDARDS,
  type Assessment,
  type ClusterSnapshot,
} from '@kubernetes-architect/readiness';
import { Option } from 'commander';
import { CommandError, EXIT_CODES } from '../CommandError';
import { CommandExit } from '../CommandExit';
import { errorMessage } from '../errorFacts';
import { readTextFile } from '../files/readTextFile';
import type { AddCommand } from './CommandContext';
import { planOption, printPodSecurityPlan } from './printPodSecurityPlan';

const FORMATS = {
  table: formatAssessmentTable,
  json: formatAssessmentJson,
  sarif: ({ result }: Assessment) => formatSarif(result),
  junit: ({ result }: Assessment) => formatJunit(result),
};

interface AssessOptions {
  snapshot: string;
  standard?: string;
  kubernetes?: string;
  include?: string[];
  exclude?: string[];
  platformNamespaces?: string[];
  plan?: string;
  format: keyof typeof FORMATS;
}

/** `architect assess`: judges a live cluster from its snapshot. */
export const addAssess: AddCommand = (program, { output }) => {
  program
    .command('assess')
    .summary('judge a live cluster from its snapshot')
    .description(
      'Judges a live cluster from a file that "architect snapshot" wrote: the readiness rules, and what is wrong right now with its likely cause. What the snapshot does not know is unknown, never passed. Ends with 1 when something fails or is unknown.',
    )
    .requiredOption('--snapshot <file>', 'the snapshot to judge')
    .addOption(
      new Option('--standard <name>', 'judge by a standard only').choices(
        Object.keys(STANDARDS),
      ),
    )
    .option(
      '--kubernetes <version>',
      "version to judge for, such as 1.36, instead of the cluster's",
    )
    .option('--include <rule...>', 'rules to run as well')
    .option('--exclude <rule...>', 'rules not to run')
    .option(
      '--platform-namespaces <namespace...>',
      'namespaces to show as those of the platform',
    )
    .addOption(planOption())
    .addOption(
      new Option('--format <format>', 'how the result is written')
        .choices(Object.keys(FORMATS))
        .default('table'),
    )
    .action(async (options: AssessOptions) => {
      const snapshot = await readSnapshot(options.snapshot);
      if (options.plan) {
        const { kubernetes = snapshot.server.version?.gitVersion, format } =
          options;
        const { objects, unreadable } = snapshotFacts(snapshot);
        refuseUnread(options.snapshot, unreadable);
        printPodSecurityPlan({ objects, kubernetes, format, output });
        return;
      }
      const assessment = assess(snapshot, options);
      const { result, diagnoses } = assessment;
      output.out(FORMATS[options.format](assessment));
      if (result.objects === 0) {
        output.err(`${options.snapshot}: holds no objects\n`);
        throw new CommandExit(EXIT_CODES.badInput);
      }
      const { fail, unknown } = result.summary;
      if (fail + unknown + diagnoses.length > 0) {
        throw new CommandExit(EXIT_CODES.findings);
      }
    });
};

/** Kinds without which the level of a namespace is a guess. */
const PLANNED = [
  'Pod',
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'batch/Job',
  'batch/CronJob',
];

function refuseUnread(
  file: string,
  unreadable: Readonly<Record<string, string>>,
): void {
  const missing = PLANNED.filter(kind => Object.hasOwn(unreadable, kind));
  if (missing.length === 0) return;
  throw new CommandError(
    missing.map(kind => ({
      file,
      path: '',
      message: `no plan without ${kind}: ${unreadable[kind]}`,
    })),
  );
}

async function readSnapshot(file: string): Promise<ClusterSnapshot> {
  const text = await readTextFile(file, MAX_SNAPSHOT_BYTES);
  try {
    return parseSnapshot(text);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const { path, message } = error;
    throw new CommandError([{ file, path, message }]);
  }
}

function assess(snapshot: ClusterSnapshot, options: AssessOptions): Assessment {
  const { standard, kubernetes, include, exclude, platformNamespaces } =
    options;
  try {
    return assessSnapshot(snapshot, {
      standard,
      kubernetes,
      include,
      exclude,
      platformNamespaces,
    });
  } catch (error) {
    throw CommandError.ofFile('architect assess', errorMessage(error));
  }
}
