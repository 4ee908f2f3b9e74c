/** Predicate of build provenance: https://slsa.dev/spec/v1.0/provenance. */
export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';

/** Predicate of a list of components, as `cosign attest --type cyclonedx` writes it: https://cyclonedx.org/specification/overview/. */
export const COMPONENTS_TYPE = 'https://cyclonedx.org/bom';
