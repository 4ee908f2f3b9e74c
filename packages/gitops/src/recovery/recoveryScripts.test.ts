import { recoveryFiles } from './testing/recoveryFiles';
import { runScript } from './testing/runScript';

/** Order in which calls that begin so were made. */
function orderOf(calls: readonly string[], beginnings: readonly string[]) {
  return beginnings.map(beginning =>
    calls.findIndex(call => call.startsWith(beginning)),
  );
}

describe('rebuild.sh', () => {
  const files = recoveryFiles('rebuild', {
    provisioning: 'opentofu',
    backup: 'velero',
  });
  const rebuild = { files, script: 'recovery/rebuild.sh' };

  it('makes the cluster, hands it over, waits, restores and looks, in this order', () => {
    const { status, calls, written } = runScript({
      ...rebuild,
      args: ['eu-production'],
      writes: ['.architect/reports/rebuild-eu-production.tsv'],
    });
    expect(status).toBe(0);
    const order = orderOf(calls, [
      'tofu -chdir=infrastructure/opentofu/eu-production apply',
      'aws eks update-kubeconfig --region eu-central-1',
      'argocd cluster add eu-production',
      'kubectl --context shared --namespace argocd wait applications',
      'velero --kubecontext eu-production restore create',
      'kubectl --context eu-production get pods',
    ]);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    const [report] = written;
    expect(report.split('\n').map(line => line.split('\t')[0])).toEqual([
      'step',
      'provision',
      'connect',
      'engine',
      'synchronise',
      'restore',
      'verify',
      'total',
      '',
    ]);
  });

  it('fails while a pod waits', () => {
    const { status, output } = runScript({
      ...rebuild,
      args: ['eu-production'],
      answers: { 'get pods': 'shop api-1 Pending' },
    });
    expect(status).toBe(1);
    expect(output).toContain('api-1 Pending');
  });

  it('knows the clusters of the platform alone', () => {
    const { status, output } = runScript({ ...rebuild, args: ['elsewhere'] });
    expect(status).toBe(2);
    expect(output).toContain('is not a cluster of this platform');
  });

  it('is what a drill runs, after the cluster alone was destroyed', () => {
    const { status, calls } = runScript({
      files,
      script: 'recovery/drill.sh',
      args: ['shared'],
    });
    expect(status).toBe(0);
    const destroyed = calls.find(call => call.includes(' destroy ')) ?? '';
    expect(destroyed).toContain('-target=aws_eks_cluster.main');
    expect(destroyed).not.toContain('aws_vpc');
    expect(calls.join('\n')).toContain('apply -auto-approve');
  });

  it('is not what a drill runs for production', () => {
    const { status, calls } = runScript({
      files,
      script: 'recovery/drill.sh',
      args: ['eu-production'],
    });
    expect(status).toBe(2);
    expect(calls.join('')).not.toContain('destroy');
  });
});

describe('remove-region.sh', () => {
  const files = recoveryFiles('active-active', { provisioning: 'opentofu' });
  const remove = {
    files,
    script: 'recovery/remove-region.sh',
    writes: ['infrastructure/opentofu/traffic/eu-production.auto.tfvars'],
  };

  it.each([
    ['out', ['eu-production'], '2'],
    ['back', ['eu-production', 'back'], '1'],
  ])('takes a region %s and applies that', (_, args, needs) => {
    const { status, calls, written } = runScript({ ...remove, args });
    expect(status).toBe(0);
    expect(written).toEqual([`eu_production_needs = ${needs}\n`]);
    expect(calls).toEqual([
      'tofu -chdir=infrastructure/opentofu/traffic apply',
    ]);
  });
});

describe('evacuate-zone.sh', () => {
  const files = recoveryFiles('second-zone');
  const evacuate = {
    files,
    script: 'recovery/evacuate-zone.sh',
    args: ['eu-production', 'eu-central-1a'],
  };

  it('empties a zone when machines of another are ready', () => {
    const { status, calls } = runScript({
      ...evacuate,
      answers: { 'get nodes': 'node-1 Ready <none> 5d v1.36.0' },
    });
    expect(status).toBe(0);
    const [cordon, drain] = orderOf(calls, [
      'kubectl --context eu-production cordon --selector topology.kubernetes.io/zone=eu-central-1a',
      'kubectl --context eu-production drain',
    ]);
    expect(cordon).toBeGreaterThan(-1);
    expect(drain).toBeGreaterThan(cordon);
  });

  it('touches nothing when nothing could move', () => {
    const { status, calls } = runScript({
      ...evacuate,
      answers: { 'get nodes': 'node-1 NotReady <none> 5d v1.36.0' },
    });
    expect(status).toBe(1);
    expect(calls.join('\n')).not.toContain('cordon');
  });

  it('takes machines back', () => {
    const { status, calls } = runScript({
      ...evacuate,
      args: [...evacuate.args, 'back'],
    });
    expect(status).toBe(0);
    expect(calls.join('\n')).toContain('uncordon');
  });
});

describe('check-autonomy.sh', () => {
  const files = recoveryFiles('site-autonomy', {}, 'edge-two-hundred-sites');
  const check = {
    files,
    script: 'recovery/check-autonomy.sh',
    args: ['site-003'],
  };

  it('is content with a site that needs nobody', () => {
    expect(runScript(check).status).toBe(0);
  });

  it('names what needs the centre', () => {
    const { status, output } = runScript({
      ...check,
      answers: { imagePullPolicy: 'shop/api' },
    });
    expect(status).toBe(1);
    expect(output).toContain('shop/api');
  });
});
