export type { RecordFile } from './RecordContext';
export { renderRecords } from './renderRecords';
