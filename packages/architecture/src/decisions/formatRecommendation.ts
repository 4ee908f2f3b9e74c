import type { ArchitectureDecision, Recommendation } from './recommendation';

const shownOptions = 3;

/**
 * A recommendation as text for people: weights, what was assumed, a table of
 * decisions with the runners-up and what would change each, and the risks.
 *
 * @public
 */
export function formatRecommendation(recommendation: Recommendation): string {
  const { weights, assumptions, decisions, risks } = recommendation;
  const rows = decisions.map(decision => [
    decision.id,
    titleOf(decision, decision.chosen) + (decision.pin ? ' (pinned)' : ''),
    confidenceOf(decision),
    rivalsOf(decision),
    decision.sensitivity.kind === 'flips'
      ? `${decision.sensitivity.requirement}: ${decision.sensitivity.from} → ${decision.sensitivity.to} ⇒ ${decision.sensitivity.option}`
      : 'no single change',
  ]);
  const sections = [
    `Weights: ${weights
      .map(({ criterion, weight }) => `${criterion} ${weight}`)
      .join(', ')}`,
    table([
      ['DECISION', 'CHOICE', 'CONFIDENCE', 'SCORES', 'WOULD CHANGE WITH'],
      ...rows,
    ]),
    list(
      'Assumed, because it was not answered',
      assumptions.map(
        ({ requirement, value, reason }) =>
          `${requirement} = ${
            Array.isArray(value) ? value.join(', ') || 'none' : value
          }: ${reason}`,
      ),
    ),
    list(
      'Risks',
      risks
        .filter(({ severity }) => severity !== 'low')
        .map(
          ({ severity, decision, text }) => `${severity}: ${decision}: ${text}`,
        ),
    ),
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}

function titleOf(decision: ArchitectureDecision, id: string): string {
  return decision.options.find(option => option.id === id)?.title ?? id;
}

function confidenceOf({ confidence }: ArchitectureDecision): string {
  return confidence.margin === undefined
    ? confidence.level
    : `${confidence.level} +${confidence.margin.toFixed(2)}`;
}

function rivalsOf({ options }: ArchitectureDecision): string {
  return options
    .filter(({ legal }) => legal)
    .slice(0, shownOptions)
    .map(({ id, total }) => `${id} ${total.toFixed(2)}`)
    .join(', ');
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : [`${title}:`, ...lines.map(line => `  ${line}`)].join('\n');
}

function table(rows: readonly string[][]): string {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
