export * from './translationRef';
export * from './translations';
