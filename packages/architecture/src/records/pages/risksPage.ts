import type { PlatformRisk } from '../../checklist/registerPlatformRisks';
import { inertText, page, table } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';

function wording({ say }: RecordContext, text: PlatformRisk['text']): string {
  return typeof text === 'string'
    ? inertText(text)
    : say(text.key, text.values);
}

/** The risk register, the worst first. */
export function risksPage(context: RecordContext): RecordFile {
  const { risks, say } = context;
  return {
    path: `${RECORDS_FOLDER}/risks.md`,
    content: page([
      `# ${say('page.risks')}`,
      ...(risks.length === 0
        ? [say('risks.none')]
        : [
            say('risks.intro'),
            table(
              [
                say('column.severity'),
                say('column.risk'),
                say('column.response'),
                say('column.source'),
                'Id',
              ],
              risks.map(({ id, severity, source, text, response }) => [
                say(`severity.${severity}`),
                wording(context, text),
                wording(context, response),
                say(`source.${source}`),
                inertText(id),
              ]),
            ),
          ]),
    ]),
  };
}
