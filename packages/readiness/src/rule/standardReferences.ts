import type { StandardReference } from './Rule';

function references(standard: string, controls: string[]): StandardReference[] {
  return controls.map(control => ({ standard, control }));
}

/** Numbers of the CIS Kubernetes Benchmark. */
export function cis(...controls: string[]): StandardReference[] {
  return references('cis-kubernetes', controls);
}

/** Sections of the NSA and CISA hardening guidance. */
export function nsa(...controls: string[]): StandardReference[] {
  return references('nsa-kubernetes', controls);
}

/** Controls of NIST SP 800-53. */
export function nist(...controls: string[]): StandardReference[] {
  return references('nist-800-53', controls);
}

/** Requirements of PCI DSS 4. */
export function pci(...controls: string[]): StandardReference[] {
  return references('pci-dss-4', controls);
}
