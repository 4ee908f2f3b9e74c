import { renderPolicies } from '../renderPolicies';
import { policyContext, type TestAddon } from '../testing/policyContext';
import { renderedFiles } from '../testing/renderedFiles';

const SIGNER = {
  issuer: 'https://git.example.com',
  subject:
    '^https://git\\.example\\.com/platform/.+//\\.gitlab-ci\\.yml@refs/heads/main$',
};

const CONTROLLER: TestAddon = {
  name: 'policy-controller',
  podSecurity: 'restricted',
};

function filesOf(choices: Record<string, string>, addons?: TestAddon[]) {
  return renderedFiles(renderPolicies(policyContext({ choices, addons })));
}

describe('images of tenants', () => {
  it('are verified by Kyverno against the pipeline of the repository', () => {
    const files = filesOf({
      'policy-engine': 'kyverno',
      'supply-chain': 'signed-images',
    });
    const [policy] = files.objects('policies/base/images.yaml');
    expect(policy).toMatchObject({
      kind: 'ImageValidatingPolicy',
      spec: {
        matchImageReferences: [{ glob: '*' }],
        attestors: [
          {
            cosign: {
              keyless: {
                identities: [
                  { issuer: SIGNER.issuer, subjectRegExp: SIGNER.subject },
                ],
              },
            },
          },
        ],
        validations: [{}],
      },
    });
    expect(policy).not.toHaveProperty('spec.attestations');
    expect(files.text('policies/envs/production/kustomization.yaml')).toContain(
      'kind: ImageValidatingPolicy',
    );
  });

  it('also have to carry provenance and a list of components', () => {
    const files = filesOf({
      'policy-engine': 'kyverno',
      'supply-chain': 'provenance',
    });
    expect(files.objects('policies/base/images.yaml')).toMatchObject([
      {
        spec: {
          attestations: [
            { name: 'components' },
            {
              name: 'provenance',
              intoto: { type: 'https://slsa.dev/provenance/v1' },
            },
          ],
          validations: [{}, {}, {}],
        },
      },
    ]);
  });

  it('are verified by the controller of Sigstore beside other engines', () => {
    const files = filesOf(
      {
        'policy-engine': 'validating-admission-policy',
        'supply-chain': 'signed-images',
      },
      [CONTROLLER],
    );
    expect(files.objects('policies/base/images.yaml')).toMatchObject([
      { kind: 'ClusterImagePolicy', spec: { mode: 'warn' } },
    ]);
    const overlay = (environment: string) =>
      files.text(`policies/envs/${environment}/kustomization.yaml`);
    expect(overlay('production')).toContain('value: enforce');
    expect(overlay('staging')).toContain('value: warn');
  });

  it.each([
    [{ 'supply-chain': 'scan-only' }, [CONTROLLER]],
    [{ 'supply-chain': 'signed-images', 'policy-engine': 'gatekeeper' }, []],
  ])('are not verified with %j', (choices, addons) => {
    expect(
      filesOf(choices as Record<string, string>, addons).paths,
    ).not.toContain('policies/base/images.yaml');
  });
});
