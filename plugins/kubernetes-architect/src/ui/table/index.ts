export * from './Column';
export * from './DataTable';
export * from './SkeletonRows';
