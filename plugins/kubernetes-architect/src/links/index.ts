export * from './ArchitectLinks';
