export * from './ArchitectureCanvas';
export * from './ArchitectureTree';
export * from './CanvasLegend';
export * from './KindIcon';
export * from './graphToSvg';
export * from './useArchitectureView';
export * from './useKindName';
