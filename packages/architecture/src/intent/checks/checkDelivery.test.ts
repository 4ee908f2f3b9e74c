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

describe('checkDelivery of artifacts', () => {
  const repository = { url: 'https://git.example.com/acme/shop.git' };
  const artifact = { url: 'oci://registry.example.com:5000/acme/shop' };

  it('takes one for Flux and one repository', () => {
    expect(problemsOf({ engine: 'flux', repository, artifact })).toEqual([]);
  });

  it.each([
    ['ghcr.io/acme/shop', 'no scheme'],
    ['oci://ghcr.io', 'no path'],
    ['oci://ghcr.io/acme/shop:v1', 'a tag'],
    ['oci://ghcr.io/acme/shop@sha256:0', 'a digest'],
    ['oci://ghcr.io/Acme/shop', 'upper case'],
    ['oci://user@ghcr.io/acme/shop', 'a user'],
    ['oci://ghcr.io/acme/../shop', 'a way up'],
  ])('refuses %s: %s', url => {
    expect(
      problemsOf({ engine: 'flux', repository, artifact: { url } }),
    ).toEqual([
      expect.stringMatching(/^spec\.delivery\.artifact\.url: must be oci:/),
    ]);
  });

  it('is refused for Argo CD and for several repositories, with a remedy', () => {
    expect(problemsOf({ engine: 'argocd', repository, artifact })).toEqual([
      expect.stringMatching(/^spec\.delivery\.artifact: .*set engine to flux/),
    ]);
    expect(
      problemsOf({ engine: 'flux', layout: 'multi', repository, artifact }),
    ).toEqual([
      expect.stringMatching(/^spec\.delivery\.artifact: .*set layout to mono/),
    ]);
  });
});
