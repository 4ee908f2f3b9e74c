import type {
  OperatorKindModel,
  OperatorModel,
} from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { operatorFolder } from '../operatorPaths';
import { type GoField, goField, goText } from './goText';

/** Methods of a type that copy it; its objects are those that the API server knows. */
function methods(type: string, isObject: boolean, body: string[]): string[] {
  return [
    '',
    '// DeepCopyInto copies the receiver into out. Both must not be nil.',
    `func (in *${type}) DeepCopyInto(out *${type}) {`,
    '\t*out = *in',
    ...body,
    '}',
    '',
    '// DeepCopy makes a copy that shares nothing with the receiver.',
    `func (in *${type}) DeepCopy() *${type} {`,
    '\tif in == nil {',
    '\t\treturn nil',
    '\t}',
    `\tout := new(${type})`,
    '\tin.DeepCopyInto(out)',
    '\treturn out',
    '}',
    ...(isObject
      ? [
          '',
          '// DeepCopyObject makes a copy as runtime.Object.',
          `func (in *${type}) DeepCopyObject() runtime.Object {`,
          '\tif c := in.DeepCopy(); c != nil {',
          '\t\treturn c',
          '\t}',
          '\treturn nil',
          '}',
        ]
      : []),
  ];
}

/** Copies what a field holds where that is elsewhere. */
function ifPresent(name: string, lines: string[]): string[] {
  return [
    `\tif in.${name} != nil {`,
    `\t\tin, out := &in.${name}, &out.${name}`,
    ...lines.map(line => `\t\t${line}`),
    '\t}',
  ];
}

function copyField({ name, type, copy }: GoField): string[] {
  switch (copy) {
    case 'pointer':
      return ifPresent(name, [`*out = new(${type.slice(1)})`, '**out = **in']);
    case 'method':
      return [`\tout.${name} = in.${name}.DeepCopy()`];
    case 'methodPointer':
      return ifPresent(name, ['x := (*in).DeepCopy()', '*out = &x']);
    case 'slice':
      return ifPresent(name, [
        `*out = make(${type}, len(*in))`,
        'copy(*out, *in)',
      ]);
    case 'map':
      return ifPresent(name, [
        `*out = make(${type}, len(*in))`,
        'for key, val := range *in {',
        '\t(*out)[key] = val',
        '}',
      ]);
    default:
      return [];
  }
}

/** Copies a list of structs one by one. */
function copyStructs(name: string, type: string): string[] {
  return ifPresent(name, [
    `*out = make([]${type}, len(*in))`,
    'for i := range *in {',
    '\t(*in)[i].DeepCopyInto(&(*out)[i])',
    '}',
  ]);
}

function kindMethods({ kind, fields }: OperatorKindModel): string[] {
  return [
    ...methods(kind, true, [
      '\tout.TypeMeta = in.TypeMeta',
      '\tin.ObjectMeta.DeepCopyInto(&out.ObjectMeta)',
      '\tin.Spec.DeepCopyInto(&out.Spec)',
      '\tin.Status.DeepCopyInto(&out.Status)',
    ]),
    ...methods(`${kind}List`, true, [
      '\tout.TypeMeta = in.TypeMeta',
      '\tin.ListMeta.DeepCopyInto(&out.ListMeta)',
      ...copyStructs('Items', kind),
    ]),
    ...methods(
      `${kind}Spec`,
      false,
      fields.flatMap(field => copyField(goField(field))),
    ),
    ...methods(
      `${kind}Status`,
      false,
      copyStructs('Conditions', 'metav1.Condition'),
    ),
  ];
}

/** How the types are copied, which the cache and the clients do all the time. */
export function deepCopies(operator: OperatorModel): RepositoryFile {
  const { version, kinds } = operator;
  return {
    path: `${operatorFolder(operator)}/api/${version}/zz_generated.deepcopy.go`,
    content: goText(
      '// Code generated from the types. DO NOT EDIT.',
      '',
      `package ${version}`,
      '',
      'import (',
      '\tmetav1 "k8s.io/apimachinery/pkg/apis/meta/v1"',
      '\t"k8s.io/apimachinery/pkg/runtime"',
      ')',
      ...kinds.flatMap(kindMethods),
    ),
  };
}
