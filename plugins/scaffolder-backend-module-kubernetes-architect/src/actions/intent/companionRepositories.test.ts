import {
  type PlatformIntent,
  resolvePlatform,
  starterIntent,
} from '@kubernetes-architect/architecture';
import { companionRepositories } from './companionRepositories';

const REPO_URL = 'github.com?owner=example&repo=shop';

function intentWith(
  layout: PlatformIntent['spec']['delivery']['layout'],
): PlatformIntent {
  const intent = starterIntent();
  intent.metadata.name = 'shop';
  intent.spec.delivery = {
    ...intent.spec.delivery,
    layout,
    repository: { url: 'https://github.com/example/shop.git' },
  };
  return intent;
}

describe('companionRepositories', () => {
  it.each([undefined, 'mono'] as const)('has none for %s', layout => {
    expect(
      companionRepositories({ intent: intentWith(layout), repoUrl: REPO_URL }),
    ).toBeUndefined();
  });

  it.each(['multi', 'per-team'] as const)(
    'publishes where the engine looks for the parts of %s',
    layout => {
      const intent = intentWith(layout);
      const companions = companionRepositories({ intent, repoUrl: REPO_URL });
      const { repositories } = resolvePlatform(intent).delivery;
      const [tenant] = intent.spec.tenants ?? [];
      const address = (repoUrl = '') =>
        `https://github.com/example/${new URLSearchParams(
          repoUrl.split('?')[1],
        ).get('repo')}.git`;
      expect(address(companions?.infrastructure.repoUrl)).toBe(
        repositories.infrastructure,
      );
      expect(address(companions?.apps.repoUrl)).toBe(
        layout === 'multi'
          ? repositories.apps
          : repositories.appsByTenant[tenant.name],
      );
    },
  );

  it('names the local repositories and the folders of the tree', () => {
    expect(companionRepositories({ intent: intentWith('multi') })).toEqual({
      infrastructure: { name: 'shop-infrastructure', folder: 'infrastructure' },
      apps: { name: 'shop-apps', folder: 'apps' },
    });
  });
});
