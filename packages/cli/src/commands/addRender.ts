import { resolvePlatform } from '@kubernetes-architect/architecture';
import { renderRepository } from '@kubernetes-architect/gitops';
import { readIntentFile } from '../files/readIntentFile';
import { writeTree } from '../files/writeTree';
import type { OutputFormat } from '../printProblems';
import { type AddCommand, formatOption } from './CommandContext';

interface RenderOptions {
  file: string;
  out: string;
  force?: boolean;
  format: OutputFormat;
}

/** `architect render`: writes the repository tree of an intent. */
export const addRender: AddCommand = (program, { output }) => {
  program
    .command('render')
    .summary('write the GitOps repository of an intent')
    .description(
      'Writes the whole tree or nothing: it is written beside the folder, which then takes its name. A folder with content is not touched without --force.',
    )
    .requiredOption('-f, --file <intent>', 'intent to render')
    .requiredOption('--out <folder>', 'folder to write')
    .option(
      '--force',
      'write into a folder with content: generated files are written over except versions that were promoted since, files that are no longer generated and were not changed are removed, all others stay',
    )
    .addOption(formatOption())
    .action(async ({ file, out, force, format }: RenderOptions) => {
      const tree = renderRepository(
        resolvePlatform(await readIntentFile(file)),
      );
      const { removed, kept } = await writeTree({ out, tree, force });
      const files = tree.files.map(({ path }) => path);
      if (format === 'json') {
        output.out(
          `${JSON.stringify({ out, files, removed, kept }, undefined, 2)}\n`,
        );
        return;
      }
      output.out(`wrote ${files.length} files to ${out}\n`);
      if (removed.length > 0)
        output.out(
          `removed ${removed.length} files that are no longer generated\n`,
        );
      for (const path of kept)
        output.err(
          `${path}: is no longer generated but was changed, so it was kept\n`,
        );
    });
};
