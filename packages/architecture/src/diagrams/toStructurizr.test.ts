import { buildGraph } from '../graph/buildGraph';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { toStructurizr } from './toStructurizr';

function drawn(change: { title?: string; owner?: string } = {}) {
  const intent = starterIntent();
  const { title, owner = 'team-a' } = change;
  return toStructurizr(
    buildGraph(
      resolvePlatform({
        ...intent,
        metadata: { name: 'shop', ...(title !== undefined && { title }) },
        spec: { ...intent.spec, tenants: [{ name: 'team-a', owner }] },
      }),
    ),
  );
}

describe('toStructurizr', () => {
  it('draws system, app, team and deployment', () => {
    expect(drawn()).toBe(
      [
        'workspace "shop" {',
        '  model {',
        '    team0 = person "Team team-a" "Owned by team-a"',
        '    platform = softwareSystem "shop" {',
        '      app0 = container "hello" "Kind web" "Deployment"',
        '    }',
        '    team0 -> app0 "owns"',
        '    deploymentEnvironment "dev" {',
        '      deploymentNode "local" "Kubernetes cluster" "kind local 1.36" {',
        '        deploymentNode "team-a-dev" "Namespace of team-a" {',
        '          containerInstance app0',
        '        }',
        '      }',
        '    }',
        '  }',
        '  views {',
        '    systemContext platform context {',
        '      include *',
        '      autoLayout',
        '    }',
        '    container platform apps {',
        '      include *',
        '      autoLayout',
        '    }',
        '    deployment platform "dev" deployment-dev {',
        '      include *',
        '      autoLayout',
        '    }',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps text inside its quotes', () => {
    const text = drawn({
      title: 'a" { !include /etc/passwd } ${HOME} \\',
      owner: 'x"\n!script y',
    });
    for (const line of text.split('\n')) {
      expect((line.match(/"/g) ?? []).length % 2).toBe(0);
      expect(line.trimStart()).not.toMatch(/^!/);
    }
    expect(text).not.toContain('${');
    expect(text).not.toContain('\\');
  });

  it('gives the platform a name that no team has', () => {
    expect(drawn({ title: 'Team team-a' })).toContain(
      'softwareSystem "Team team-a (platform)"',
    );
  });

  it('draws no environment that no cluster hosts', () => {
    const graph = buildGraph(resolvePlatform(starterIntent()));
    const text = toStructurizr({ ...graph, edges: [] });
    expect(text).not.toContain('deployment');
  });
});
