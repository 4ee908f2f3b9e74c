import type {
  OperatorKindModel,
  OperatorModel,
} from '@kubernetes-architect/architecture';
import type { ICustomResourceDefinition } from 'kubernetes-models/apiextensions.k8s.io/v1/CustomResourceDefinition';
import { specSchema, STATUS_SCHEMA } from './specSchema';

/** Keeps a definition, and with it all objects of the kind, when the operator leaves the repository. */
const KEEP = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

const READY = '.status.conditions[?(@.type=="Ready")]';

/** The definition of a kind, as the API server holds objects to it. */
export function customResourceDefinition(
  { group, version }: OperatorModel,
  each: OperatorKindModel,
): ICustomResourceDefinition {
  const { kind, singular, plural, scope, description } = each;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, annotations: KEEP },
    spec: {
      group,
      names: { kind, listKind: `${kind}List`, plural, singular },
      scope,
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          additionalPrinterColumns: [
            { name: 'Ready', type: 'string', jsonPath: `${READY}.status` },
            { name: 'Reason', type: 'string', jsonPath: `${READY}.reason` },
            {
              name: 'Age',
              type: 'date',
              jsonPath: '.metadata.creationTimestamp',
            },
          ],
          schema: {
            openAPIV3Schema: {
              type: 'object',
              ...(description !== undefined && { description }),
              properties: {
                apiVersion: { type: 'string' },
                kind: { type: 'string' },
                metadata: { type: 'object' },
                spec: specSchema(each),
                status: STATUS_SCHEMA,
              },
              required: ['spec'],
            },
          },
          subresources: { status: {} },
        },
      ],
    },
  };
}
