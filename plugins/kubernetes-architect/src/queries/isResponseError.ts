import type { ResponseError } from '@backstage/errors';

/** Whether an error is an answer of the backend; by name, because several copies of the class may be loaded. */
export function isResponseError(error: unknown): error is ResponseError {
  return (
    error instanceof Error &&
    error.name === 'ResponseError' &&
    'statusCode' in error
  );
}
