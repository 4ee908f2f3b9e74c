/**
 * A published standard that rules refer to by its own numbers. No text of a standard is kept here.
 *
 * @public
 */
export interface Standard {
  title: string;
  /** Where to read it. */
  source: string;
}

/**
 * The standards that can be selected.
 *
 * @public
 */
export const STANDARDS: Readonly<Record<string, Standard>> = {
  'pss-baseline': {
    title: 'Pod Security Standards, baseline level',
    source:
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  },
  'pss-restricted': {
    title: 'Pod Security Standards, restricted level',
    source:
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  },
  'cis-kubernetes': {
    title: 'CIS Kubernetes Benchmark 1.8 and later, section 5',
    source: 'https://www.cisecurity.org/benchmark/kubernetes',
  },
  'nsa-kubernetes': {
    title: 'NSA and CISA Kubernetes Hardening Guidance 1.2',
    source:
      'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
  },
  'nist-800-53': {
    title: 'NIST SP 800-53 revision 5',
    source: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  'pci-dss-4': {
    title: 'PCI DSS 4',
    source: 'https://www.pcisecuritystandards.org/document_library/',
  },
};
