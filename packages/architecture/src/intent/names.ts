import { z } from 'zod';

/** Longest name of a label in DNS, and so of most Kubernetes names and label values. */
export const MAX_DNS_LABEL_LENGTH = 63;

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/**
 * Schema of a name that becomes a Kubernetes name and a folder: a DNS-1123
 * label, so it can hold neither `/`, `.` nor anything that a shell, a path or
 * a template would read as more than text.
 */
export function dnsLabel(options: { maxLength: number; description: string }) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(
      options.maxLength,
      `must have at most ${options.maxLength} characters, so that the names made from it fit into ${MAX_DNS_LABEL_LENGTH}`,
    )
    .regex(
      DNS_LABEL,
      'must be a DNS label: lower-case letters, digits and "-", starting and ending with a letter or digit',
    )
    .describe(options.description);
}

/** Schema of one line of human text, without control characters. */
export function textLine(options: { maxLength: number; description: string }) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(options.maxLength, `must have at most ${options.maxLength} characters`)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line without control characters')
    .describe(options.description);
}

/** Longest text of the intent that a message repeats, in characters. */
const MAX_SHOWN_LENGTH = 60;

/** Text of the intent as a message shows it: plain when it is a name, else quoted, escaped and cut. */
export function showName(name: string): string {
  if (name.length <= MAX_SHOWN_LENGTH && DNS_LABEL.test(name)) return name;
  return JSON.stringify(
    name.length > MAX_SHOWN_LENGTH
      ? `${name.slice(0, MAX_SHOWN_LENGTH)}…`
      : name,
  );
}
