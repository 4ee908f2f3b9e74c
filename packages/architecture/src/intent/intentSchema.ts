import { z } from 'zod';
import { pinsSchema } from '../decisions/pinsSchema';
import { recoverySchema } from '../resilience/recoverySchema';
import { requirementsSchema } from '../requirements/requirementsSchema';
import { languages } from '../translations/Language';
import { accessSchema } from './accessSchema';
import { addonSchema } from './addonSchema';
import { appSchema } from './appSchema';
import { clusterSchema } from './clusterSchema';
import { deliverySchema } from './deliverySchema';
import { environmentSchema } from './environmentSchema';
import { MAX_LIST_LENGTH } from './limits';
import { dnsLabel, textLine } from './names';
import { operatorSchema } from './operator/operatorSchema';
import { policiesSchema } from './policiesSchema';
import { tenantSchema } from './tenantSchema';

/** `apiVersion` of the intent. */
export const INTENT_API_VERSION = 'kubernetes-architect.io/v1alpha1';

/**
 * Schema of `platform.yaml`. It is strict: a key that it does not know is an
 * error. It fills in no defaults, so that an intent stays as small as it was
 * written; `resolvePlatform` decides what was left out.
 *
 * @public
 */
export const intentSchema = z
  .strictObject({
    apiVersion: z
      .literal(INTENT_API_VERSION)
      .describe('Version of this schema.'),
    kind: z.literal('Platform').describe('Always Platform.'),
    metadata: z
      .strictObject({
        name: dnsLabel({ maxLength: 40, description: 'Name of the platform.' }),
        title: textLine({
          maxLength: 100,
          description: 'Name for people.',
        }).optional(),
        description: textLine({
          maxLength: 500,
          description: 'What the platform is for.',
        }).optional(),
        language: z
          .enum(languages)
          .optional()
          .describe(
            'Language of the records: en, zh (中文) or ko (한국어). Default: en.',
          ),
      })
      .describe('What the platform is called.'),
    spec: z
      .strictObject({
        requirements: requirementsSchema
          .optional()
          .describe('Answers from which the decisions are made.'),
        decisions: z
          .strictObject({
            pins: pinsSchema
              .optional()
              .describe('Choices that people made themselves, by decision.'),
          })
          .optional()
          .describe('What was decided otherwise than recommended.'),
        recovery: recoverySchema.optional(),
        delivery: deliverySchema,
        environments: z
          .array(environmentSchema)
          .min(1, 'must have at least one environment')
          .max(100)
          .describe('Steps on the way to production.'),
        clusters: z
          .array(clusterSchema)
          .min(1, 'must have at least one cluster')
          .max(MAX_LIST_LENGTH)
          .describe('Clusters of the platform.'),
        addons: z
          .array(addonSchema)
          .max(200)
          .optional()
          .describe('Add-ons beside those that follow from the decisions.'),
        policies: policiesSchema.optional(),
        access: accessSchema.optional(),
        tenants: z
          .array(tenantSchema)
          .max(MAX_LIST_LENGTH)
          .optional()
          .describe('Teams that share the clusters.'),
        apps: z
          .array(appSchema)
          .max(MAX_LIST_LENGTH)
          .optional()
          .describe('Workloads of the tenants.'),
        operators: z
          .array(operatorSchema)
          .max(50)
          .optional()
          .describe('Operators of your own, of which a scaffold is made.'),
      })
      .describe('What the platform consists of.'),
  })
  .describe(
    'Intent of a Kubernetes platform, from which everything else is derived.',
  );

/**
 * A valid intent, as `platform.yaml` holds it.
 *
 * @public
 */
export type PlatformIntent = z.infer<typeof intentSchema>;
