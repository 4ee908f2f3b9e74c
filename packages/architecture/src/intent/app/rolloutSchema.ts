import { z } from 'zod';

/** How a new version takes over, where progressive delivery was decided. */
export const rolloutSchema = z
  .strictObject({
    strategy: z
      .enum(['canary', 'a-b', 'blue-green', 'rolling'])
      .describe(
        'A share of the requests first, requests with a header first, all at once after a test, or pod by pod.',
      ),
    header: z
      .strictObject({
        name: z
          .string()
          .max(100)
          .regex(
            /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,
            'must be the name of a header',
          )
          .describe('Name of the header, for example x-canary.'),
        value: z
          .string()
          .min(1)
          .max(200)
          .describe('Value that the header has to have, letter by letter.'),
      })
      .optional()
      .describe(
        'Requests with this header go to the new version. Only for the strategy a-b.',
      ),
    mirror: z
      .literal(true)
      .optional()
      .describe(
        'Copies requests to the new version while it is tested, and drops its answers: for apps that may get a request twice. Only for the strategy blue-green.',
      ),
    experiment: z
      .literal(true)
      .optional()
      .describe(
        'Runs one pod of the old and one of the new version side by side before the first step, and compares both. Only for the strategy canary.',
      ),
    weights: z
      .array(z.number().int().min(1).max(99))
      .min(1)
      .max(10)
      .optional()
      .describe(
        'Percentages of a canary, one after the other. Default: 10, 50.',
      ),
    stepMinutes: z
      .number()
      .int()
      .min(1)
      .max(1440)
      .optional()
      .describe('Minutes that each step is watched. Default: 5.'),
  })
  .describe(
    'How a new version takes over. It needs the decision progressive-delivery to be argo-rollouts or flagger.',
  );

/** Switches of an app, as flagd and OpenFeature read them. */
export const featureFlagsSchema = z
  .record(
    z
      .string()
      .regex(
        /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
        'must be lower-case letters, digits and "-"',
      ),
    z.boolean(),
  )
  .describe(
    'Switches that the app reads by OpenFeature from a file, without a restart. They need no service.',
  );

/** Who the pods of an app are to others: in a cloud, or to a service that takes tokens of service accounts. */
export const identitySchema = z
  .string()
  .max(300)
  .regex(
    /^(arn:aws[a-z-]*:iam::[0-9]{12}:role\/[A-Za-z0-9+=,.@/_-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\.iam\.gserviceaccount\.com|https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(\/[A-Za-z0-9._~/-]*)?)$/,
    'must be the ARN of a role (AWS), a client id (Azure), the address of a service account (Google Cloud) or the https:// address of a service that takes tokens',
  )
  .describe(
    'Identity in the cloud that the pods act as: the ARN of a role (AWS), a client id (Azure) or the address of a service account (Google Cloud). With the https:// address of a service, such as Vault, they get a token for it alone under /var/run/secrets/tokens.',
  );
