import { CATALOGUE } from '@kubernetes-architect/addons';
import type { CapabilityItem, CapabilitySection } from './Capability';
import { UNPROVEN } from '../infrastructure/unproven';
import { UNPROVEN_PIPELINES } from '../pipelines/unproven';
import { CAPABILITIES } from './capabilities';

/** Reasons of the generators, by choice. */
const REASONS: Readonly<Record<string, string>> = {
  ...UNPROVEN,
  ...UNPROVEN_PIPELINES,
};

/** What a proof shows, for people. */
const PROOFS: Readonly<Record<string, string>> = {
  'api-server':
    'built by kustomize, strictly valid, accepted by a real API server',
  configs:
    'the objects beside its chart: built by kustomize, strictly valid, accepted by a real API server where their definitions are at hand; the chart is not fetched, its values are computed',
  engine: 'brought into simulated clusters by the real engine',
  tree: 'asserted on the files of the repository',
  open: '**not generated yet**',
};

function proofText({ proof }: CapabilityItem): string {
  return proof.startsWith('tool: ')
    ? `accepted by \`${proof.slice('tool: '.length)}\``
    : PROOFS[proof];
}

/** Why an item is not proven whole: what its generator says comes first. */
function unprovenText({ chosenBy, unproven }: CapabilityItem): string {
  const known = chosenBy.find(choice => Object.hasOwn(REASONS, choice));
  return known === undefined ? unproven ?? '' : REASONS[known];
}

function choiceText(choice: string): string {
  if (choice === 'always') return 'always';
  const [kind, name] = choice.split(':');
  if (kind === 'addon') return `add-on \`${name}\``;
  if (kind === 'field') return `\`${name}\``;
  return `\`${choice.replace('/', ': ')}\``;
}

/** Text of a table cell: it must not end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function rowsOf({ rows }: CapabilitySection): string[] {
  return rows.flatMap(({ row, items }) =>
    items.map(
      item =>
        `| ${cell(row)} | ${cell(item.name)} | ${item.chosenBy
          .map(choiceText)
          .join(', ')} | ${proofText(item)} | ${cell(unprovenText(item))} |`,
    ),
  );
}

function addonRows(): string[] {
  return CATALOGUE.map(
    ({ name, title, area, home, licence, source, retired }) => {
      const version =
        source.kind === 'objects'
          ? 'written here'
          : `${
              source.kind === 'helm'
                ? source.version ?? 'has to be given'
                : source.revision
            }${source.confirmed ? '' : ' (unconfirmed)'}`;
      const seen = source.kind === 'objects' ? '' : source.provenance;
      return `| [${cell(title)}](${home}) | \`${name}\` | ${area} | ${cell(
        version,
      )}${retired ? ' (retired)' : ''} | ${cell(seen)} | ${licence} |`;
    },
  );
}

/**
 * The scope as Markdown: every choice, how it is made, how it is proven, and
 * what could not be proven and why; then the catalogue of add-ons.
 *
 * @public
 */
export function describeCapabilities(): string {
  const items = CAPABILITIES.flatMap(({ rows }) =>
    rows.flatMap(row => row.items),
  );
  const open = items.filter(({ proof }) => proof === 'open').length;
  const partly = items.filter(
    item => item.proof !== 'open' && unprovenText(item) !== '',
  ).length;
  return [
    '# Capabilities',
    '',
    `${items.length} choices and ${CATALOGUE.length} add-ons. ${
      items.length - open - partly
    } choices are proven as the table says; for ${partly} the last column says what is not; ${open} are not generated yet.`,
    '',
    'Choices are named as `decision: option` of the decision framework, as add-ons of `spec.addons`, or as fields of the intent. Machines are simulated in all tests: pods are scheduled and run no code.',
    ...CAPABILITIES.flatMap(section => [
      '',
      `## ${section.title}`,
      '',
      '| Row | Choice | Chosen by | Proven | Not proven |',
      '| --- | --- | --- | --- | --- |',
      ...rowsOf(section),
    ]),
    '',
    '## Add-ons',
    '',
    'Versions that nobody has confirmed are refused until a person accepts them in the intent.',
    '',
    '| Add-on | Name | Area | Version | Where it was seen | Licence |',
    '| --- | --- | --- | --- | --- | --- |',
    ...addonRows(),
    '',
  ].join('\n');
}
