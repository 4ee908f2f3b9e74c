import { z } from 'zod';

/** Name of a label or taint, with an optional domain before it. */
const LABEL_KEY =
  /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;

const labelKey = z
  .string()
  .regex(
    LABEL_KEY,
    'must be the key of a label such as team or example.com/team',
  );

const labelValue = z
  .string({
    error: issue =>
      typeof issue.input === 'string'
        ? undefined
        : 'must be text: put it in quotes',
  })
  .regex(
    LABEL_VALUE,
    'must be a label value: letters, digits, "-", "_" and ".", at most 63',
  );

/** Labels of the nodes of a pool, by key. */
export const nodeLabelsSchema = z
  .record(labelKey, labelValue)
  .describe('Labels of the nodes, beside those that the platform sets.');

/** What keeps pods off the nodes of a pool that do not tolerate it. */
export const nodeTaintsSchema = z
  .array(
    z.strictObject({
      key: labelKey.describe('Key of the taint.'),
      value: labelValue.optional().describe('Value of the taint.'),
      effect: z
        .enum(['NoSchedule', 'PreferNoSchedule', 'NoExecute'])
        .describe('What happens to pods that do not tolerate it.'),
    }),
  )
  .max(20)
  .describe('Taints of the nodes, beside those that the platform sets.');

/** GPUs of one node. */
export const nodeGpuSchema = z
  .strictObject({
    type: z
      .string()
      .regex(
        /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
        'must be a GPU as its provider calls it, such as nvidia-l4',
      )
      .describe('GPU as its provider calls it, for example nvidia-l4.'),
    count: z.number().int().min(1).max(16).describe('GPUs of one node.'),
  })
  .describe('GPUs of one node.');
