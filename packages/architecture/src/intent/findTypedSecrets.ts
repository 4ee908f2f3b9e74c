import type { FieldPath, FieldProblem } from './IntentProblem';

/** What to do with a secret instead of typing it. */
export const SECRET_ADVICE =
  'looks like a secret: keep it in the secret store of the tenant and let the app read it from there; Git keeps every value for ever';

/** Forms of values that are secret whatever the variable is called. */
const SECRET_VALUES: ReadonlyArray<RegExp> = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{20}/,
  /\bglpat-[A-Za-z0-9_-]{20}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10}/,
  /\beyJ[A-Za-z0-9_-]{10,400}\.eyJ/,
];

/** An address with a password in it. */
const ADDRESS = /:\/\/[^\s/:@]{0,100}:[^\s/@]{1,200}@/;

const ADDRESS_ADVICE =
  'looks like a secret: write the address without password, and keep that in the secret store; Git keeps every value for ever';

/** Advice about a text that has the form of a secret. */
function adviceOn(text: string): string | undefined {
  if (ADDRESS.test(text)) return ADDRESS_ADVICE;
  return SECRET_VALUES.some(form => form.test(text))
    ? SECRET_ADVICE
    : undefined;
}

/**
 * Values anywhere in an input that have the form of a secret. They are looked
 * for before anything else, since a message about another fault might repeat
 * one.
 */
export function findTypedSecrets(input: unknown): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const seen = new Set<object>();
  const open: Array<{ value: unknown; path: FieldPath }> = [
    { value: input, path: [] },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const message = adviceOn(value);
      if (message) problems.push({ path, message });
    } else if (
      typeof value === 'object' &&
      value !== null &&
      !seen.has(value)
    ) {
      seen.add(value);
      const entries = Array.isArray(value)
        ? value.map((item, index) => [index, item] as const)
        : Object.entries(value);
      for (const [key, item] of entries)
        open.push({ value: item, path: [...path, key] });
    }
  }
  return problems;
}
