/** RE2, inside a CEL string: keys of clouds and services that can be told by their form, and private keys. */
export const TOKEN_PATTERN = [
  'AKIA[0-9A-Z]{16}',
  'ASIA[0-9A-Z]{16}',
  'gh[pousr]_[A-Za-z0-9]{36}',
  'github_pat_[A-Za-z0-9_]{40,}',
  'glpat-[A-Za-z0-9_-]{20}',
  'xox[abprs]-[A-Za-z0-9-]{10,}',
  'AIza[0-9A-Za-z_-]{35}',
  'sk_live_[0-9a-zA-Z]{24}',
  'npm_[A-Za-z0-9]{36}',
  'eyJ[A-Za-z0-9_-]{10,}[.]eyJ[A-Za-z0-9_-]{10,}[.][A-Za-z0-9_-]{10,}',
  '-----BEGIN ([A-Z]+ )?PRIVATE KEY-----',
].join('|');
