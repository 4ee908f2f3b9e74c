import { starterIntent } from '@kubernetes-architect/architecture';
import { summarizePlatform } from './summarizePlatform';

describe('summarizePlatform', () => {
  it('says what the platform consists of', () => {
    expect(
      summarizePlatform({
        intent: starterIntent(),
        paths: ['platform.yaml', 'apps/a.yaml', 'apps/b.yaml'],
      }),
    ).toMatchInlineSnapshot(`
      "**my-platform** has 3 files and is delivered by Argo CD. Versions move dev.

      | Cluster | Environments | Region | Kubernetes |
      | --- | --- | --- | --- |
      | local | dev | local | 1.36 |

      | Team | Owner | Apps |
      | --- | --- | --- |
      | team-a | team-a | hello (nginxinc/nginx-unprivileged&#58;1.29.3-alpine) |

      | Folder | Files |
      | --- | --- |
      | apps/ | 2 |
      | the root | 1 |
      "
    `);
  });

  it('shows what people wrote as text, never as markup', () => {
    const intent = starterIntent();
    intent.metadata.title =
      '<img src=x onerror=alert(1)> [a](javascript:b) | **c**';
    intent.spec.tenants![0].owner = 'a | b\n| c';
    const summary = summarizePlatform({ intent, paths: [] });
    expect(summary).not.toMatch(/[<>[\]]|\*\*c/);
    expect(summary).toContain('a &#124; b &#124; c');
  });
});
