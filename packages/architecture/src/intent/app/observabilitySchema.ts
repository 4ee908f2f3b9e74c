import { z } from 'zod';
import { containerPort, httpPath } from './containerSchema';

const metricName = z
  .string()
  .max(200)
  .regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/, 'must be the name of a metric');

/** Where an app shows its metrics. */
export const metricsSchema = z
  .strictObject({
    enabled: z
      .boolean()
      .optional()
      .describe('False for an app without metrics of its own. Default: true.'),
    path: httpPath.optional().describe('Default: /metrics.'),
    port: containerPort
      .optional()
      .describe('Port of the metrics. Default: the port of the app.'),
    requests: metricName
      .optional()
      .describe(
        'Counter of requests with the label code. Default: http_requests_total.',
      ),
    durations: metricName
      .optional()
      .describe(
        'Histogram of durations in seconds. Default: http_request_duration_seconds.',
      ),
  })
  .describe('Where the app shows its metrics.');

/** What is promised of an app. */
export const objectivesSchema = z
  .strictObject({
    availability: z
      .number()
      .min(90)
      .max(99.999)
      .optional()
      .describe(
        'Percentage of requests that succeed in 30 days. Default: as required of the platform, else 99.9.',
      ),
    latencySeconds: z
      .number()
      .positive()
      .max(600)
      .optional()
      .describe('Longest duration of 99 of 100 requests. Default: none.'),
  })
  .describe('What is promised: alerts tell when the promise is at risk.');
