import { strictSchema } from './strictSchema.ts';

describe('strictSchema', () => {
  it('closes objects that list their fields, at every depth', () => {
    expect(
      strictSchema({
        type: 'object',
        properties: {
          list: {
            type: 'array',
            items: { type: 'object', properties: { a: { type: 'string' } } },
          },
        },
      }),
    ).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: {
        list: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: { a: { type: 'string' } },
          },
        },
      },
    });
  });

  it.each([
    ['a map', { type: 'object', additionalProperties: { type: 'string' } }],
    ['an object without listed fields', { type: 'object' }],
  ])('leaves %s open', (_, schema) => {
    expect(strictSchema(schema)).toEqual(schema);
  });

  it('writes exclusive bounds as JSON schema does', () => {
    expect(
      strictSchema({
        type: 'integer',
        minimum: 0,
        exclusiveMinimum: true,
        maximum: 9,
        exclusiveMaximum: false,
      }),
    ).toEqual({ type: 'integer', exclusiveMinimum: 0, maximum: 9 });
  });

  it('leaves an object open that preserves unknown fields', () => {
    expect(
      strictSchema({
        type: 'object',
        'x-kubernetes-preserve-unknown-fields': true,
        properties: { a: { type: 'string' } },
      }),
    ).toEqual({ type: 'object', properties: { a: { type: 'string' } } });
  });

  it('closes nothing inside of anyOf, which speaks of a part of an object', () => {
    const part = { properties: { a: { type: 'string' } }, required: ['a'] };
    expect(
      strictSchema({ type: 'object', properties: {}, anyOf: [part] }),
    ).toMatchObject({ additionalProperties: false, anyOf: [part] });
  });

  it('allows an integer or a string where Kubernetes does', () => {
    expect(
      strictSchema({ type: 'integer', 'x-kubernetes-int-or-string': true }),
    ).toEqual({ anyOf: [{ type: 'integer' }, { type: 'string' }] });
  });

  it('allows null where a field is nullable, also in an enumeration', () => {
    expect(
      strictSchema({ type: 'string', nullable: true, enum: ['a'] }),
      // eslint-disable-next-line no-restricted-syntax
    ).toEqual({ type: ['string', 'null'], enum: ['a', null] });
  });

  it('knows the fields of an embedded object', () => {
    const { properties } = strictSchema({
      type: 'object',
      'x-kubernetes-embedded-resource': true,
      properties: { spec: { type: 'object' } },
    });
    expect(Object.keys(properties!)).toEqual([
      'apiVersion',
      'kind',
      'metadata',
      'spec',
    ]);
  });

  it('rewrites references and unwraps those that only carry a default', () => {
    expect(
      strictSchema(
        {
          type: 'object',
          properties: { a: { default: {}, allOf: [{ $ref: 'X' }] } },
        },
        ref => `#/definitions/${ref}`,
      ).properties,
    ).toEqual({ a: { $ref: '#/definitions/X' } });
  });
});
