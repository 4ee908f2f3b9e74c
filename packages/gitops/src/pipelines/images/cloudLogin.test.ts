import { execFileSync } from 'node:child_process';
import { CLOUDS } from '../../infrastructure/cloud/CloudStack';
import { cloudLogin, type IdentitySource } from './cloudLogin';

/** Stands in for the programs and services: each answer holds every name that a token goes by. */
const DOUBLES = [
  'aws() { printf secret; }',
  `curl() { printf '{"access_token":"access","accessToken":"access","refresh_token":"refresh"}'; }`,
  'jq() { sed "s/.*\\"${3#.}\\":\\"\\([a-z]*\\)\\".*/\\1/"; }',
  'login() { printf "%s %s" "$(cat)" "$*"; }',
].join('\n');

function logIn(image: string, source: IdentitySource): string {
  const script = cloudLogin({ clouds: CLOUDS, source, login: 'login' });
  return execFileSync(
    'bash',
    ['-euo', 'pipefail', '-c', `${DOUBLES}\n${script}`],
    {
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        PATH: process.env.PATH,
        IMAGE: image,
        AWS_ID_TOKEN: 'token',
        AZURE_CLIENT_ID: 'client',
        AZURE_FEDERATED_TOKEN_FILE: '/dev/null',
        AZURE_ID_TOKEN: 'token',
        AZURE_TENANT_ID: 'tenant',
        GOOGLE_ID_TOKEN: 'token',
        GOOGLE_SERVICE_ACCOUNT: 'pusher',
        GOOGLE_WORKLOAD_PROVIDER: 'projects/1',
      },
    },
  );
}

describe.each(['job', 'pod'] as const)('the identity of a %s', source => {
  it.each([
    ['1.dkr.ecr.eu-central-1.amazonaws.com', 'AWS', 'secret'],
    ['shop.azurecr.io', '00000000-0000-0000-0000-000000000000', 'refresh'],
    ['europe-west3-docker.pkg.dev', 'oauth2accesstoken', 'access'],
  ])('opens %s as %s', (host, user, password) => {
    expect(logIn(`${host}/shop/web`, source)).toBe(
      `${password} --username ${user} --password-stdin ${host}`,
    );
  });

  it('opens no registry outside the clouds', () => {
    expect(() => logIn('docker.io/shop/web', source)).toThrow(
      /is in no registry that this pipeline may push to/,
    );
  });
});
