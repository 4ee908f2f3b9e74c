import type { CommandOutput } from './CommandOutput';
import type { FileProblem } from './CommandError';

/** How results and errors are written. */
export type OutputFormat = 'json' | 'table';

/** Control characters, which could move the cursor of a terminal or forge lines. */
const CONTROL_CHARACTERS = /\p{Cc}/gu;

function inert(text: string): string {
  return text.replace(
    CONTROL_CHARACTERS,
    character =>
      `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
}

/** A problem as one line that editors and terminals turn into a link. */
export function formatProblem({
  file,
  line,
  column,
  path,
  message,
}: FileProblem): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return inert([`${place}:`, ...(path ? [path] : []), message].join(' '));
}

/** Writes problems: lines for people on the error stream, or JSON as the result. */
export function printProblems(options: {
  problems: FileProblem[];
  format: OutputFormat;
  output: CommandOutput;
}): void {
  const { problems, format, output } = options;
  if (format === 'json')
    output.out(`${JSON.stringify({ errors: problems }, undefined, 2)}\n`);
  else output.err(`${problems.map(formatProblem).join('\n')}\n`);
}
