import { SECRET_ADVICE } from '../findTypedSecrets';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { IntentCheck } from './IntentCheck';

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
    return value !== '' && hasSecretName(name)
      ? [{ path: [...path, name], message: SECRET_ADVICE, atKey: true }]
      : [];
  });
}

/** No variable of an app is called like a secret. Values are looked at before: see `findTypedSecrets`. */
export const checkSecrets: IntentCheck = ({ spec }) =>
  (spec.apps ?? []).flatMap((app, index) => {
    const path = ['spec', 'apps', index];
    return [
      ...checkEnv([...path, 'env'], app.env),
      ...(app.environments ?? []).flatMap((environment, position) =>
        checkEnv([...path, 'environments', position, 'env'], environment.env),
      ),
    ];
  });
