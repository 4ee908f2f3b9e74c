import { intentTextWith } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

function problemsOf(name: string, value: string): number {
  const env = `{ ${name}: ${JSON.stringify(value)} }`;
  return (
    parseIntent(intentTextWith('port: 8080', `port: 8080\n      env: ${env}`))
      .errors?.length ?? 0
  );
}

describe('checkSecrets', () => {
  it.each([
    ['PASSWORD', 'x'],
    ['dbPassword', 'x'],
    ['API_KEY', 'x'],
    ['AWS_SECRET_ACCESS_KEY', 'x'],
    ['GITHUB_TOKEN', 'x'],
    ['CERT', '-----BEGIN RSA PRIVATE KEY-----'],
    ['ID', 'AKIAIOSFODNN7EXAMPLE'],
    ['CACHE', 'redis://user:word@cache:6379'],
    ['SESSION', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf(name, value)).toBe(1);
  });

  it.each([
    ['PASSWORD_FILE', '/run/secrets/password'],
    ['SECRET_NAME', 'database'],
    ['TOKEN', ''],
    ['KEYBOARD', 'de'],
    ['CACHE_URL', 'redis://cache:6379/0'],
    ['SORT_KEY', 'name'],
    ['TOKENIZER', 'bpe'],
  ])('accepts %s=%s', (name, value) => {
    expect(problemsOf(name, value)).toBe(0);
  });
});
