import { intentTextWith } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

function problemsOf(egress: string): string[] {
  const text = intentTextWith(
    'owner: store-developers',
    `owner: store-developers\n      egress: [${egress}]`,
  );
  return (parseIntent(text).errors ?? []).map(({ path }) => path);
}

describe('checkTenants', () => {
  it('accepts networks, which every network policy can name', () => {
    expect(problemsOf('{ cidr: 10.0.0.0/16, port: 5432 }')).toEqual([]);
  });

  it('refuses a name where nothing would enforce it', () => {
    expect(problemsOf('{ host: api.example.com }')).toEqual([
      'spec.tenants[0].egress[0].host',
    ]);
  });

  it.each(['{ host: "*" }', '{ host: "a*.example.com" }', '{ port: 443 }'])(
    'refuses %s',
    egress => {
      expect(problemsOf(egress)).not.toEqual([]);
    },
  );
});
