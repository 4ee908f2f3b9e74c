import type {
  OperatorFieldModel,
  OperatorKindModel,
  OperatorModel,
} from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { operatorFolder } from '../operatorPaths';
import { goField, goText, usesType } from './goText';

/** Markers of a field, as https://book.kubebuilder.io/reference/markers/crd-validation explains them. */
function fieldMarkers(field: OperatorFieldModel): string[] {
  const markers = [field.required ? '+required' : '+optional'];
  const validation = (text: string) =>
    markers.push(`+kubebuilder:validation:${text}`);
  if (field.type === 'string' && field.enum)
    validation(
      `Enum=${field.enum.map(each => JSON.stringify(each)).join(';')}`,
    );
  if (field.type === 'integer') {
    if (field.minimum !== undefined) validation(`Minimum=${field.minimum}`);
    if (field.maximum !== undefined) validation(`Maximum=${field.maximum}`);
  }
  if (field.type === 'duration') validation('Format=duration');
  if (field.type === 'strings') markers.push('+listType=set');
  if ('default' in field && field.default !== undefined)
    markers.push(`+kubebuilder:default=${JSON.stringify(field.default)}`);
  return markers;
}

function fieldLines(field: OperatorFieldModel): string[] {
  const { name, type } = goField(field);
  const omit = field.required ? '' : ',omitempty';
  return [
    ...(field.description === undefined ? [] : [`// ${field.description}`]),
    ...fieldMarkers(field).map(marker => `// ${marker}`),
    `${name} ${type} \`json:"${field.name}${omit}"\``,
  ].map(line => `\t${line}`);
}

function kindLines({
  kind,
  plural,
  scope,
  description,
  fields,
}: OperatorKindModel): string[] {
  return [
    `// ${kind}Spec is what somebody asks for.`,
    `type ${kind}Spec struct {`,
    ...fields.flatMap((field, index) => [
      ...(index > 0 ? [''] : []),
      ...fieldLines(field),
    ]),
    '}',
    '',
    `// ${kind}Status is what the operator found and did.`,
    `type ${kind}Status struct {`,
    '\t// The generation of the object that the conditions speak of.',
    '\t// +optional',
    '\tObservedGeneration int64 `json:"observedGeneration,omitempty"`',
    '',
    '\t// Ready is true when all that was asked for is there.',
    '\t// +optional',
    '\t// +listType=map',
    '\t// +listMapKey=type',
    '\tConditions []metav1.Condition `json:"conditions,omitempty"`',
    '}',
    '',
    '// +kubebuilder:object:root=true',
    '// +kubebuilder:subresource:status',
    `// +kubebuilder:resource:path=${plural},scope=${scope}`,
    '// +kubebuilder:printcolumn:name="Ready",type=string,JSONPath=`.status.conditions[?(@.type=="Ready")].status`',
    '// +kubebuilder:printcolumn:name="Reason",type=string,JSONPath=`.status.conditions[?(@.type=="Ready")].reason`',
    '// +kubebuilder:printcolumn:name="Age",type=date,JSONPath=`.metadata.creationTimestamp`',
    '',
    `// ${kind}: ${description ?? 'an object that the operator looks after.'}`,
    `type ${kind} struct {`,
    '\tmetav1.TypeMeta   `json:",inline"`',
    '\tmetav1.ObjectMeta `json:"metadata,omitempty"`',
    '',
    '\t// +required',
    `\tSpec ${kind}Spec \`json:"spec"\``,
    '',
    '\t// +optional',
    `\tStatus ${kind}Status \`json:"status,omitempty"\``,
    '}',
    '',
    '// +kubebuilder:object:root=true',
    '',
    `// ${kind}List is a page of them.`,
    `type ${kind}List struct {`,
    '\tmetav1.TypeMeta `json:",inline"`',
    '\tmetav1.ListMeta `json:"metadata,omitempty"`',
    '',
    `\tItems []${kind} \`json:"items"\``,
    '}',
  ];
}

function typesFile(
  operator: OperatorModel,
  kind: OperatorKindModel,
): RepositoryFile {
  return {
    path: `${operatorFolder(operator)}/api/${operator.version}/${
      kind.singular
    }_types.go`,
    content: goText(
      `package ${operator.version}`,
      '',
      'import (',
      ...(usesType([kind], 'quantity')
        ? ['\t"k8s.io/apimachinery/pkg/api/resource"']
        : []),
      '\tmetav1 "k8s.io/apimachinery/pkg/apis/meta/v1"',
      ')',
      '',
      ...kindLines(kind),
    ),
  };
}

function groupFile({ group, version, kinds, ...operator }: OperatorModel) {
  return {
    path: `${operatorFolder(operator)}/api/${version}/groupversion_info.go`,
    content: goText(
      `// Package ${version} holds the kinds of ${group}.`,
      '// +kubebuilder:object:generate=true',
      `// +groupName=${group}`,
      `package ${version}`,
      '',
      'import (',
      '\tmetav1 "k8s.io/apimachinery/pkg/apis/meta/v1"',
      '\t"k8s.io/apimachinery/pkg/runtime"',
      '\t"k8s.io/apimachinery/pkg/runtime/schema"',
      ')',
      '',
      'var (',
      '\t// GroupVersion is the group of the kinds and their version.',
      `\tGroupVersion = schema.GroupVersion{Group: "${group}", Version: "${version}"}`,
      '',
      '\t// SchemeBuilder collects what the kinds add to a scheme.',
      '\tSchemeBuilder = runtime.NewSchemeBuilder(addKinds)',
      '',
      '\t// AddToScheme makes the kinds known to a scheme.',
      '\tAddToScheme = SchemeBuilder.AddToScheme',
      ')',
      '',
      'func addKinds(scheme *runtime.Scheme) error {',
      ...kinds.map(
        ({ kind }) =>
          `\tscheme.AddKnownTypes(GroupVersion, &${kind}{}, &${kind}List{})`,
      ),
      '\tmetav1.AddToGroupVersion(scheme, GroupVersion)',
      '\treturn nil',
      '}',
    ),
  };
}

/** The Go types of the kinds. */
export function apiTypes(operator: OperatorModel): RepositoryFile[] {
  return [
    groupFile(operator),
    ...operator.kinds.map(kind => typesFile(operator, kind)),
  ];
}
