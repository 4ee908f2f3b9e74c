import { z } from 'zod';
import { imageSchema } from '../imageSchema';
import { dnsLabel, textLine } from '../names';
import { memoryQuantity } from '../quantitySchema';

/** What can serve a model. */
export const servers = [
  'bentoml',
  'kserve',
  'plain',
  'seldon',
  'triton',
  'vllm',
] as const;

/** The model that is served. */
export const modelSchema = z
  .strictObject({
    name: textLine({
      maxLength: 100,
      description: 'Name by which clients ask for the model.',
    }).regex(
      /^[A-Za-z0-9][A-Za-z0-9._/-]*$/,
      'must be letters, digits, ".", "_", "/" and "-"',
    ),
    uri: z
      .string()
      .max(500)
      .regex(
        /^(s3|gs|pvc|hf|https|oci|abfs):\/\/[A-Za-z0-9._~/:-]+$/,
        'must be an address such as s3://models/reviews/3 or hf://organisation/model',
      )
      .optional()
      .describe('Where the model is kept. Default: it is part of the image.'),
    format: dnsLabel({
      maxLength: 40,
      description:
        'Format or framework, for example huggingface, sklearn or onnx. Seldon asks for it.',
    }).optional(),
    cacheSize: memoryQuantity(
      'Room on the node for the loaded model. Default: "20Gi".',
    ).optional(),
  })
  .describe('The model that is served.');

/** Apps that answer from documents by the model. */
export const retrievalSchema = z
  .strictObject({
    apiImage: imageSchema.describe(
      'Image of the service that answers questions.',
    ),
    ingestionImage: imageSchema.describe(
      'Image of the worker that takes in documents.',
    ),
    embeddingImage: imageSchema.describe(
      'Image of the job that embeds all documents anew.',
    ),
    embeddingSchedule: textLine({
      maxLength: 100,
      description: 'When all is embedded anew. Default: "30 3 * * 0".',
    }).optional(),
    collection: dnsLabel({
      maxLength: 40,
      description: 'Collection of the vector database. Default: <app>.',
    }).optional(),
    topic: dnsLabel({
      maxLength: 60,
      description: 'Topic in which documents arrive. Default: <app>-documents.',
    }).optional(),
    host: z
      .string()
      .max(200)
      .regex(
        /^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z]([-a-z0-9]*[a-z0-9])?$/,
        'must be a host name such as ask.example.com',
      )
      .optional()
      .describe('Host name under which questions are answered. Default: none.'),
  })
  .describe(
    'Answers from documents: <app>-api, <app>-ingest and <app>-embed run beside the model, wired to the vector database, stream and cache that were decided.',
  );
