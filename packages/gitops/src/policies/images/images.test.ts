import { renderPolicies } from '../renderPolicies';
import { policyContext } from '../testing/policyContext';
import { renderedFiles } from '../testing/renderedFiles';

const SIGNER = {
  issuer: 'https://git.example.com',
  subject:
    '^https://git\\.example\\.com/platform/.+//\\.gitlab-ci\\.yml@refs/heads/main$',
};

function filesOf(choices: Record<string, string>) {
  return renderedFiles(renderPolicies(policyContext({ choices })));
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

  it.each([
    { 'policy-engine': 'kyverno', 'supply-chain': 'scan-only' },
    { 'policy-engine': 'gatekeeper', 'supply-chain': 'signed-images' },
    {
      'ci-pipeline': 'tekton',
      'policy-engine': 'kyverno',
      'supply-chain': 'signed-images',
    },
  ] as Record<string, string>[])(
    'are not verified by Kyverno with %j',
    choices => {
      expect(filesOf(choices).paths).not.toContain('policies/base/images.yaml');
    },
  );
});
