export * from './confidence';
export * from './decisionPoints';
export * from './define';
export * from './pinsSchema';
export * from './recommend';
export * from './recommendation';
export * from './renderedOptions';
export * from './types';
