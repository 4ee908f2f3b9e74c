import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';

/** Operators with every type of field, in namespaces and for the whole cluster. */
export const OPERATORS = `
  operators:
    - name: databases
      owner: storefront-developers
      group: databases.example.com
      version: v1alpha1
      image: registry.example.com/platform/databases:0.2.0
      environments:
        - name: dev
          image: registry.example.com/platform/databases:0.3.0
        - name: staging
        - name: production
      kinds:
        - kind: DatabaseClaim
          description: A database that an app wants to have.
          fields:
            - { name: size, type: quantity, required: true, description: How much it may hold. }
            - { name: headroom, type: quantity }
            - { name: engine, type: string, enum: [postgres, mysql], default: postgres }
            - { name: collation, type: string, required: true }
            - { name: backups, type: integer, minimum: 1, maximum: 90, default: 7 }
            - { name: replicas, type: integer, required: true, minimum: 1 }
            - { name: public, type: boolean, default: false }
            - { name: encrypted, type: boolean, required: true }
            - { name: timeout, type: duration }
            - { name: interval, type: duration, required: true }
            - { name: extensions, type: strings }
            - { name: parameters, type: labels }
        - kind: DatabasePolicy
          plural: databasepolicies
          scope: Cluster
          fields:
            - { name: engines, type: strings, required: true }
`;

/** An example platform with operators of its own. */
export function operatorModel(engine: 'argocd' | 'flux'): PlatformModel {
  const text = readFileSync(
    resolve(
      __dirname,
      `../../../../../examples/intents/${engine}-three-environments.yaml`,
    ),
    'utf8',
  );
  const { intent, errors } = parseIntent(`${text}${OPERATORS}`);
  if (errors) throw new Error(JSON.stringify(errors));
  return resolvePlatform(intent);
}
