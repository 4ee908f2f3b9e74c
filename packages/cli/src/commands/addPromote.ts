import { join } from 'node:path';
import { resolvePlatform } from '@kubernetes-architect/architecture';
import { planPromotion, type Promotion } from '@kubernetes-architect/gitops';
import { CommandError, EXIT_CODES } from '../CommandError';
import { CommandExit } from '../CommandExit';
import { errorMessage } from '../errorFacts';
import { readIntentFile } from '../files/readIntentFile';
import { readTextFile } from '../files/readTextFile';
import { replaceFile } from '../files/replaceFile';
import { lstatIfThere } from '../files/refuseSymlinks';
import type { OutputFormat } from '../printProblems';
import { renderedDiff, type RenderedDiff } from '../promotion/renderedDiff';
import { type AddCommand, formatOption } from './CommandContext';

interface PromoteOptions {
  repo: string;
  app: string;
  from: string;
  to: string;
  file?: string;
  dryRun?: boolean;
  format: OutputFormat;
}

/** Text of the version files that there are. */
async function readVersions({
  repo,
  app,
  from,
  to,
}: PromoteOptions): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const environment of [from, to]) {
    const path = `apps/${app}/envs/${environment}/version.yaml`;
    const file = join(repo, path);
    if (await lstatIfThere(file)) texts.set(path, await readTextFile(file));
  }
  return texts;
}

async function plan(options: PromoteOptions) {
  const { repo, app, from, to, file = join(repo, 'platform.yaml') } = options;
  const model = resolvePlatform(await readIntentFile(file));
  // Names of the intent are safe in a path; others are refused before a file is looked for.
  const known = model.apps.some(({ name }) => name === app);
  const places = new Set(model.environments.map(({ name }) => name));
  const versions =
    known && places.has(from) && places.has(to)
      ? await readVersions(options)
      : new Map<string, string>();
  const { promotion, refusal } = planPromotion(model, {
    ...{ app, from, to },
    readFile: path => versions.get(path),
  });
  if (!promotion) throw CommandError.ofFile(repo, refusal);
  return { promotion, original: versions.get(promotion.path) ?? '' };
}

async function diffOf(
  repo: string,
  promotion: Promotion,
  original: string,
): Promise<RenderedDiff> {
  try {
    return await renderedDiff(repo, promotion, original);
  } catch (error) {
    throw CommandError.ofFile(
      join(repo, promotion.path),
      `the manifests cannot be built: ${errorMessage(error)}`,
    );
  }
}

/** A promotion without the text of its file. */
function resultOf({ path, changes, production, gate }: Promotion) {
  return { path, changes, production, gate };
}

function describe(
  { path, changes, gate }: Promotion,
  { diff, rendered }: RenderedDiff,
): string {
  return [
    `${path}:`,
    ...changes.map(({ before, after }) => `  ${before} -> ${after}`),
    '',
    rendered
      ? 'Rendered manifests:'
      : 'Changed file (kustomize is not on the path, so nothing was rendered):',
    diff.trimEnd(),
    ...(gate.length > 0
      ? ['', 'Before this may be merged:', ...gate.map(each => `  - ${each}`)]
      : []),
    '',
  ].join('\n');
}

/** `architect promote`: moves a version to the next environment. */
export const addPromote: AddCommand = (program, { output }) => {
  program
    .command('promote')
    .summary('move the version of an app to the next environment')
    .description(
      'Puts the version that an app has in one environment into the file of the next one, and changes nothing else. A stage that is skipped is refused. Ends with 1 when the version is there already.',
    )
    .requiredOption('--repo <folder>', 'checkout of the GitOps repository')
    .requiredOption('--app <name>', 'app to promote')
    .requiredOption('--from <environment>', 'environment that has the version')
    .requiredOption('--to <environment>', 'environment that gets it')
    .option(
      '-f, --file <intent>',
      'intent, where it is not in the same repository. Default: platform.yaml of the checkout',
    )
    .option('--dry-run', 'show what would change and write nothing')
    .addOption(formatOption())
    .action(async (options: PromoteOptions) => {
      const { repo, app, to, dryRun, format } = options;
      const { promotion, original } = await plan(options);
      if (promotion.changes.length === 0) {
        output.out(
          format === 'json'
            ? `${JSON.stringify(
                { ...resultOf(promotion), written: false },
                undefined,
                2,
              )}\n`
            : `${app} has the same version in ${to}: there is nothing to promote\n`,
        );
        throw new CommandExit(EXIT_CODES.findings);
      }
      const diff = await diffOf(repo, promotion, original);
      if (!dryRun)
        await replaceFile(join(repo, promotion.path), promotion.text);
      output.out(
        format === 'json'
          ? `${JSON.stringify(
              { ...resultOf(promotion), ...diff, written: !dryRun },
              undefined,
              2,
            )}\n`
          : describe(promotion, diff),
      );
    });
};
