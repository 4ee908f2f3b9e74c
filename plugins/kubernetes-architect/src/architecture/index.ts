export * from './ArchitecturePage';
