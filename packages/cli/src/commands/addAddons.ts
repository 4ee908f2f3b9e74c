import {
  ADDON_AREAS,
  type AddonDefinition,
  CATALOGUE,
} from '@kubernetes-architect/addons';
import { Option } from 'commander';
import { alignColumns } from '../alignColumns';
import { type AddCommand, formatOption } from './CommandContext';
import type { OutputFormat } from '../printProblems';

/** What is told about an add-on. */
function addonRow({
  name,
  title,
  area,
  source,
  retired,
  options,
  kubernetes,
  licence,
}: AddonDefinition) {
  return {
    name,
    title,
    area,
    version: versionOf(source),
    provenance: source.kind === 'objects' ? 'written here' : source.provenance,
    state: stateOf({ source, retired }),
    ...(retired && { instead: retired.instead }),
    chosenBy: options,
    kubernetes,
    licence,
  };
}

function versionOf(source: AddonDefinition['source']): string | undefined {
  if (source.kind === 'helm') return source.version;
  return source.kind === 'git' ? source.revision : undefined;
}

function stateOf({
  source,
  retired,
}: Pick<AddonDefinition, 'retired' | 'source'>) {
  if (retired) return 'retired';
  return source.kind === 'objects' || source.confirmed
    ? 'confirmed'
    : 'unconfirmed';
}

/** `architect addons`: lists the catalogue. */
export const addAddons: AddCommand = (program, { output }) => {
  program
    .command('addons')
    .summary('list the add-ons that an intent can name')
    .description(
      'Lists the catalogue of add-ons: the version of each, where that version was seen, its state and the decisions that choose it. What is unconfirmed or retired has to be accepted in the intent.',
    )
    .addOption(
      new Option('--area <area>', 'only those of one area').choices(
        ADDON_AREAS,
      ),
    )
    .addOption(formatOption())
    .action(({ area, format }: { area?: string; format: OutputFormat }) => {
      const rows = CATALOGUE.filter(
        addon => area === undefined || addon.area === area,
      ).map(addonRow);
      output.out(
        format === 'json'
          ? `${JSON.stringify(rows, undefined, 2)}\n`
          : alignColumns([
              ['NAME', 'VERSION', 'STATE', 'AREA', 'SEEN', 'CHOSEN BY'],
              ...rows.map(row => [
                row.name,
                row.version ?? '',
                row.state,
                row.area,
                row.provenance,
                row.chosenBy.join(' '),
              ]),
            ]),
      );
    });
};
