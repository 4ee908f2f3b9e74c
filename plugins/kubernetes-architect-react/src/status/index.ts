export * from './Status';
export * from './StatusIcon';
export * from './StatusLabel';
export * from './statusTone';
