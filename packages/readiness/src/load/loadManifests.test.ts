import { loadManifests } from './loadManifests';

function load(text: string, limits = {}) {
  return loadManifests([{ path: 'a.yaml', text }], limits);
}

function firstProblem(text: string, limits = {}) {
  const started = Date.now();
  const { problems } = load(text, limits);
  expect(Date.now() - started).toBeLessThan(2000);
  return problems[0];
}

describe('loadManifests', () => {
  it('reads several documents and knows the line of every field', () => {
    const { objects, ignored, problems } = load(`# a comment
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec:
  ports:
    - port: 80
    - port: 0443
---
---
replicas: 3
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: null
`);
    expect(problems).toEqual([]);
    expect(objects.map(object => object.reference)).toEqual([
      { apiVersion: 'v1', kind: 'Service', name: 'web', namespace: 'shop' },
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        name: 'web',
        namespace: undefined,
      },
    ]);
    expect(ignored).toEqual([
      { file: 'a.yaml', line: 11, reason: 'no apiVersion and kind' },
    ]);
    expect(objects[0].value.spec).toEqual({
      ports: [{ port: 80n }, { port: 291n }],
    });
    expect(objects[0].locate?.(['spec', 'ports', 1, 'port'])).toEqual({
      file: 'a.yaml',
      line: 8,
      column: 7,
    });
    expect(objects[0].locate?.(['spec', 'ports', 0, 'name'])?.line).toBe(7);
    expect(objects[0].locate?.(['metadata', 'name'])?.line).toBe(4);
    expect(objects[1].value.metadata).toEqual({ name: 'web' });
  });

  it('reads JSON, lists, and scalars as the API server does', () => {
    const { objects } = load(
      '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{"k":1}}]}',
    );
    expect(objects[0].reference.name).toBe('a');
    expect(objects[0].locate?.(['data', 'k'])?.column).toBeGreaterThan(80);
    const odd = load(
      'apiVersion: v1\nkind: A\nmetadata: {name: x}\ndata: {a: yes, b: 1:30, c: 2001-12-14, d: 1e3, e: E1, f: 1.5, g: 1_000, h: 0x1F}\n',
    );
    expect(odd.objects[0].value.data).toEqual({
      a: true,
      b: '1:30',
      c: '2001-12-14',
      d: 1000,
      e: 'E1',
      f: 1.5,
      g: 1000n,
      h: 31n,
    });
  });

  it('expands aliases and merge keys', () => {
    const { objects } = load(`apiVersion: v1
kind: A
first: &x {a: 1, b: 2}
second: *x
third: {<<: *x, b: 3}
`);
    expect(objects[0].value.second).toEqual({ a: 1n, b: 2n });
    expect(objects[0].value.third).toEqual({ a: 1n, b: 3n });
  });

  it.each([
    ['flow', `a: ${'['.repeat(10_000)}`],
    ['flow maps', `a: ${'{a: '.repeat(10_000)}`],
    ['sequences on one line', `${'- '.repeat(10_000)}a`],
    [
      'indentation',
      Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join(
        '\n',
      ),
    ],
    ['explicit keys', `${'? '.repeat(10_000)}a`],
    ['a hundred times', `${`a: ${'['.repeat(10_000)}\n---\n`.repeat(100)}`],
  ])('refuses deep nesting: %s', (_name, text) => {
    expect(firstProblem(text)).toMatchObject({
      code: 'too-deep',
      file: 'a.yaml',
    });
  });

  it('does not count brackets in texts', () => {
    const block = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: |\n    ${'['.repeat(
      5000,
    )}\n  b: "${'{'.repeat(5000)}"\n`;
    expect(load(block).objects).toHaveLength(1);
  });

  it('refuses exponential aliases', () => {
    let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n';
    for (let level = 1; level < 12; level++) {
      text += `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]\n`;
    }
    expect(firstProblem(text)).toMatchObject({
      code: 'too-many-values',
      line: 6,
    });
    expect(
      firstProblem(`a: &a 1\nb: [${Array(2000).fill('*a').join(', ')}]`).code,
    ).toBe('too-many-aliases');
    expect(firstProblem('a: &a\n  b: *a\n')).toMatchObject({
      code: 'recursive-alias',
      line: 2,
    });
  });

  it.each([
    ['duplicate-key', 2, 'a: 1\na: 2\n'],
    ['duplicate-key', 3, 'x:\n  a: 1\n  "a": 2\n'],
    ['forbidden-key', 2, 'a: 1\n__proto__: {polluted: true}\n'],
    ['forbidden-key', 1, '{"metadata": {"__proto__": {"polluted": true}}}'],
    ['binary', 2, 'a: 1\nb: \u0000\n'],
    ['syntax', 2, 'a: 1\nb: {{ .Values.x }}\n'],
    ['syntax', 2, 'a: [1, 2\n'],
  ])('%s on line %d', (code, line, text) => {
    expect(firstProblem(text)).toMatchObject({ code, line });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses large files before parsing, and many keys in linear time', () => {
    expect(
      firstProblem(`a: ${'x'.repeat(200)}`, { characters: 100 }).code,
    ).toBe('too-large');
    const keys = Array.from(
      { length: 20_000 },
      (_, index) => `k${index}: 1`,
    ).join('\n');
    expect(firstProblem(keys)).toBeUndefined();
  });

  it('goes on with the other documents of a file', () => {
    const { objects, problems } = load(
      'a: 1\na: 2\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: p}\n',
    );
    expect(problems).toHaveLength(1);
    expect(objects).toHaveLength(1);
  });

  it('leaves patches of a kustomization to the build', () => {
    const patch =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n';
    const { objects, ignored } = loadManifests([
      {
        path: '/r/envs/dev/kustomization.yaml',
        text: 'resources: [../../base]\npatches:\n  - path: ./replicas.yaml\n  - patch: |-\n      - op: remove\npatchesStrategicMerge: [../shared.yaml]\n',
      },
      { path: '/r/envs/dev/replicas.yaml', text: patch },
      { path: '/r/envs/shared.yaml', text: patch },
      { path: '/r/base/web.yaml', text: patch },
    ]);
    expect(objects.map(object => object.source?.file)).toEqual([
      '/r/base/web.yaml',
    ]);
    expect(ignored.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
      '/r/envs/dev/kustomization.yaml no apiVersion and kind',
      '/r/envs/dev/replicas.yaml a patch of a kustomization',
      '/r/envs/shared.yaml a patch of a kustomization',
    ]);
  });
});
