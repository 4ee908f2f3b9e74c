import { dirname, join } from 'node:path';
import { resolvePlatform } from '@kubernetes-architect/architecture';
import {
  planPromotion,
  type Promotion,
  promotionFiles,
} from '@kubernetes-architect/gitops';
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

/** Text of the files that there are. */
async function readFiles(
  repo: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const file = join(repo, path);
    if (await lstatIfThere(file)) texts.set(path, await readTextFile(file));
  }
  return texts;
}

async function plan(options: PromoteOptions) {
  const { repo, app, from, to, file = join(repo, 'platform.yaml') } = options;
  const model = resolvePlatform(await readIntentFile(file));
  const request = { app, from, to };
  const originals = await readFiles(repo, promotionFiles(model, request));
  const { promotion, refusal } = planPromotion(model, {
    ...request,
    readFile: path => originals.get(path),
  });
  if (!promotion) throw CommandError.ofFile(repo, refusal);
  return { promotion, originals };
}

async function diffOf(
  repo: string,
  promotion: Promotion,
  originals: ReadonlyMap<string, string>,
): Promise<RenderedDiff> {
  try {
    return await renderedDiff(repo, promotion, originals);
  } catch (error) {
    throw CommandError.ofFile(
      join(repo, dirname(promotion.files[0].path)),
      `the manifests cannot be built: ${errorMessage(error)}`,
    );
  }
}

/** A promotion without the text of its files. */
function resultOf({ files, production, gate }: Promotion) {
  return {
    files: files.map(({ path, changes }) => ({ path, changes })),
    production,
    gate,
  };
}

function describe(
  { files, gate }: Promotion,
  { diff, rendered }: RenderedDiff,
): string {
  return [
    ...files.flatMap(({ path, changes }) => [
      `${path}:`,
      ...changes.map(({ before, after }) => `  ${before} -> ${after}`),
    ]),
    '',
    rendered
      ? 'Rendered manifests:'
      : 'Changed files (kustomize is not on the path, so nothing was rendered):',
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
    .summary(
      'move the version of an app or an operator to the next environment',
    )
    .description(
      'Puts the version that an app or an operator has in one environment into the files of the next one, and changes nothing else. A stage that is skipped is refused. Ends with 1 when the version is there already.',
    )
    .requiredOption('--repo <folder>', 'checkout of the GitOps repository')
    .requiredOption('--app <name>', 'app or operator to promote')
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
      const { promotion, originals } = await plan(options);
      if (promotion.files.length === 0) {
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
      const diff = await diffOf(repo, promotion, originals);
      if (!dryRun)
        for (const { path, text } of promotion.files)
          await replaceFile(join(repo, path), text);
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
