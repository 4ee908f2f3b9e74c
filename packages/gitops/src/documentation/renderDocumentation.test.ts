import {
  type Language,
  resolvePlatform,
  starterIntent,
} from '@kubernetes-architect/architecture';
import { renderDocumentation } from './renderDocumentation';

function decisionsIn(language?: Language): string | undefined {
  const { metadata, ...intent } = starterIntent();
  const files = renderDocumentation(
    resolvePlatform({
      ...intent,
      metadata: { ...metadata, language },
      spec: {
        ...intent.spec,
        requirements: {
          workloads: [{ kind: 'web', count: 3 }],
          engineers: 12,
          kubernetesSkill: 'practitioner',
          availability: 99.9,
          compliance: [],
          locations: ['aws'],
          regions: 1,
          budget: 'moderate',
          tenantTeams: 2,
        },
      },
    }),
  );
  return files.find(({ path }) => path === 'docs/decisions/README.md')?.content;
}

describe('renderDocumentation', () => {
  it.each([
    [undefined, '# Decisions', '[Service mesh](service-mesh.md)'],
    ['zh', '# 决策', '[服务网格](service-mesh.md)'],
    ['ko', '# 결정', '[서비스 메시](service-mesh.md)'],
  ] as const)('writes in the language %s', (language, heading, row) => {
    const decisions = decisionsIn(language);
    expect(decisions).toContain(heading);
    expect(decisions).toContain(row);
  });
});
