import { readFileSync } from 'node:fs';

/** Enough to see the cause, short enough for a test report. */
const TAIL_LINES = 25;

/** The last lines of a log file, headed by its path. A missing or empty file says so. */
export function logTail(file: string, lines: number = TAIL_LINES): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return `(no log at ${file})`;
  }
  const all = text.trimEnd().split('\n');
  if (text.trim() === '') {
    return `(nothing logged in ${file})`;
  }
  return [`Last lines of ${file}:`, ...all.slice(-lines)].join('\n');
}
