export type { RecordFile } from './RecordContext';
export { renderRecords } from './renderRecords';
export { type AlertRunbook, runbookAddress } from './runbooks/runbookAddress';
