import { ENCRYPTED_SUFFIX } from '../../secrets/encryptedFolder';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { shellScript } from './shellScript';

/** Name of the script, which a hook calls too. */
export const SECRETS_SCRIPT = 'secrets.sh';

/**
 * Judges each document of a file. SOPS writes every value as ENC[…] on the
 * line of its key, leaves empty ones as they are, and adds the field `sops`.
 */
const JUDGE = [
  'function judge() {',
  '  if ((secret && values && (!sealed || plain)) || (expected && !sealed)) {',
  '    printf "%s: has values that are not encrypted: sops encrypt --in-place\\n", file',
  '    bad = 1',
  '  }',
  '  secret = values = sealed = plain = inside = 0',
  '}',
  'FNR == 1 { if (NR > 1) judge(); file = FILENAME; expected = file ~ /[^\\/]\\.sops\\.yaml$/ }',
  '/^---/ { if (values || sealed) judge(); next }',
  '/^kind: *"?Secret"? *$/ { secret = 1 }',
  '/^sops:/ { sealed = 1 }',
  '/^[^ #]/ { inside = 0 }',
  '/^(data|stringData):/ {',
  '  if ($0 !~ /: *(\\{\\}|null)? *$/) plain = 1',
  '  if ($0 !~ /\\{\\}/) values = inside = 1',
  '  next',
  '}',
  'inside && /^ *[^ #]/ && $0 !~ /: *(ENC\\[.*\\]|"")$/ { plain = 1 }',
  'END { if (NR > 0) judge(); exit bad }',
];

/** Refuses a Secret whose values can be read: `secrets.sh`. */
export function secretsScript(): RepositoryFile {
  return shellScript(SECRETS_SCRIPT, {
    about:
      'Refuses Secrets that are not encrypted, and private keys. Looks at what Git knows or would add.',
    lines: [
      'code=0',
      '# xargs runs nothing where there is no file.',
      "git ls-files -z --cached --others --exclude-standard -- '*.yaml' '*.yml' |",
      "  xargs -0 -r awk '",
      ...JUDGE.map(line => `    ${line}`),
      "  ' || code=1",
      "if git grep --untracked --line-number --files-with-matches 'AGE-SECRET-KEY-1[A-Z0-9]'; then",
      "  echo 'A private age key is in these files: take it out and make a new one.' >&2",
      '  code=1',
      'fi',
      'if [ "$code" -ne 0 ]; then',
      `  echo 'Encrypt values into files that end in ${ENCRYPTED_SUFFIX}: see docs/secrets.md.' >&2`,
      'fi',
      'exit "$code"',
    ],
  });
}
