import type { CriterionWeight } from '../assessment/criterionWeights';
import type { ArchitectureDecision, WeighedOption } from './recommendation';
import { criteria } from './types';

/**
 * One decision as an architecture decision record in Markdown, after the
 * sections of MADR.
 *
 * @param options - `number` is the record's number, `weights` those of the same recommendation.
 * @public
 */
export function renderDecisionRecord(options: {
  decision: ArchitectureDecision;
  weights: readonly CriterionWeight[];
  number: number;
}): string {
  const { decision, weights, number } = options;
  const chosen = decision.options.find(({ id }) => id === decision.chosen)!;
  const lines = [
    `# ${number}. ${decision.title}: ${chosen.title}`,
    '',
    `Status: ${decision.pin ? 'accepted (pinned)' : 'proposed'}`,
    '',
    '## Question',
    '',
    decision.question,
    '',
    '## Decision drivers',
    '',
    ...weights.map(
      ({ criterion, weight, reasons }) =>
        `- ${criterion}, weight ${weight}: ${reasons.join('; ')}`,
    ),
    '',
    '## Options',
    '',
    `| Option | Total | ${criteria.join(' | ')} | Allowed |`,
    `|---|--:|${criteria.map(() => '--:|').join('')}---|`,
    ...decision.options.map(optionRow),
    '',
    'Scores run from 1 to 5, and 5 is always best: cheapest, safest, least complex.',
    '',
    '## Decision',
    '',
    decision.reason,
    '',
    `Confidence: ${decision.confidence.level}${
      decision.confidence.margin === undefined
        ? ', because no other option is allowed'
        : ` (${decision.confidence.value.toFixed(
            2,
          )}, margin ${decision.confidence.margin.toFixed(2)})`
    }. What would change it: ${decision.sensitivity.text}.`,
    ...(decision.rendered
      ? []
      : [
          '',
          'Nothing is generated for this choice yet; it has to be set up by hand.',
        ]),
    '',
    '## Consequences',
    '',
    ...decision.consequences.map(text => `- ${text}`),
    ...(decision.followUps.length > 0
      ? ['', `Decide next: ${decision.followUps.join(', ')}.`]
      : []),
    '',
    '## Evidence',
    '',
    ...chosen.evidence.map(({ text, source }) => `- ${text}: <${source}>`),
  ];
  return `${lines.join('\n')}\n`;
}

function optionRow(option: WeighedOption): string {
  const cells = [
    cell(option.title),
    option.total.toFixed(2),
    ...criteria.map(criterion => String(option.criteria[criterion].value)),
    option.legal ? 'yes' : `no: ${cell(option.exclusions[0].because)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
