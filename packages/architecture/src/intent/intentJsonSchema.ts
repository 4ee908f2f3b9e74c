import { z } from 'zod';
import { intentSchema } from './intentSchema';

/**
 * JSON Schema (draft 2020-12) of `platform.yaml` for editors, made from the
 * schema that `parseIntent` applies. Cross-field rules are not in it.
 *
 * @public
 */
export function intentJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://kubernetes-architect.io/schemas/platform.v1alpha1.schema.json',
    title: 'Platform',
    ...z.toJSONSchema(intentSchema, { io: 'input' }),
  };
}
