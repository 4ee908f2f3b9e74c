import {
  type CheckResult,
  checkManifests,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatSarif,
  formatTable,
  loadObjects,
  type ManifestProblem,
  parseExceptions,
  STANDARDS,
} from '@kubernetes-architect/readiness';
import { Option } from 'commander';
import { CommandError, EXIT_CODES } from '../CommandError';
import { CommandExit } from '../CommandExit';
import { errorMessage } from '../errorFacts';
import { readManifestFiles } from '../files/readManifestFiles';
import { readTextFile } from '../files/readTextFile';
import { buildKustomizations } from '../kustomize/buildKustomizations';
import type { CommandOutput } from '../CommandOutput';
import type { AddCommand } from './CommandContext';
import { planOption, printPodSecurityPlan } from './printPodSecurityPlan';

const FORMATS = {
  table: formatTable,
  json: formatJson,
  sarif: (result: CheckResult) => formatSarif(result),
  junit: formatJunit,
  markdown: formatMarkdown,
};

interface CheckCommandOptions {
  standard?: string;
  kubernetes?: string;
  include?: string[];
  exclude?: string[];
  exceptions?: string;
  plan?: string;
  format: keyof typeof FORMATS;
}

/** `architect check`: judges manifests by the readiness rules. */
export const addCheck: AddCommand = (program, { output }) => {
  program
    .command('check')
    .summary('judge manifests by the readiness rules')
    .description(
      'Judges the manifests under files and folders by the readiness rules or a standard. Kustomizations are built with kustomize or kubectl, and what they make is judged instead of their bases; nothing is fetched, and one that cannot be built is unknown. Ends with 1 when something fails or cannot be judged, and with 2 when a file cannot be read or nothing was found to judge.',
    )
    .argument('<path...>', 'files and folders with manifests')
    .addOption(
      new Option('--standard <name>', 'judge by a standard only').choices(
        Object.keys(STANDARDS),
      ),
    )
    .option('--kubernetes <version>', 'version to judge for, such as 1.36')
    .option('--include <rule...>', 'rules to run as well')
    .option('--exclude <rule...>', 'rules not to run')
    .option('--exceptions <file>', 'exceptions with owner, reason and expiry')
    .addOption(planOption())
    .addOption(
      new Option('--format <format>', 'how the result is written')
        .choices(Object.keys(FORMATS))
        .default('table'),
    )
    .action(async (paths: string[], options: CheckCommandOptions) => {
      if (options.plan) {
        await plan(paths, options, output);
        return;
      }
      const result = await check(paths, options);
      output.out(FORMATS[options.format](result));
      const code = exitCode(result);
      if (code === EXIT_CODES.badInput && result.problems.length === 0) {
        output.err(`${paths.join(' ')}: no Kubernetes objects were found\n`);
      }
      if (code !== EXIT_CODES.fine) throw new CommandExit(code);
    });
};

async function check(
  paths: string[],
  options: CheckCommandOptions,
): Promise<CheckResult> {
  const exceptions = await readExceptions(options.exceptions);
  const files = await readManifestFiles(paths);
  const builds = await buildKustomizations(files);
  try {
    return checkManifests({
      ...options,
      files,
      builds,
      exceptions,
      now: Date.now(),
    });
  } catch (error) {
    throw CommandError.ofFile('architect check', errorMessage(error));
  }
}

async function plan(
  paths: string[],
  { kubernetes, format }: CheckCommandOptions,
  output: CommandOutput,
): Promise<void> {
  const files = await readManifestFiles(paths);
  const builds = await buildKustomizations(files);
  const { objects, problems } = loadObjects({ files, builds });
  if (problems.length > 0) throw ofManifests(problems);
  for (const build of builds) {
    if ('notBuilt' in build) {
      output.err(
        `${build.path}: not built, so its inputs are planned for: ${build.notBuilt}\n`,
      );
    }
  }
  printPodSecurityPlan({ objects, kubernetes, format, output });
}

function ofManifests(problems: readonly ManifestProblem[]): CommandError {
  return new CommandError(
    problems.map(({ file, line, message }) => ({
      file,
      line,
      path: '',
      message,
    })),
  );
}

async function readExceptions(path: string | undefined) {
  if (path === undefined) return [];
  const text = await readTextFile(path);
  const { exceptions, problems } = parseExceptions({ path, text });
  if (problems.length > 0) throw ofManifests(problems);
  return exceptions;
}

function exitCode(result: CheckResult): number {
  if (result.problems.length > 0 || result.objects === 0) {
    return EXIT_CODES.badInput;
  }
  const { fail, unknown } = result.summary;
  return fail + unknown > 0 ? EXIT_CODES.findings : EXIT_CODES.fine;
}
