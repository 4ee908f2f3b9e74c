import { answered } from './answered';
import { ownerName } from './ownerName';
import type {
  OperatorAnswer,
  OperatorFieldAnswer,
  OperatorKindAnswer,
} from './PlatformAnswers';

const OF_EVERY_FIELD = ['name', 'type', 'description'];

/** Answers that each type of field looks at, beside those of all. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'default'],
  integer: ['minimum', 'maximum', 'default'],
  boolean: ['default'],
};

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function fieldFrom(answer: OperatorFieldAnswer) {
  const names = [...OF_EVERY_FIELD, ...(OF_TYPE[String(answer.type)] ?? [])];
  return answered({
    ...Object.fromEntries(
      names
        .map(name => [name, answer[name]] as const)
        .filter(([, value]) => !isEmptyList(value)),
    ),
    ...(answer.required === true && { required: true }),
  });
}

function kindFrom({ fields, ...kind }: OperatorKindAnswer) {
  return { ...answered(kind), fields: fields.map(fieldFrom) };
}

/** The operator of the intent, without what was answered for another type of field before. */
export function operatorFromAnswers(operator: OperatorAnswer) {
  const { owner, environments = [], kinds, ...texts } = operator;
  return {
    ...texts,
    owner: ownerName(owner),
    ...(environments.length > 0 && {
      environments: environments.map(name => ({ name })),
    }),
    kinds: kinds.map(kindFrom),
  };
}
