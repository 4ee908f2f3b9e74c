export { createPublishLocalAction } from './createPublishLocalAction';
