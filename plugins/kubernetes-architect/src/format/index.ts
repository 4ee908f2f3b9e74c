export * from './formatAge';
export * from './formatQuantity';
export * from './useNow';
