import { marked, type Token } from 'marked';
import { recommend } from '../decisions/recommend';
import type { Recommendation } from '../decisions/recommendation';
import type { PlatformIntent } from '../intent/intentSchema';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { type Language, languages } from '../translations/Language';
import type { RecordFile } from './RecordContext';
import { renderRecords } from './renderRecords';

const HOSTILE =
  '"><img src=x onerror=alert(1)> [click](javascript:alert(1)) | ## x `y` ![i](u) </td> www.evil.example <!-- {cluster}';

function decide(pinReason: string, language: Language = 'en'): Recommendation {
  const { recommendation, errors } = recommend({
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
    pins: { 'gitops-engine': { option: 'flux', reason: pinReason } },
    language,
  });
  if (!recommendation) throw new Error(JSON.stringify(errors));
  return recommendation;
}

function platform({
  text = 'Shop',
  language,
}: { text?: string; language?: Language } = {}) {
  const intent = starterIntent();
  const whole: PlatformIntent = {
    ...intent,
    metadata: { name: 'shop', title: text, description: text, language },
    spec: {
      ...intent.spec,
      environments: [{ name: 'dev' }, { name: 'prod', promotesFrom: 'dev' }],
      clusters: [
        { ...intent.spec.clusters[0], environments: ['dev', 'prod'] },
        {
          ...intent.spec.clusters[0],
          name: 'second',
          region: 'us-1',
          environments: ['prod'],
        },
      ],
      tenants: [{ name: 'team-a', owner: text }],
    },
  };
  return resolvePlatform(whole);
}

/** Every token of a page, however deep. */
function tokensOf(content: string): Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(content), token => {
    all.push(token);
  });
  return all;
}

function markdownOf(files: RecordFile[]): RecordFile[] {
  return files.filter(({ path }) => path.endsWith('.md'));
}

const decisions = decide('We run it already');

describe('renderRecords', () => {
  it('writes the same files in every language, ordered by path', () => {
    const paths = languages.map(language =>
      renderRecords({ model: platform({ language }), decisions }).map(
        ({ path }) => path,
      ),
    );
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
    expect(paths[0]).toEqual([...paths[0]].sort());
    expect(paths[0].every(path => path.startsWith('docs/'))).toBe(true);
    expect(
      paths[0].filter(path => path.startsWith('docs/decisions/')),
    ).toHaveLength(decisions.decisions.length + 1);
  });

  it('gives the same bytes again', () => {
    const render = () => renderRecords({ model: platform(), decisions });
    expect(render()).toEqual(render());
  });

  it.each(languages)(
    'leaves no placeholder and no broken link in %s',
    language => {
      const files = renderRecords({
        model: platform({ language }),
        decisions: decide('We run it already', language),
      });
      const paths = new Set(files.map(({ path }) => path));
      for (const { path, content } of markdownOf(files)) {
        const tokens = tokensOf(content);
        const text = tokens
          .filter(({ type }) => type === 'text')
          .map(({ raw }) => raw)
          .join('\n');
        expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN|\[object/);
        for (const token of tokens) {
          if (token.type !== 'link' || token.href.startsWith('https://'))
            continue;
          const folder = path.slice(0, path.lastIndexOf('/') + 1);
          expect(paths).toContain(`${folder}${token.href}`);
        }
        expect(content).toMatch(/^# .+\n\n/);
        expect(content.endsWith('\n')).toBe(true);
      }
    },
  );

  it('keeps text of people inert', () => {
    const files = renderRecords({
      model: platform({ text: HOSTILE }),
      decisions: decide(HOSTILE),
    });
    const tokens = markdownOf(files).flatMap(({ content }) =>
      tokensOf(content),
    );
    const links = tokens.flatMap(each =>
      each.type === 'link' ? [each.href] : [],
    );
    const headings = tokens.flatMap(each =>
      each.type === 'heading' && each.depth > 1 ? [each.text] : [],
    );
    expect(
      tokens.filter(({ type }) => /^(html|image|del|em)$/.test(type)),
    ).toEqual([]);
    expect(
      links.filter(link => !/^(https:\/\/(?!.*evil)|[\w/-]+\.md$)/.test(link)),
    ).toEqual([]);
    expect(headings.filter(text => text.startsWith('x '))).toEqual([]);
  });

  it('keeps every row of a table as wide as its head', () => {
    const files = renderRecords({
      model: platform({ text: HOSTILE }),
      decisions: decide(HOSTILE),
    });
    for (const { path, content } of markdownOf(files)) {
      for (const token of tokensOf(content)) {
        if (token.type !== 'table') continue;
        for (const line of token.raw.trim().split('\n')) {
          const cells = line.split(/(?<!\\)\|/).length - 2;
          expect([path, line, cells]).toEqual([
            path,
            line,
            token.header.length,
          ]);
        }
      }
    }
  });

  it('says that nothing was decided where nothing was asked', () => {
    const files = renderRecords({ model: platform() });
    const list = files.filter(({ path }) => path.startsWith('docs/decisions/'));
    expect(list).toHaveLength(1);
    expect(list[0].content).toContain('no decision was made');
  });

  it('writes commands for the engine and the clusters of the platform', () => {
    const model = platform();
    const runbook = (engine: 'argocd' | 'flux') =>
      renderRecords({
        model: { ...model, delivery: { ...model.delivery, engine } },
      }).find(({ path }) => path.endsWith('disaster-recovery.md'))?.content;
    expect(runbook('argocd')).toContain('export HUB=local');
    expect(runbook('argocd')).toContain('applications.argoproj.io');
    expect(runbook('flux')).toContain('kustomize-controller');
    expect(runbook('flux')).not.toContain('argoproj');
  });

  it.each(['argocd', 'flux'] as const)(
    'says how %s gets a new credential for repositories that are private, and for those alone',
    engine => {
      const model = platform();
      const rotation = (repository: { private: boolean; url?: string }) =>
        renderRecords({
          model: {
            ...model,
            delivery: {
              ...model.delivery,
              engine,
              repository: { ...model.delivery.repository, ...repository },
            },
          },
        });
      const path = 'docs/runbooks/rotate-git-credentials.md';
      const files = rotation({ private: true });
      const page = files.find(file => file.path === path)?.content;
      expect(page).toContain('secret generic git-credentials');
      expect(page).toContain(
        engine === 'argocd' ? '"$HUB" --namespace argocd' : 'gitrepositories',
      );
      const ssh = rotation({
        private: true,
        url: 'ssh://git@git.example.com/platform.git',
      }).find(file => file.path === path)?.content;
      expect(ssh).toContain(
        engine === 'argocd' ? 'sshPrivateKey=KEY_FILE' : 'identity=KEY_FILE',
      );
      expect(
        rotation({ private: false }).map(({ path: other }) => other),
      ).not.toContain(path);
    },
  );

  it('does not tell to fail over where there is nothing to fail over to', () => {
    const model = resolvePlatform(starterIntent());
    const failover = renderRecords({ model }).find(({ path }) =>
      path.endsWith('failover.md'),
    );
    expect(failover?.content).toContain('nothing to switch to');
    expect(failover?.content).not.toContain('1. ');
  });

  it('does not draw more than Mermaid takes', () => {
    const intent = starterIntent();
    const clusters = Array.from({ length: 600 }, (_, index) => ({
      ...intent.spec.clusters[0],
      name: `edge-${index}`,
    }));
    const model = resolvePlatform({
      ...intent,
      spec: { ...intent.spec, clusters },
    });
    const diagrams = renderRecords({ model }).find(
      ({ path }) => path === 'docs/diagrams/README.md',
    );
    expect(diagrams?.content).toContain('too large');
    expect(diagrams?.content).not.toContain('```mermaid');
    const capacity = renderRecords({ model }).find(({ path }) =>
      path.endsWith('capacity-and-cost.md'),
    );
    expect(capacity?.content).toContain('and 580 more');
  });
});

it('name the artifact where clusters read no Git', () => {
  const model = platform();
  const overviewOf = (artifact?: { url: string; private: boolean }) =>
    renderRecords({
      model: { ...model, delivery: { ...model.delivery, artifact } },
      decisions: decide('Known.'),
    }).find(({ path }) => path.endsWith('/architecture.md'))?.content;
  const url = 'oci://registry.example.com/shop';
  expect(overviewOf({ url, private: false })).toMatch(
    /OCI artifact that clusters read \| oci.*shop/,
  );
  expect(overviewOf()).not.toContain('OCI');
});

it('say who changes clusters', () => {
  const model = platform();
  const boundaryOf = (other: Partial<typeof model>) =>
    renderRecords({
      model: { ...model, ...other },
      decisions: decide('Known.'),
    })
      .find(({ path }) => path.endsWith('/architecture.md'))
      ?.content.match(/Clusters pull.*|The pipeline changes clusters.*/)?.[0];
  expect(boundaryOf({})).toMatch(/^Clusters pull from Git/);
  expect(
    boundaryOf({
      delivery: {
        ...model.delivery,
        artifact: { url: 'oci://registry.example.com/shop', private: false },
      },
    }),
  ).toMatch(/^Clusters pull the OCI artifact/);
  expect(boundaryOf({ choices: { 'delivery-model': 'push-ci' } })).toMatch(
    /^The pipeline changes clusters/,
  );
});
