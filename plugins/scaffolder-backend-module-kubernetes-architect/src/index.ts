export { scaffolderModuleKubernetesArchitect as default } from './module';
