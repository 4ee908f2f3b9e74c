import { CATALOGUE } from '@kubernetes-architect/addons';
import {
  decisionPoints,
  intentJsonSchema,
  renderedOptions,
} from '@kubernetes-architect/architecture';
import { UNPROVEN } from '../infrastructure/unproven';
import { UNPROVEN_PIPELINES } from '../pipelines/unproven';
import { CAPABILITIES } from './capabilities';
import { describeCapabilities } from './describeCapabilities';

const items = CAPABILITIES.flatMap(({ title, rows }) =>
  rows.flatMap(({ row, items: choices }) =>
    choices.map(item => ({
      ...item,
      place: `${title} / ${row} / ${item.name}`,
    })),
  ),
);

type SchemaNode = {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
};

/** Whether the schema of the intent has a field such as `spec.clusters[].nodePools`. */
function hasField(path: string): boolean {
  let nodes: SchemaNode[] = [intentJsonSchema() as SchemaNode];
  for (const step of path.replaceAll('[]', '.[]').split('.')) {
    nodes = nodes
      .flatMap(node => [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])])
      .flatMap(
        node => (step === '[]' ? node.items : node.properties?.[step]) ?? [],
      );
  }
  return nodes.length > 0;
}

it.each(items.map(item => [item.place, item] as const))(
  '%s can be chosen and generates something, or is said to be open',
  (_, { chosenBy, proof }) => {
    const options = new Map(
      decisionPoints.flatMap(point =>
        point.options.map(option => [`${point.id}/${option.id}`, option]),
      ),
    );
    const addons = new Set(CATALOGUE.map(({ name }) => name));
    const faults = chosenBy.filter(choice => {
      if (choice === 'always') return false;
      const [kind, name] = choice.split(':');
      if (kind === 'addon') return !addons.has(name);
      if (kind === 'field') return !hasField(name);
      return !(
        renderedOptions.has(choice) || options.get(choice)?.generatesNothing
      );
    });
    // What is said to be open must be: the table may not lag behind.
    expect(faults).toEqual(proof === 'open' ? chosenBy : []);
  },
);

it('names every option of every decision that generates something', () => {
  const named = new Set(items.flatMap(({ chosenBy }) => chosenBy));
  expect([...renderedOptions].filter(option => !named.has(option))).toEqual([]);
});

it('describes every choice and every add-on, and why some are not proven', () => {
  const text = describeCapabilities();
  const chosen = new Set(items.flatMap(({ chosenBy }) => chosenBy));
  const reasons = Object.entries({ ...UNPROVEN, ...UNPROVEN_PIPELINES });
  expect(
    reasons.filter(
      ([choice, reason]) => chosen.has(choice) && !text.includes(reason),
    ),
  ).toEqual([]);
  for (const { name } of items) expect(text).toContain(` ${name} |`);
  for (const { name } of CATALOGUE) expect(text).toContain(`\`${name}\``);
});

it('says in each row whole what was proven, since rows are read alone', () => {
  const rows = describeCapabilities()
    .split('\n')
    .filter(line => line.startsWith('| '));
  expect(rows.filter(row => /\b(above|below)\b/.test(row))).toEqual([]);
  expect(rows.filter(row => row.includes('| Karpenter |'))).toEqual([
    expect.stringContaining('accepted by a real API server'),
    expect.stringContaining('accepted by a real API server'),
  ]);
});
