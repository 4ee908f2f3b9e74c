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
      const cell = (content: string) => content.replace(/\|/g, '\\|');
      const missing = command.options.filter(
        ({ flags, description }) =>
          !section?.includes(`| \`${cell(flags)}\` | ${cell(description)} |`),
      );
      expect(missing).toEqual([]);
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
