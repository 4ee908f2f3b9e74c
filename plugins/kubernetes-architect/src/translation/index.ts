export * from './translationRef';
export * from './useTexts';
