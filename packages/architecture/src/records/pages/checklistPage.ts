import { MOST_IN_CELL, reasonTexts } from '../figures';
import { page, table } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';

/** The twelve points, each with its answer and the reason. */
export function checklistPage({ checklist, say }: RecordContext): RecordFile {
  return {
    path: `${RECORDS_FOLDER}/checklist.md`,
    content: page([
      `# ${say('page.checklist')}`,
      say('checklist.intro', {
        passed: checklist.filter(({ status }) => status === 'pass').length,
        total: checklist.length,
      }),
      table(
        [
          say('column.point'),
          say('column.status'),
          say('column.reason'),
          say('column.response'),
        ],
        checklist.map(({ point, status, reasons }) => [
          say(`point.${point}`),
          say(`status.${status}`),
          reasonTexts(say, reasons, MOST_IN_CELL).join(' '),
          status === 'pass' || status === 'not-applicable'
            ? '–'
            : say(`fix.${point}`),
        ]),
      ),
    ]),
  };
}
