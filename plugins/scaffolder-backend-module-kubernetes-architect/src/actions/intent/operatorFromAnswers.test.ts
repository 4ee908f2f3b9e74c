import { parseIntent, starterIntent } from '@kubernetes-architect/architecture';
import { operatorFromAnswers } from './operatorFromAnswers';
import type { OperatorAnswer, OperatorFieldAnswer } from './PlatformAnswers';

const TYPES = [
  'string',
  'integer',
  'boolean',
  'duration',
  'quantity',
  'strings',
  'labels',
];

function operatorWith(...fields: OperatorFieldAnswer[]): OperatorAnswer {
  return {
    name: 'databases',
    owner: 'group:default/data-team',
    group: 'databases.example.com',
    version: 'v1alpha1',
    image: 'registry.example.com/data/databases:0.1.0',
    environments: [],
    kinds: [{ kind: 'DatabaseClaim', plural: '', scope: 'Cluster', fields }],
  };
}

function fieldOf(field: OperatorFieldAnswer) {
  return operatorFromAnswers(operatorWith(field)).kinds[0].fields[0];
}

/** What a form holds after somebody has tried other types. */
const everything = {
  name: 'size',
  description: '',
  required: false,
  enum: ['small', 'large'],
  minimum: 1,
  maximum: 9,
};

describe('operatorFromAnswers', () => {
  it.each(TYPES)(
    'makes a valid operator of a field of type %s from the answers of all types',
    type => {
      const intent = starterIntent();
      const operator = operatorFromAnswers(
        operatorWith({ ...everything, type }),
      );
      const { errors } = parseIntent({
        ...intent,
        spec: { ...intent.spec, operators: [operator] },
      });
      expect(errors).toBeUndefined();
      expect(operator.kinds[0].fields[0]).toMatchObject({ type });
    },
  );

  it('keeps what the type looks at', () => {
    expect(
      fieldOf({ ...everything, type: 'string', default: 'small' }),
    ).toEqual({
      name: 'size',
      type: 'string',
      enum: ['small', 'large'],
      default: 'small',
    });
    expect(fieldOf({ ...everything, type: 'integer', default: 0 })).toEqual({
      name: 'size',
      type: 'integer',
      minimum: 1,
      maximum: 9,
      default: 0,
    });
    expect(fieldOf({ name: 'on', type: 'boolean', default: false })).toEqual({
      name: 'on',
      type: 'boolean',
      default: false,
    });
    expect(
      fieldOf({ name: 'size', type: 'quantity', required: true, default: 1 }),
    ).toEqual({ name: 'size', type: 'quantity', required: true });
  });

  it('leaves out what was not answered', () => {
    const operator = operatorFromAnswers(
      operatorWith({ name: 'size', type: 'string', enum: [] }),
    );
    expect(operator).toEqual({
      name: 'databases',
      owner: 'data-team',
      group: 'databases.example.com',
      version: 'v1alpha1',
      image: 'registry.example.com/data/databases:0.1.0',
      kinds: [
        {
          kind: 'DatabaseClaim',
          scope: 'Cluster',
          fields: [{ name: 'size', type: 'string' }],
        },
      ],
    });
  });

  it('names the environments that were ticked', () => {
    expect(
      operatorFromAnswers({ ...operatorWith(), environments: ['dev', 'prod'] })
        .environments,
    ).toEqual([{ name: 'dev' }, { name: 'prod' }]);
  });
});
