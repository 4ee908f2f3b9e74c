export { createIntentAction } from './createIntentAction';
