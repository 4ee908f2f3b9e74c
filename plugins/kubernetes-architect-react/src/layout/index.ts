export * from './GraphLayout';
export * from './LayoutEngine';
export * from './gridLayout';
export * from './useGraphLayout';
