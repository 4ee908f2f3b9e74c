import { audited } from '../../assessment/platformProfile';
import { cite, conflictsWith, decisionPoint, forbids, when } from '../define';

/** What an image has to prove before it runs. @public */
export const supplyChain = decisionPoint({
  id: 'supply-chain',
  title: 'Supply chain',
  question: 'What does an image have to prove before it runs?',
  after: ['policy-engine'],
  options: [
    {
      id: 'scan-only',
      title: 'Scan images and pin digests',
      summary:
        'known vulnerabilities are found in the pipeline and again in the cluster',
      scores: [4, 5, 3, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.strict,
          { security: -1, operations: -1 },
          'where an image came from stays unproven',
        ),
      ],
      constraints: [
        forbids(
          ['compliance'],
          p => audited(p, 'nist-800-53'),
          'NIST 800-53 SR-4 and SI-7 ask for provenance and integrity, which a scan does not show',
        ),
      ],
      evidence: [
        cite(
          'Trivy operator scans running workloads and writes reports',
          'https://aquasecurity.github.io/trivy-operator/latest/',
        ),
      ],
      consequences: [
        'Block on fixable critical findings only, or the gate is switched off within a month',
      ],
    },
    {
      id: 'signed-images',
      title: 'Signed images, verified at admission',
      summary: 'only what our pipeline built and signed may run',
      scores: [4, 4, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.compliance.length > 0,
          { operations: 1 },
          'an auditor asks who can put code into production',
        ),
        when(
          ({ profile }) => profile.smallTeam && profile.compliance.length === 0,
          { operations: -1 },
          'keys and exceptions need an owner',
        ),
      ],
      evidence: [
        cite(
          'Cosign signs and verifies container images',
          'https://docs.sigstore.dev/cosign/signing/overview/',
        ),
      ],
      consequences: [
        'In an air gap sign with keys of your own: the public transparency log is out of reach',
        'Third-party images are mirrored and signed on the way in',
      ],
    },
    {
      id: 'provenance',
      title: 'Signed images with SLSA provenance and SBOM',
      summary: 'admission also checks how and from what an image was built',
      scores: [4, 3, 5, 2, 3, 2],
      adjust: [
        when(
          ({ profile }) => audited(profile, 'nist-800-53', 'pci-dss'),
          { operations: 1, complexity: 1, skill: 1 },
          'provenance and a component inventory are asked for by name',
        ),
      ],
      conflicts: [
        conflictsWith(
          'policy-engine',
          ['pod-security-only', 'validating-admission-policy'],
          'attestations are read by an engine that fetches from the registry, which these do not',
        ),
      ],
      evidence: [
        cite(
          'SLSA levels describe build provenance',
          'https://slsa.dev/spec/v1.0/levels',
        ),
      ],
      consequences: ['The build platform becomes part of the trusted base'],
    },
  ],
  followUps: ['registry', 'image-build'],
});
