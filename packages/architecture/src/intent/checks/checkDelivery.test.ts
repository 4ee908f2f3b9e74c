import { starterIntent } from '../starterIntent';
import { parseIntent } from '../parseIntent';
import type { PlatformIntent } from '../intentSchema';

function problemsOf(delivery: Partial<PlatformIntent['spec']['delivery']>) {
  const intent = starterIntent();
  const { errors } = parseIntent({
    ...intent,
    spec: { ...intent.spec, delivery: { engine: 'argocd', ...delivery } },
  });
  return (errors ?? []).map(({ path, message }) => `${path}: ${message}`);
}

describe('checkDelivery of private repositories', () => {
  it.each([
    'https://git.example.com/acme/shop.git',
    'ssh://git@git.example.com:2222/acme/shop.git',
    'git@git.example.com:acme/shop.git',
  ])('takes %s', url => {
    expect(problemsOf({ repository: { url, private: true } })).toEqual([]);
  });

  it.each(['http://git.example.com/acme/shop.git', 'file:///srv/git/shop.git'])(
    'sends no credentials to %s, which is read without',
    url => {
      expect(problemsOf({ repository: { url, private: true } })).toEqual([
        expect.stringMatching(
          /^spec\.delivery\.repository\.url: must be an https/,
        ),
      ]);
      expect(problemsOf({ repository: { url, private: false } })).toEqual([]);
    },
  );

  it('sends them to one server alone', () => {
    const delivery = (apps: string, isPrivate: boolean) => ({
      layout: 'multi' as const,
      repository: {
        url: 'https://git.example.com/acme/shop.git',
        private: isPrivate,
      },
      repositories: { apps },
    });
    const elsewhere = 'https://git.example.com.evil.example/acme/apps.git';
    expect(
      problemsOf(delivery('https://git.example.com/teams/apps.git', true)),
    ).toEqual([]);
    expect(problemsOf(delivery(elsewhere, false))).toEqual([]);
    expect(problemsOf(delivery(elsewhere, true))).toEqual([
      expect.stringMatching(
        /^spec\.delivery\.repositories\.apps: must be on https:\/\/git\.example\.com, /,
      ),
    ]);
  });

  it('takes true and false alone', () => {
    const repository = {
      url: 'https://git.example.com/acme/shop.git',
      private: 'yes' as unknown as boolean,
    };
    expect(problemsOf({ repository })).toEqual([
      expect.stringMatching(/^spec\.delivery\.repository\.private: /),
    ]);
  });
});
