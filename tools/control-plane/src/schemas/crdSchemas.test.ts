import { crdSchemas } from './crdSchemas.ts';

describe('crdSchemas', () => {
  const schemas = crdSchemas({
    spec: {
      group: 'example.com',
      names: { kind: 'Widget' },
      versions: [
        {
          name: 'v1',
          served: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              required: ['spec'],
              properties: {
                metadata: { type: 'object' },
                spec: { type: 'object', properties: {} },
              },
            },
          },
        },
        { name: 'v1alpha1', served: false },
      ],
    },
  });

  it('gives a strict schema for each served version', () => {
    expect([...schemas.keys()]).toEqual(['example.com/widget_v1.json']);
    expect(schemas.get('example.com/widget_v1.json')).toMatchObject({
      additionalProperties: false,
      required: ['apiVersion', 'kind', 'metadata', 'spec'],
      properties: {
        apiVersion: { enum: ['example.com/v1'] },
        metadata: { additionalProperties: false },
        spec: { additionalProperties: false },
      },
    });
  });
});
