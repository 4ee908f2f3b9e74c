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
      "**my-platform** is delivered by Argo CD. Versions move dev.

      - Cluster **local** in local, Kubernetes 1.36: dev
      - Team **team-a**, owned by team-a
      - App **hello** of team-a, image nginxinc/nginx-unprivileged&#58;1.29.3-alpine

      Files: 1 at the top, 2 in \`apps/\`
      "
    `);
  });

  it('shows what people wrote as text, never as markup', () => {
    const intent = starterIntent();
    intent.metadata.title =
      '<img src=x onerror=alert(1)> [a](javascript:b) | **c**';
    intent.spec.tenants![0].owner = 'a | b\n| c';
    const summary = summarizePlatform({ intent, paths: ['platform.yaml'] });
    expect(summary).not.toMatch(/[<>[\]]|\*\*c/);
    expect(summary).toContain('a &#124; b &#124; c');
  });
});
