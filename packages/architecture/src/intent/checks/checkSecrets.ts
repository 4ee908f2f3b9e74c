import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { IntentCheck } from './IntentCheck';

const ADVICE =
  'keep it in the secret store of the tenant and let the app read it from there; Git keeps every value for ever';

/** Words of variable names whose values are secret. */
const SECRET_WORDS = new Set([
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'secret',
  'token',
  'credential',
  'credentials',
  'apikey',
]);

/** Pairs of words that are secret together, for example ACCESS_KEY. */
const SECRET_PAIRS = new Set([
  'api key',
  'access key',
  'private key',
  'secret key',
  'signing key',
  'encryption key',
]);

/** Forms of values that are secret whatever the variable is called. */
const SECRET_VALUES: ReadonlyArray<RegExp> = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{20}/,
  /\bglpat-[A-Za-z0-9_-]{20}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10}/,
  /\beyJ[A-Za-z0-9_-]{10,400}\.eyJ/,
  /:\/\/[^\s/:@]{0,100}:[^\s/@]{1,200}@/,
];

function hasSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter(Boolean);
  // A variable that names a file or a Secret holds no secret itself.
  if (['file', 'path', 'name'].includes(words[words.length - 1])) return false;
  return words.some(
    (word, index) =>
      SECRET_WORDS.has(word) || SECRET_PAIRS.has(`${word} ${words[index + 1]}`),
  );
}

function checkEnv(
  path: FieldPath,
  env: Record<string, string> = {},
): FieldProblem[] {
  return Object.entries(env).flatMap(([name, value]) => {
    const secret =
      (value !== '' && hasSecretName(name)) ||
      SECRET_VALUES.some(form => form.test(value));
    return secret
      ? [
          {
            path: [...path, name],
            message: `looks like a secret: ${ADVICE}`,
            atKey: true,
          },
        ]
      : [];
  });
}

/** Words of a command line, where a secret can only be told by its form. */
function checkWords(path: FieldPath, words: string[] = []): FieldProblem[] {
  return words.flatMap((word, index) =>
    SECRET_VALUES.some(form => form.test(word))
      ? [{ path: [...path, index], message: `looks like a secret: ${ADVICE}` }]
      : [],
  );
}

/** No variable and no argument of an app holds a secret. The message never repeats the value. */
export const checkSecrets: IntentCheck = ({ spec }) =>
  (spec.apps ?? []).flatMap((app, index) => {
    const path = ['spec', 'apps', index];
    return [
      ...checkEnv([...path, 'env'], app.env),
      ...checkWords([...path, 'command'], app.command),
      ...checkWords([...path, 'args'], app.args),
      ...(app.environments ?? []).flatMap((environment, position) =>
        checkEnv([...path, 'environments', position, 'env'], environment.env),
      ),
    ];
  });
