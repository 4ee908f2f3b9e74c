export { readIntentFile } from './readIntentFile';
export { writeFiles } from './writeFiles';
