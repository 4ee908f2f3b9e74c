export * from './translationRef';
export * from './useTexts';
export * from './translations';
