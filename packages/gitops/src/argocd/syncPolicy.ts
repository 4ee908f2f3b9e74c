/**
 * How Argo CD keeps an Application in sync: always, and again and again until
 * it works, because an app may come before its namespace does.
 */
export function syncPolicy() {
  return {
    automated: { prune: true, selfHeal: true },
    retry: {
      backoff: { duration: '5s', factor: 2, maxDuration: '3m' },
      limit: -1,
    },
    syncOptions: ['ServerSideApply=true', 'FailOnSharedResource=true'],
  };
}
