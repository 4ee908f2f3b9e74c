import { checkManifests } from './checkManifests';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: side
          image: registry.example/side:1
        - name: app
          image: registry.example/app:1
          securityContext:
            privileged: true
`;

function check(text = DEPLOYMENT, options = {}) {
  return checkManifests({
    files: [{ path: 'deploy/web.yaml', text }],
    ...options,
  });
}

describe('checkManifests', () => {
  it('points at the line, says what to do and offers a patch', () => {
    const [finding] = check().findings;
    expect(finding).toMatchObject({
      rule: 'privileged',
      severity: 'critical',
      status: 'fail',
      path: 'spec.template.spec.containers[1].securityContext.privileged',
      file: 'deploy/web.yaml',
      line: 17,
      column: 13,
      area: 'tenant',
      workload: { kind: 'Deployment', name: 'web', namespace: 'shop' },
      patch: [
        {
          path: 'spec.template.spec.containers[1].securityContext.privileged',
          value: false,
        },
      ],
    });
  });

  it('gives a finding the same id when lines and containers move', () => {
    const moved = `# comment\n${DEPLOYMENT.replace(
      / {8}- name: side\n.*\n/,
      '',
    )}`;
    expect(check(moved).findings[0].line).toBe(16);
    expect(check(moved).findings[0].id).toBe(check().findings[0].id);
    expect(
      check(DEPLOYMENT.replace('name: web', 'name: other')).findings[0].id,
    ).not.toBe(check().findings[0].id);
  });

  it('caps the grade at a critical failure', () => {
    const { score } = check(DEPLOYMENT, { standard: 'pss-baseline' });
    expect(score).toMatchObject({
      capped: true,
      coverage: 100,
      grade: 'D',
      value: 69,
    });
    const repaired = check(
      DEPLOYMENT.replace('privileged: true', 'privileged: false'),
      { standard: 'pss-baseline' },
    );
    expect(repaired.score).toMatchObject({
      capped: false,
      grade: 'A',
      value: 100,
    });
  });

  it('judges a standard by version', () => {
    const text = DEPLOYMENT.replace(
      'privileged: true',
      'procMount: Unmasked',
    ).replace('      containers:', '      hostUsers: false\n      containers:');
    const failing = (kubernetes: string) =>
      check(text, { standard: 'pss-baseline', kubernetes }).findings.map(
        finding => finding.rule,
      );
    expect(failing('1.34')).toEqual(['proc-mount']);
    expect(failing('v1.35.2')).toEqual([]);
    expect(() => check(text, { standard: 'pss' })).toThrow(
      'there is no standard "pss"; known are pss-baseline',
    );
    expect(() => check(text, { kubernetes: 'latest' })).toThrow(
      '"latest" is no Kubernetes version',
    );
    expect(() => check(text, { exclude: ['nope'] })).toThrow(
      'there is no rule "nope"',
    );
  });

  it('excepts for an owner until a day, and counts again after it', () => {
    const exceptions = [
      {
        rule: 'privileged',
        name: 'web',
        owner: 'shop',
        reason: 'driver',
        expires: '2026-05-01',
      },
    ];
    const statusAt = (now?: number) =>
      check(DEPLOYMENT, { exceptions, now }).findings[0];
    expect(statusAt(Date.parse('2026-05-01T23:00:00Z'))).toMatchObject({
      status: 'excepted',
      exception: { owner: 'shop', expired: false },
    });
    expect(statusAt(Date.parse('2026-05-02T00:00:00Z'))).toMatchObject({
      status: 'fail',
      exception: { expired: true },
    });
    expect(statusAt().status).toBe('fail');
    expect(check(DEPLOYMENT, { exceptions, now: 0 }).score.capped).toBe(false);
  });

  it('takes parameters and custom kinds with a pod', () => {
    const text = DEPLOYMENT.replace('apps/v1', 'example.org/v1')
      .replace('Deployment', 'Machine')
      .replace('  template:', '  podTemplate:');
    expect(check(text).findings).toEqual([]);
    const podTemplateKinds = [
      { kind: 'example.org/Machine', path: ['spec', 'podTemplate'] },
    ];
    expect(check(text, { podTemplateKinds }).findings[0].rule).toBe(
      'privileged',
    );
    const parameters = { 'image-registry': { registries: ['other.example/'] } };
    expect(
      check(DEPLOYMENT, { parameters }).findings.map(finding => finding.rule),
    ).toContain('image-registry');
  });

  it('leaves pods to the workload that made them, and shows orphans under their own name', () => {
    const owned = (owner: string) => `
apiVersion: v1
kind: Pod
metadata:
  name: web-1
  namespace: shop
  ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: ${owner}}]
spec:
  hostPID: true
  containers: [{name: app, image: a}]
`;
    const rulesFor = (owner: string) =>
      check(`${DEPLOYMENT}---${owned(owner)}`)
        .findings.filter(({ rule }) => rule === 'host-pid')
        .map(({ workload }) => workload.name);
    expect(rulesFor('web')).toEqual([]);
    expect(rulesFor('gone')).toEqual(['web-1']);
  });

  it('survives an ownership loop', () => {
    const loop = (name: string, owner: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, ownerReferences: [{apiVersion: v1, kind: Pod, name: ${owner}}]}\nspec: {containers: [{name: c}]}\n`;
    expect(check(`${loop('a', 'b')}---\n${loop('b', 'a')}`).objects).toBe(2);
  });

  it('keeps problems of files beside the results', () => {
    const { problems, objects } = check(`${DEPLOYMENT}---\na: 1\na: 2\n`);
    expect(objects).toBe(1);
    expect(problems).toEqual([
      {
        code: 'duplicate-key',
        file: 'deploy/web.yaml',
        line: 20,
        message: 'the key "a" is there twice',
      },
    ]);
  });

  it('gives the same answer for the same files', () => {
    expect(check()).toEqual(check());
  });
});
