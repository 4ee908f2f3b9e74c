export * from './checkRequirements';
export * from './parseRequirements';
export * from './requirementsSchema';
export * from './vocabulary';
