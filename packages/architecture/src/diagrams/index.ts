export { toStructurizr } from './toStructurizr';
