export * from './parseRequirements';
export * from './requirementsDocumentSchema';
export * from './requirementsSchema';
export * from './vocabulary';
