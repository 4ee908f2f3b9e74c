import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import parse from '@changesets/parse';
import { ROOT } from './paths.mjs';

// Every changeset parses, names packages of this suite, and says something.
const parseChangeset = parse.default ?? parse;
const names = new Set(
  ['packages', 'plugins', 'tools'].flatMap(room =>
    readdirSync(join(ROOT, room)).flatMap(folder => {
      try {
        return [
          JSON.parse(
            readFileSync(join(ROOT, room, folder, 'package.json'), 'utf8'),
          ).name,
        ];
      } catch {
        return [];
      }
    }),
  ),
);
const problems = readdirSync(join(ROOT, '.changeset'))
  .filter(file => file.endsWith('.md') && file !== 'README.md')
  .flatMap(file => {
    try {
      const { releases, summary } = parseChangeset(
        readFileSync(join(ROOT, '.changeset', file), 'utf8'),
      );
      return [
        ...releases
          .filter(({ name }) => !names.has(name))
          .map(({ name }) => `${file}: no package is named ${name}`),
        ...(summary.trim() === ''
          ? [`${file}: says nothing; write one sentence for the changelog`]
          : []),
      ];
    } catch (error) {
      return [`${file}: ${error.message}`];
    }
  });
process.stdout.write(
  problems.map(problem => `.changeset/${problem}\n`).join(''),
);
process.exitCode = problems.length > 0 ? 1 : 0;
