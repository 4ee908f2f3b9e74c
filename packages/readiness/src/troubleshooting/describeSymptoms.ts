import { fillCause } from './fillCause';
import { SYMPTOMS } from './symptoms';
import type { Symptom } from './Symptom';

/** Stands for the object in commands of the reference. */
const ANY = {
  apiVersion: '',
  kind: 'KIND',
  name: 'NAME',
  namespace: 'NAMESPACE',
};

/**
 * The reference of the symptoms as Markdown.
 *
 * @public
 */
export function describeSymptoms(): string {
  return `${[
    '# Troubleshooting',
    '`architect assess` looks for these symptoms in a snapshot and ranks the causes by what it sees; without a hint they stand in this order.',
    ...SYMPTOMS.map(describe),
  ].join('\n\n')}\n`;
}

function describe({ title, id, causes, rules, links }: Symptom): string {
  return [
    `## ${title}`,
    `Symptom \`${id}\`. Rules that lead here: ${rules
      .map(rule => `[\`${rule}\`](rules.md)`)
      .join(', ')}.`,
    ...causes.map((cause, position) => {
      const { confirm } = fillCause(cause, ANY, ANY);
      return [
        `${position + 1}. **${cause.title}.** ${cause.solution}`,
        '   ```sh',
        ...confirm.map(command => `   ${command}`),
        '   ```',
      ].join('\n');
    }),
    `Read more: ${links.map(link => `<${link}>`).join(', ')}.`,
  ].join('\n\n');
}
