import { renderPolicies } from './renderPolicies';
import { policyContext } from './testing/policyContext';
import { renderedFiles, type RenderedFiles } from './testing/renderedFiles';

function filesOf(
  choices: Record<string, string>,
  example?: string,
): RenderedFiles {
  return renderedFiles(renderPolicies(policyContext({ choices, example })));
}

describe('renderPolicies', () => {
  describe('for the API server itself', () => {
    const files = filesOf({ 'policy-engine': 'validating-admission-policy' });

    it('writes a policy for each rule once, and binds it in each environment that a cluster takes its settings from', () => {
      expect(
        files.objects('policies/base/admission/privileged.yaml'),
      ).toMatchObject([
        {
          kind: 'ValidatingAdmissionPolicy',
          metadata: { name: 'readiness-privileged' },
        },
      ]);
      expect(
        files.paths.filter(path => path.startsWith('policies/envs/')),
      ).toEqual([
        'policies/envs/production/bindings.yaml',
        'policies/envs/production/kustomization.yaml',
        'policies/envs/production/people.yaml',
        'policies/envs/staging/bindings.yaml',
        'policies/envs/staging/kustomization.yaml',
        'policies/envs/staging/people.yaml',
      ]);
    });

    it.each([
      ['staging', 'Warn'],
      ['production', 'Deny'],
    ])(
      'does in %s what its step of the rollout says',
      (environment, action) => {
        const bindings = files.objects(
          `policies/envs/${environment}/bindings.yaml`,
        );
        expect(bindings.length).toBeGreaterThan(30);
        for (const binding of bindings)
          expect(binding).toMatchObject({
            kind: 'ValidatingAdmissionPolicyBinding',
            spec: { validationActions: [action] },
          });
      },
    );

    it('exempts the namespaces of Kubernetes by name, and judges workloads of tenants only', () => {
      const bindings = files.objects('policies/envs/production/bindings.yaml');
      const selectorOf = (name: string) =>
        bindings.find(({ metadata }) => metadata?.name === name);
      expect(selectorOf('readiness-privileged')).toHaveProperty(
        'spec.matchResources.namespaceSelector.matchExpressions',
        [
          {
            key: 'kubernetes.io/metadata.name',
            operator: 'NotIn',
            values: ['kube-node-lease', 'kube-public', 'kube-system'],
          },
        ],
      );
      expect(selectorOf('readiness-memory-limit')).toHaveProperty(
        'spec.matchResources.namespaceSelector.matchExpressions',
        [{ key: 'kubernetes-architect.io/tenant', operator: 'Exists' }],
      );
    });

    it('says which rules are enforced where', () => {
      const page = files.text('policies/README.md');
      expect(page).toContain('| production | deny | refuses it |');
      expect(page).toMatch(
        /^\| privileged \|.*\| every namespace but the exempt ones \|/m,
      );
      expect(page).toMatch(
        /^\| memory-limit \|.*\| the namespaces of tenants \|/m,
      );
    });

    it('names the namespaces that rules leave alone once', () => {
      expect(
        files.text('policies/README.md').split('kube-public'),
      ).toHaveLength(2);
    });
  });

  describe('for Kyverno', () => {
    const files = filesOf({ 'policy-engine': 'kyverno' });

    it('writes the policies once and changes their action in each environment', () => {
      expect(
        files.objects('policies/base/admission/privileged.yaml'),
      ).toMatchObject([
        { kind: 'ValidatingPolicy', spec: { validationActions: ['Audit'] } },
      ]);
      expect(
        files.objects('policies/envs/production/kustomization.yaml'),
      ).toMatchObject([
        {
          resources: ['../../base', 'people.yaml'],
          patches: [{ target: { kind: 'ValidatingPolicy' } }],
        },
      ]);
    });

    it('writes nothing where Kyverno does not run', () => {
      const context = policyContext({
        choices: { 'policy-engine': 'kyverno' },
        addons: [],
      });
      expect(
        renderPolicies(context).filter(({ path }) =>
          path.startsWith('policies/base/admission'),
        ),
      ).toEqual([]);
    });
  });

  describe('for Gatekeeper', () => {
    it('writes templates once and constraints for each environment', () => {
      const files = filesOf({ 'policy-engine': 'gatekeeper' });
      expect(
        files.objects('policies/base/admission/host-path.yaml'),
      ).toMatchObject([{ kind: 'ConstraintTemplate' }]);
      const constraints = files.objects('policies/envs/staging/bindings.yaml');
      expect(
        constraints.find(({ kind }) => kind === 'ReadinessHostPath'),
      ).toMatchObject({
        metadata: { annotations: { 'argocd.argoproj.io/sync-wave': '1' } },
        spec: { enforcementAction: 'warn' },
      });
    });

    it('lets Flux bring in the constraints when their kinds are there', () => {
      const files = filesOf(
        { 'policy-engine': 'gatekeeper' },
        'flux-three-environments',
      );
      expect(
        files.objects('policies/envs/production/bindings.yaml'),
      ).toMatchObject([
        {
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          spec: { path: './policies/bindings/production' },
        },
      ]);
      expect(
        files.objects('policies/bindings/production/bindings.yaml').length,
      ).toBeGreaterThan(30);
    });
  });

  it('leaves admission to Pod Security where that was decided', () => {
    const files = filesOf({ 'policy-engine': 'pod-security-only' });
    expect(
      files.paths.filter(path => path.startsWith('policies/base/admission')),
    ).toEqual([]);
    expect(files.paths).not.toContain('policies/README.md');
  });

  it('takes registries, digests and exceptions from the intent', () => {
    const files = renderedFiles(
      renderPolicies(
        policyContext({
          choices: { 'policy-engine': 'validating-admission-policy' },
          policies: {
            registries: ['registry.example.com/'],
            requireDigests: true,
            exceptions: [
              {
                rule: 'host-path',
                namespace: 'logs',
                owner: 'us',
                reason: 'reads logs of nodes',
                expires: '2027-01-31',
              },
            ],
          },
        }),
      ),
    );
    expect(
      files.objects('policies/base/admission/image-registry.yaml'),
    ).toMatchObject([
      {
        spec: {
          validations: [
            {
              expression: expect.stringContaining(
                '["registry.example.com/"].exists(',
              ),
            },
          ],
        },
      },
    ]);
    expect(files.paths).toContain('policies/base/admission/image-digest.yaml');
    const exempt = files
      .objects('policies/envs/production/bindings.yaml')
      .filter(object => JSON.stringify(object).includes('"logs"'))
      .map(({ metadata }) => metadata?.name);
    expect(exempt).toEqual(['readiness-host-path']);
    expect(files.text('policies/README.md')).toMatch(
      /^\| host-path \|.*\| every namespace but the exempt ones and the exceptions \|/m,
    );
    expect(files.text('policies/README.md')).toContain(
      '| host-path | logs | us | reads logs of nodes | 2027-01-31 |',
    );
  });

  it('exempts the namespaces of add-ons from exactly the levels they cannot keep', () => {
    const files = renderedFiles(
      renderPolicies(
        policyContext({
          choices: {
            'pod-security-level': 'restricted',
            'policy-engine': 'validating-admission-policy',
          },
          addons: [
            { name: 'agent', podSecurity: 'privileged' },
            { name: 'store', podSecurity: 'baseline' },
            { name: 'tool', podSecurity: 'restricted' },
          ],
        }),
      ),
    );
    const bindings = files.text('policies/envs/production/bindings.yaml');
    const bindingOf = (name: string) =>
      bindings.split('---\n').find(text => text.includes(`name: ${name}\n`));
    expect(bindingOf('readiness-privileged')).toContain('- agent');
    expect(bindingOf('readiness-privileged')).not.toContain('- store');
    expect(bindingOf('readiness-run-as-non-root')).toContain('- store');
    expect(bindings).not.toContain('- tool');
  });
});
