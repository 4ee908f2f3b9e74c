import { QueryClient } from '@tanstack/react-query';
import { isResponseError } from './isResponseError';

/** The backend answers from its own cache, so an answer of this age, in milliseconds, is shown again without asking. */
const STALE_AFTER_MS = 10_000;
const FIRST_CLIENT_ERROR = 400;
const FIRST_SERVER_ERROR = 500;

/** The cache of answers that the pages share. What the backend refuses is not asked again; what fails once is. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_AFTER_MS,
        retry: (failures, error) => failures < 1 && !isRefusal(error),
      },
    },
  });
}

function isRefusal(error: unknown): boolean {
  if (!isResponseError(error)) {
    return false;
  }
  const { statusCode } = error;
  return statusCode >= FIRST_CLIENT_ERROR && statusCode < FIRST_SERVER_ERROR;
}
