/** What an Application needs beside what all do. */
export interface SyncPolicyOptions {
  /** Makes the namespace of the destination, with these labels. */
  namespaceLabels?: Record<string, string>;
  /** Accepts objects whose kind comes with something else. */
  kindsComeLater?: boolean;
}

/**
 * How Argo CD keeps an Application in sync: always, and again and again until
 * it works, because an app may come before its namespace does.
 */
export function syncPolicy({
  namespaceLabels,
  kindsComeLater,
}: SyncPolicyOptions = {}) {
  return {
    automated: { prune: true, selfHeal: true },
    ...(namespaceLabels && {
      managedNamespaceMetadata: { labels: namespaceLabels },
    }),
    retry: {
      backoff: { duration: '5s', factor: 2, maxDuration: '3m' },
      limit: -1,
      // Else a revision that cannot work is tried for ever, though the next one would.
      refresh: true,
    },
    syncOptions: [
      ...(namespaceLabels ? ['CreateNamespace=true'] : []),
      'ServerSideApply=true',
      ...(kindsComeLater ? ['SkipDryRunOnMissingResource=true'] : []),
      'FailOnSharedResource=true',
    ],
  };
}
