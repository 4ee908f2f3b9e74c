export { createRenderAction } from './createRenderAction';
