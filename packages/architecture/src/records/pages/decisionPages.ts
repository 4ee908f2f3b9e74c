import type {
  ArchitectureDecision,
  Recommendation,
  WeighedOption,
} from '../../decisions/recommendation';
import { criteria } from '../../decisions/types';
import { wordAnswer } from '../../decisions/wordAnswer';
import { phrase } from '../../translations/phrase';
import { joinReasons, labelled, remark } from '../../translations/punctuation';
import { inertText, list, page, sourceLink, table } from '../markdown';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from '../RecordContext';

const FOLDER = `${RECORDS_FOLDER}/decisions`;

function titleOf(decision: ArchitectureDecision, option: string): string {
  return inertText(
    decision.options.find(({ id }) => id === option)?.title ?? option,
  );
}

function optionRow(
  { say, language }: RecordContext,
  { title, criteria: scores, total, legal, exclusions }: WeighedOption,
): string[] {
  return [
    inertText(title),
    String(total),
    ...criteria.map(criterion => String(scores[criterion].value)),
    legal
      ? say('word.yes')
      : labelled(
          language,
          say('word.no'),
          inertText(
            joinReasons(
              language,
              exclusions.map(({ because }) => because),
            ),
          ),
        ),
  ];
}

function evidence(decision: ArchitectureDecision): string[] {
  return decision.options
    .filter(({ id }) => id === decision.chosen || id === decision.recommended)
    .flatMap(option =>
      option.evidence.map(
        ({ text, source }) => `${inertText(text)} ${sourceLink(source)}`,
      ),
    );
}

function chosen(
  { say, language }: RecordContext,
  { options, chosen: id, confidence }: ArchitectureDecision,
): string {
  const option = options.find(each => each.id === id)?.title ?? id;
  return remark(
    language,
    `**${say('decision.chosen', { option })}**`,
    labelled(
      language,
      say('column.confidence'),
      say(`confidence.${confidence.level}`),
    ),
  );
}

/** One decision as a record: question, drivers, options, outcome, and what would change it. */
function decisionPage(
  context: RecordContext,
  recommendation: Recommendation,
  decision: ArchitectureDecision,
): RecordFile {
  const { say, language } = context;
  const known = new Map(recommendation.decisions.map(each => [each.id, each]));
  const followUps = decision.followUps.flatMap(id => {
    const next = known.get(id);
    return next ? [`[${inertText(next.title)}](${id}.md)`] : [];
  });
  const sources = evidence(decision);
  return {
    path: `${FOLDER}/${decision.id}.md`,
    content: page([
      `# ${inertText(decision.title)}`,
      labelled(
        language,
        `**${say('decision.status')}**`,
        say(decision.pin ? 'decision.pinned' : 'decision.accepted'),
      ),
      `## ${say('decision.context')}`,
      inertText(decision.question),
      `## ${say('decision.drivers')}`,
      table(
        [say('column.criterion'), say('column.weight'), say('column.reason')],
        recommendation.weights.map(({ criterion, weight, reasons }) => [
          phrase(language, criterion),
          String(weight),
          inertText(joinReasons(language, reasons)) || '–',
        ]),
      ),
      `## ${say('decision.options')}`,
      table(
        [
          say('column.option'),
          say('column.score'),
          ...criteria.map(criterion => phrase(language, criterion)),
          say('column.possible'),
        ],
        decision.options.map(option => optionRow(context, option)),
      ),
      `## ${say('decision.outcome')}`,
      chosen(context, decision),
      inertText(decision.reason),
      decision.pin &&
        say('decision.pinReason', { reason: decision.pin.reason }),
      decision.rendered ? undefined : say('decision.notGenerated'),
      `## ${say('decision.consequences')}`,
      list(decision.consequences.map(inertText)),
      `## ${say('decision.sensitivity')}`,
      inertText(decision.sensitivity.text),
      ...(sources.length > 0
        ? [`## ${say('decision.evidence')}`, list(sources)]
        : []),
      ...(followUps.length > 0
        ? [`## ${say('decision.followUps')}`, list(followUps)]
        : []),
    ]),
  };
}

function assumptions(
  { say, language }: RecordContext,
  recommendation: Recommendation,
): Array<string | undefined> {
  if (recommendation.assumptions.length === 0) return [];
  return [
    `## ${say('decision.assumptions')}`,
    say('decision.assumptionsIntro'),
    table(
      [say('column.assumption'), say('column.value'), say('column.reason')],
      recommendation.assumptions.map(({ requirement, value, reason }) => [
        phrase(language, requirement),
        inertText(wordAnswer(language, value)),
        inertText(reason),
      ]),
    ),
  ];
}

/** The list of decisions and one page for each. */
export function decisionFiles(context: RecordContext): RecordFile[] {
  const { decisions: recommendation, say } = context;
  const path = `${FOLDER}/README.md`;
  if (!recommendation) {
    return [
      {
        path,
        content: page([`# ${say('page.decisions')}`, say('decision.missing')]),
      },
    ];
  }
  return [
    {
      path,
      content: page([
        `# ${say('page.decisions')}`,
        table(
          [
            say('column.decision'),
            say('column.choice'),
            say('column.confidence'),
            say('column.generated'),
          ],
          recommendation.decisions.map(decision => [
            `[${inertText(decision.title)}](${decision.id}.md)`,
            titleOf(decision, decision.chosen),
            say(`confidence.${decision.confidence.level}`),
            say(decision.rendered ? 'word.yes' : 'word.no'),
          ]),
        ),
        ...assumptions(context, recommendation),
      ]),
    },
    ...recommendation.decisions.map(decision =>
      decisionPage(context, recommendation, decision),
    ),
  ];
}
