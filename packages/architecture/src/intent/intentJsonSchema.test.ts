import { intentJsonSchema } from './intentJsonSchema';

type Schema = {
  description?: string;
  additionalProperties?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
};

function objectsOf(
  schema: Schema,
  path = '',
): Array<[path: string, schema: Schema]> {
  const children = [
    ...Object.entries(schema.properties ?? {}).map(
      ([key, child]): [string, Schema] => [`${path}.${key}`, child],
    ),
    ...(schema.items ? [[`${path}[]`, schema.items] as [string, Schema]] : []),
    ...(schema.oneOf ?? []).map((child): [string, Schema] => [path, child]),
  ];
  return [
    [path, schema],
    ...children.flatMap(([childPath, child]) => objectsOf(child, childPath)),
  ];
}

describe('intentJsonSchema', () => {
  const all = objectsOf(intentJsonSchema() as Schema);

  it('allows no unknown fields anywhere', () => {
    const open = all.filter(
      ([, schema]) =>
        schema.properties && schema.additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('describes every field of the platform to the person who edits it', () => {
    const fields = all.filter(
      ([path]) =>
        path !== '' &&
        !path.endsWith(']') &&
        !path.includes('.requirements') &&
        !path.includes('.decisions'),
    );
    expect(fields.length).toBeGreaterThan(50);
    expect(
      fields
        .filter(([, { description, oneOf }]) => !description && !oneOf)
        .map(([path]) => path),
    ).toEqual([]);
  });
});
