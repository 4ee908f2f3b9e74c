import { checkManifests } from '../check/checkManifests';
import { formatJson } from './formatJson';
import { formatJunit } from './formatJunit';
import { formatMarkdown } from './formatMarkdown';
import { formatSarif } from './formatSarif';
import { formatTable } from './formatTable';

const EVIL = '<img src=x onerror=alert(1)>|\u001b[31m';
const result = checkManifests({
  files: [
    {
      path: 'deploy/a b.yaml',
      text: `apiVersion: v1
kind: Pod
metadata: {name: ${JSON.stringify(EVIL)}}
spec:
  hostPID: true
  hostIPC: "maybe"
  containers: [{name: a, image: nginx}]
---
apiVersion: v1
kind: Pod
metadata: {name: fine}
spec: {hostNetwork: true, containers: [{name: a}]}
`,
    },
    { path: 'broken.yaml', text: 'a: [\n' },
  ],
  standard: 'pss-baseline',
  exceptions: [
    {
      rule: 'host-network',
      name: 'fine',
      owner: 'o',
      reason: 'needs it',
      expires: '2026-01-01',
    },
  ],
  now: 0,
});

describe('outputs', () => {
  it('table: grouped, with place and score, no control characters', () => {
    const text = formatTable(result);
    expect(text).toContain(
      'critical  host-pid  deploy/a b.yaml:5  The pod sees the processes of the node',
    );
    expect(text).toMatch(/unknown +host-ipc/);
    expect(text).toMatch(
      /excepted +host-network .*\(excepted until 2026-01-01\)/,
    );
    expect(text).toContain('broken.yaml:2: ');
    expect(text).toMatch(
      /score \d+ \(D, held down by a critical failure\), coverage 9\d %;/,
    );
    expect(text).not.toContain('\u001b');
  });

  it('json: a stable form', () => {
    const parsed = JSON.parse(formatJson(result));
    expect(parsed.format).toBe('kubernetes-architect.io/check/v1');
    expect(parsed.findings).toHaveLength(3);
    expect(parsed.summary).toMatchObject({ fail: 1, unknown: 1, excepted: 1 });
    expect(formatJson(result)).toBe(formatJson(result));
  });

  it('markdown: names are inert', () => {
    const text = formatMarkdown(result);
    expect(text).not.toContain('<img');
    expect(
      text
        .split('\n')
        .find(line => line.includes('host-pid'))
        ?.split('|'),
    ).toHaveLength(7);
  });

  it('junit: unknown is an error and excepted is skipped', () => {
    const text = formatJunit(result);
    expect(text).toContain(
      '<testsuite name="host-pid" tests="2" failures="1" errors="0" skipped="0">',
    );
    expect(text).toContain(
      '<testsuite name="host-ipc" tests="2" failures="0" errors="1" skipped="0">',
    );
    expect(text).toMatch(
      /<testcase classname="host-network" name="Pod fine"><skipped /,
    );
    expect(text).toContain('classname="input" name="broken.yaml:2"');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('\u001b');
    expect(text.match(/<test(suite|case)\b[^>]*[^/]>/g)).toHaveLength(
      (text.match(/<\/test(suite|case)>/g) ?? []).length,
    );
  });

  it('sarif: levels, places, fingerprints, suppressions', () => {
    const [run] = JSON.parse(formatSarif(result)).runs;
    const of = (rule: string) =>
      run.results.find((entry: { ruleId: string }) => entry.ruleId === rule);
    expect(of('host-pid')).toMatchObject({
      level: 'error',
      kind: 'fail',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'deploy/a%20b.yaml' },
            region: { startLine: 5, startColumn: 3 },
          },
        },
      ],
      partialFingerprints: {
        'kubernetesArchitect/v1': expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    });
    expect(of('host-ipc')).toMatchObject({ level: 'none', kind: 'review' });
    expect(of('host-network').suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'needs it' },
    ]);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error' }],
    });
    for (const entry of run.results)
      expect(run.tool.driver.rules[entry.ruleIndex].id).toBe(entry.ruleId);
  });
});
