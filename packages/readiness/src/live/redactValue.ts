/** What stands for a value that is not kept. @public */
export const REDACTED = 'REDACTED';

/** Options of the API server whose values rules judge and that are never secret. */
const PLAIN_OPTIONS = new Set(['--authorization-mode', '--anonymous-auth']);

/**
 * Replaces the value of a variable by one of the same sort, so that a rule that tells a path or a number from a
 * password still can: references and truth values stay, numbers become 0, paths lose their text.
 */
export function redactValue(value: string): string {
  if (value === '' || /^(\$\([A-Za-z_]\w*\)|true|false)$/.test(value)) {
    return value;
  }
  if (/^[0-9]+$/.test(value)) return '0';
  return /^\/[^ ]*$/.test(value) ? `/${REDACTED}` : REDACTED;
}

/** Keeps `--flag`, `-f` and the name in `--flag=value`; `-pSECRET` is not kept. */
export function redactArgument(argument: unknown): string {
  const flag = /^(?<name>--[A-Za-z][\w.-]*|-[A-Za-z])(?<value>=.*)?$/s.exec(
    String(argument),
  )?.groups;
  if (!flag) return REDACTED;
  if (flag.value === undefined) return flag.name;
  return PLAIN_OPTIONS.has(flag.name)
    ? `${flag.name}${flag.value}`
    : `${flag.name}=${REDACTED}`;
}
