import { execFileSync } from 'node:child_process';
import { infrastructureFiles } from '../infrastructure/testing/infrastructureFiles';
import { infrastructureModel } from '../infrastructure/testing/infrastructureModel';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { recoveryFiles } from './testing/recoveryFiles';

function contentOf(files: readonly RepositoryFile[], path: string): string {
  return files.find(file => file.path === path)?.content ?? '';
}

/** Throws when Bash does not parse a script. */
function expectBash(files: readonly RepositoryFile[]): void {
  for (const { content } of files.filter(({ path }) => path.endsWith('.sh')))
    execFileSync('bash', ['-n'], { input: content });
}

describe('rebuild', () => {
  const files = recoveryFiles('rebuild', {
    provisioning: 'opentofu',
    backup: 'velero',
    secrets: 'sealed-secrets',
  });

  it('measures each step in the order in which a cluster comes back', () => {
    const script = contentOf(files, 'recovery/rebuild.sh');
    expect(script).toContain(
      'for name in provision connect engine synchronise restore verify',
    );
    expect(script).toContain('--from-schedule regular');
    expectBash(files);
  });

  it('lists what Git does not hold', () => {
    const page = contentOf(files, 'recovery/README.md');
    expect(page).toContain('Key of Sealed Secrets');
    expect(page).toContain('State of OpenTofu');
    expect(page).toContain('Argo CD runs in `shared`');
    expect(page).toContain('The workflow `rebuild-drill` does it');
  });

  it('destroys no cluster of production in a drill, and no data', () => {
    const drill = contentOf(files, 'recovery/drill.sh');
    expect(drill).toContain('aws_eks_cluster.main');
    expect(drill).not.toMatch(/^ {2}eu-production\)$/m);
    expect(drill).not.toContain('aws_s3_bucket');
    const workflow = contentOf(files, '.github/workflows/rebuild-drill.yaml');
    expect(workflow).toContain('environment: rebuild-drill');
    expect(workflow).not.toContain('eu-production');
  });

  it('has no drill by code where people make the clusters', () => {
    const own = recoveryFiles(
      'rebuild',
      { provisioning: 'distribution-installer' },
      'university-bare-metal',
    );
    expect(contentOf(own, 'recovery/drill.sh')).toBe('');
    expect(contentOf(own, 'recovery/rebuild.sh')).toContain('read -r _');
    expectBash(own);
  });
});

describe('second zone', () => {
  it('empties a zone only when another one has machines that are ready', () => {
    const files = recoveryFiles('second-zone', {}, 'startup-one-cloud');
    const script = contentOf(files, 'recovery/evacuate-zone.sh');
    expect(script.indexOf('nothing could move')).toBeLessThan(
      script.indexOf('kube drain'),
    );
    expect(contentOf(files, 'recovery/README.md')).toContain(
      'start-zonal-shift',
    );
    expectBash(files);
  });

  it('tells people with halls of their own what no cloud does for them', () => {
    const page = contentOf(
      recoveryFiles('second-zone', {}, 'university-bare-metal'),
      'recovery/README.md',
    );
    expect(page).toContain('third room');
    expect(page).not.toContain('start-zonal-shift');
  });

  it('puts machines of production into two zones at least', () => {
    const cluster = infrastructureFiles(
      infrastructureModel({
        'disaster-recovery': 'second-zone',
        provisioning: 'opentofu',
      }),
    ).find(
      ({ path }) => path === 'infrastructure/opentofu/eu-production/cluster.tf',
    );
    expect(cluster?.content).toContain('zonal_shift_config {');
  });
});

describe('site autonomy', () => {
  const files = recoveryFiles('site-autonomy', {}, 'edge-two-hundred-sites');

  it('says what a site could not do without the centre, and replaces it from Git', () => {
    expect(contentOf(files, 'recovery/check-autonomy.sh')).toContain(
      'imagePullPolicy == "Always"',
    );
    expect(contentOf(files, 'recovery/rebuild.sh')).toContain('site-003)');
    expectBash(files);
  });

  it('warns where one engine steers all sites', () => {
    const page = contentOf(
      recoveryFiles('site-autonomy', { 'gitops-engine': 'argocd-hub' }),
      'recovery/README.md',
    );
    expect(page).toContain('One Argo CD steers all sites');
  });

  it('lets the machines of a site share images', () => {
    const server = infrastructureFiles(
      infrastructureModel({}, 'edge-two-hundred-sites'),
    ).find(({ path }) => path === 'infrastructure/k3s/site-003/server.yaml');
    expect(server?.content).toContain('embedded-registry: true');
  });
});

describe('active-active', () => {
  const choices = { provisioning: 'opentofu' };
  const files = recoveryFiles('active-active', choices);

  it('takes a region out by its switch, and back', () => {
    const script = contentOf(files, 'recovery/remove-region.sh');
    expect(script).toContain('value=2');
    expect(script).toContain('[ "${2:-}" != back ] || value=1');
    expect(script).toContain('eu_production_needs "$value"');
    expectBash(files);
  });

  it('leads each name to all of its entries, each with a check of its own', () => {
    const traffic = infrastructureFiles(
      infrastructureModel({ 'disaster-recovery': 'active-active', ...choices }),
    ).find(({ path }) => path === 'infrastructure/opentofu/traffic/traffic.tf');
    expect(traffic?.content).toContain('latency_routing_policy {');
    expect(traffic?.content).toContain('var.eu_production_needs');
    expect(traffic?.content).toContain('var.us_production_needs');
  });

  it.each([
    ['envoy-gateway', 'ExternalDNS of each cluster writes'],
    ['provider-load-balancer', 'Write the name of each entry yourself'],
  ])('says who writes the entries behind %s', (ingress, who) => {
    const own = recoveryFiles('active-active', {
      ...choices,
      ingress,
      dns: 'external-dns',
    });
    expect(contentOf(own, 'recovery/README.md')).toContain(who);
  });

  it('says that no code leads requests where no tool of code makes clusters', () => {
    const own = recoveryFiles('active-active', {
      provisioning: 'distribution-installer',
    });
    expect(contentOf(own, 'recovery/remove-region.sh')).toBe('');
    expect(contentOf(own, 'recovery/README.md')).toContain(
      'your own global load balancer',
    );
  });
});

describe('the drill of a rebuild', () => {
  it.each([
    ['gitlab-ci', '.gitlab/rebuild-drill.yml', 'Include `.gitlab'],
    ['tekton', undefined, 'Let your pipelines ask somebody'],
  ])('is started by people in %s', (system, path, note) => {
    const files = recoveryFiles('rebuild', {
      provisioning: 'opentofu',
      'ci-pipeline': system,
    });
    expect(contentOf(files, 'recovery/README.md')).toContain(note);
    expect(
      files.map(file => file.path).filter(each => /drill\.ya?ml$/.test(each)),
    ).toEqual(path === undefined ? [] : [path]);
  });
});
