import { openApiSchemas } from './openApiSchemas.ts';

const GVK = 'x-kubernetes-group-version-kind';
const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const DOCUMENT = {
  components: {
    schemas: {
      'io.example.Widget': {
        type: 'object',
        required: ['spec'],
        properties: {
          apiVersion: { type: 'string' },
          kind: { type: 'string' },
          metadata: component('io.k8s.meta.v1.ObjectMeta'),
          spec: component('io.example.WidgetSpec'),
        },
        [GVK]: [{ group: 'example.com', version: 'v1', kind: 'Widget' }],
      },
      'io.example.WidgetSpec': {
        type: 'object',
        properties: { next: component('io.example.WidgetSpec') },
      },
      'io.example.WidgetList': {
        type: 'object',
        properties: {
          metadata: component('io.k8s.meta.v1.ObjectMeta'),
          items: { type: 'array', items: component('io.example.Widget') },
        },
        [GVK]: [{ group: 'example.com', version: 'v1', kind: 'WidgetList' }],
      },
      'io.example.DeleteOptions': {
        type: 'object',
        properties: {},
        [GVK]: [{ group: '', version: 'v1', kind: 'DeleteOptions' }],
      },
      'io.k8s.meta.v1.ObjectMeta': {
        type: 'object',
        properties: { creationTimestamp: component('io.k8s.meta.v1.Time') },
      },
      'io.k8s.meta.v1.Time': { type: 'string', format: 'date-time' },
      'io.example.Unused': { type: 'string' },
    },
  },
};

describe('openApiSchemas', () => {
  const schemas = openApiSchemas(DOCUMENT);
  const widget = schemas.get('example.com/widget_v1.json')!;

  it('gives the kinds that a manifest can hold', () => {
    expect([...schemas.keys()]).toEqual(['example.com/widget_v1.json']);
  });

  it('pins apiVersion and kind and asks for both', () => {
    expect(widget.properties).toMatchObject({
      apiVersion: { enum: ['example.com/v1'] },
      kind: { enum: ['Widget'] },
    });
    expect(widget.required).toEqual(['apiVersion', 'kind', 'spec']);
    expect(widget.additionalProperties).toBe(false);
  });

  it('carries the definitions that it needs, and no others', () => {
    expect(Object.keys(widget.definitions!).sort()).toEqual([
      'io.example.Widget',
      'io.example.WidgetSpec',
      'io.k8s.meta.v1.ObjectMeta',
      'io.k8s.meta.v1.Time',
    ]);
    expect(widget.definitions!['io.example.WidgetSpec'].properties).toEqual({
      next: { $ref: '#/definitions/io.example.WidgetSpec' },
    });
  });

  it('allows an unset time', () => {
    expect(widget.definitions!['io.k8s.meta.v1.Time'].type).toEqual([
      'string',
      'null',
    ]);
  });
});
