import {
  namespaceName,
  operatorNamespace,
  resourceName,
} from '../../model/derivedNames';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { showName } from '../names';
import { findDuplicates, findUnknown, type IntentCheck } from './IntentCheck';

type Operator = NonNullable<PlatformIntent['spec']['operators']>[number];
type Kind = Operator['kinds'][number];
type Field = Kind['fields'][number];

/** Groups that need the approval of Kubernetes: https://kubernetes.io/docs/reference/labels-annotations-taints/#api-approved-kubernetes-io. */
const PROTECTED_GROUP = /(^|\.)(k8s|kubernetes)\.io$/;

/** Names that the Go package of the kinds has beside them. */
const TAKEN_NAMES = new Set(['AddToScheme', 'GroupVersion', 'SchemeBuilder']);
const TAKEN_ENDING = /(List|Spec|Status)$/;

function checkField(path: FieldPath, field: Field): FieldProblem[] {
  const at = (name: string, message: string): FieldProblem => ({
    path: [...path, name],
    message,
  });
  const given = 'default' in field && field.default !== undefined;
  const problems =
    given && field.required
      ? [at('default', 'must be left out where the field is required')]
      : [];
  if (field.type === 'string' && field.enum) {
    problems.push(...findDuplicates([...path, 'enum'], field.enum));
    if (field.default !== undefined && !field.enum.includes(field.default))
      problems.push(at('default', 'must be one of enum'));
  }
  if (field.type === 'integer') {
    const { minimum = -Infinity, maximum = Infinity } = field;
    if (minimum > maximum)
      problems.push(at('maximum', 'must not be less than minimum'));
    else if (
      field.default !== undefined &&
      (field.default < minimum || field.default > maximum)
    )
      problems.push(at('default', 'must be from minimum to maximum'));
  }
  return problems;
}

function checkKind(path: FieldPath, { kind, fields }: Kind): FieldProblem[] {
  const fieldsPath = [...path, 'fields'];
  return [
    ...(TAKEN_NAMES.has(kind) || TAKEN_ENDING.test(kind)
      ? [
          {
            path: [...path, 'kind'],
            message:
              'must be another name: List, Spec and Status at the end, AddToScheme, GroupVersion and SchemeBuilder are taken in its Go package',
          },
        ]
      : []),
    ...findDuplicates(
      fieldsPath,
      fields.map(({ name }) => name),
      'name',
    ),
    ...fields.flatMap((field, index) =>
      checkField([...fieldsPath, index], field),
    ),
  ];
}

/** Every resource of every group is served by one operator. */
function checkResources(operators: readonly Operator[]): FieldProblem[] {
  const owners = new Map<string, string>();
  return operators.flatMap(({ group, kinds }, operator) =>
    kinds.flatMap((kind, index): FieldProblem[] => {
      const path = ['spec', 'operators', operator, 'kinds', index];
      const names = [
        { field: 'kind', key: kind.kind.toLowerCase() },
        { field: 'plural', key: resourceName(kind) },
      ];
      return names.flatMap(({ field, key }) => {
        const name = `${field} ${key}.${group}`;
        const owner = owners.get(name);
        owners.set(name, owner ?? kind.kind);
        return owner === undefined
          ? []
          : [
              {
                path: [...path, field],
                message: `is that of the kind ${owner} in the group ${group}: give it another name`,
              },
            ];
      });
    }),
  );
}

/** The namespace of an operator belongs to nobody else. */
function checkNamespaces({ spec }: PlatformIntent): FieldProblem[] {
  const all = spec.environments.map(({ name }) => name);
  const taken = new Map(
    (spec.tenants ?? []).flatMap(({ name: tenant, environments = all }) =>
      environments.map(environment => [
        namespaceName({ tenant, environment }),
        tenant,
      ]),
    ),
  );
  return (spec.operators ?? []).flatMap(({ name }, index) => {
    const namespace = operatorNamespace(name);
    const tenant = taken.get(namespace);
    return tenant === undefined
      ? []
      : [
          {
            path: ['spec', 'operators', index, 'name'],
            message: `makes the namespace ${showName(
              namespace,
            )}, which the tenant ${showName(tenant)} has`,
          },
        ];
  });
}

/** In the software catalog, and to those who look for its pods, an operator is a program like an app. */
function checkAppNames({ spec }: PlatformIntent): FieldProblem[] {
  const apps = new Set((spec.apps ?? []).map(({ name }) => name));
  return (spec.operators ?? []).flatMap(({ name }, index) =>
    apps.has(name)
      ? [
          {
            path: ['spec', 'operators', index, 'name'],
            message: 'is that of an app: give it another name',
          },
        ]
      : [],
  );
}

/** Operators are unique, serve kinds of their own and run in known environments. */
export const checkOperators: IntentCheck = intent => {
  const operators = intent.spec.operators ?? [];
  const known = new Set(intent.spec.environments.map(({ name }) => name));
  return [
    ...findDuplicates(
      ['spec', 'operators'],
      operators.map(({ name }) => name),
      'name',
    ),
    ...checkAppNames(intent),
    ...checkNamespaces(intent),
    ...checkResources(operators),
    ...operators.flatMap(({ group, kinds, environments = [] }, index) => {
      const path: FieldPath = ['spec', 'operators', index];
      const names = environments.map(({ name }) => name);
      const environmentsPath = [...path, 'environments'];
      return [
        ...(PROTECTED_GROUP.test(group)
          ? [
              {
                path: [...path, 'group'],
                message:
                  'belongs to Kubernetes, which would have to approve it: name a domain of your own',
              },
            ]
          : []),
        ...kinds.flatMap((kind, at) => checkKind([...path, 'kinds', at], kind)),
        ...findDuplicates(environmentsPath, names, 'name'),
        ...findUnknown({
          path: environmentsPath,
          names,
          known,
          what: 'environment',
          field: 'name',
        }),
      ];
    }),
  ];
};
