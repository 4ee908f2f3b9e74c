export * from './completeRequirements';
export * from './criterionWeights';
export * from './platformProfile';
export * from './neighbouringRequirements';
