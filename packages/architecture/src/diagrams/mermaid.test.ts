import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../graph/buildGraph';
import { buildModelGraph } from '../graph/buildModelGraph';
import { parseIntent } from '../intent/parseIntent';
import { starterIntent } from '../intent/starterIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { toMermaid } from './toMermaid';

const EXAMPLES = join(__dirname, '../../../../examples/intents');
const PROGRAM = join(__dirname, '../../integration/parseMermaid.mjs');

/** What the Mermaid package itself says of each diagram. */
function parseAll(
  diagrams: string[],
): Array<{ type?: string; error?: string }> {
  return JSON.parse(
    execFileSync(process.execPath, [PROGRAM], {
      input: JSON.stringify(diagrams),
      encoding: 'utf8',
    }),
  );
}

function hostileDiagrams(): string[] {
  return [
    'a"] end %% b',
    '<script>alert(1)</script>',
    '#quot;]; click n0 "javascript:alert(1)"',
    '`**x**` \\" {{y}} |z|',
    '中文 한국어 🚀',
  ].map(title => {
    const graph = buildModelGraph(resolvePlatform(starterIntent()));
    return toMermaid({
      ...graph,
      nodes: graph.nodes.map(node => ({ ...node, name: title })),
    });
  });
}

describe('Mermaid', () => {
  it('reads the diagram of every example intent', () => {
    const files = readdirSync(EXAMPLES).filter(name => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(0);
    const models = files.map(name => {
      const { intent, errors } = parseIntent(
        readFileSync(join(EXAMPLES, name), 'utf8'),
      );
      if (errors) throw new Error(`${name}: ${errors[0].message}`);
      return resolvePlatform(intent);
    });
    for (const build of [buildGraph, buildModelGraph]) {
      const diagrams = models.map(model => toMermaid(build(model)));
      expect(
        parseAll(diagrams).map((answer, index) => [files[index], answer]),
      ).toEqual(files.map(name => [name, { type: 'flowchart-v2' }]));
    }
  }, 60_000);

  it('reads diagrams whose names try to break out, and refuses a broken one', () => {
    const hostile = hostileDiagrams();
    const answers = parseAll([...hostile, 'flowchart LR\n  a["x']);
    expect(answers.slice(0, -1)).toEqual(
      hostile.map(() => ({ type: 'flowchart-v2' })),
    );
    expect(answers[answers.length - 1].error).toMatch(/Parse error/);
    expect(hostile.join('\n')).not.toMatch(/<script|^\s*click|"javascript/m);
  }, 60_000);
});
