import { createProgram } from './createProgram';
import { describeCommands } from './describeCommands';

const text = describeCommands();
const { commands } = createProgram({
  output: { out: () => {}, err: () => {} },
});

describe('describeCommands', () => {
  it.each(commands.map(command => [command.name(), command] as const))(
    'describes architect %s with all its options',
    (name, command) => {
      const section = text
        .split('\n## ')
        .find(part => part.startsWith(`architect ${name}\n`));
      expect(section).toContain(command.description());
      const rows = command.options.map(
        ({ flags, description }) =>
          `| \`${flags}\` | ${description.replace(/\|/g, '\\|')} |`,
      );
      expect(
        rows.filter(
          row =>
            !section?.includes(row.replace(/(`[^`]*)\|([^`]*`)/, '$1\\|$2')),
        ),
      ).toEqual([]);
    },
  );

  it('says which options are required and what they may be', () => {
    expect(text).toContain(
      '| `-f, --file <intent>` | intent to render | required |',
    );
    expect(text).toContain('one of table, json; default table');
    expect(text).toContain(
      'architect render --file <intent> --out <folder> [options]',
    );
  });
});
