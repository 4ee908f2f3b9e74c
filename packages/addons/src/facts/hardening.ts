/** What the Pod Security level `restricted` asks of a pod: https://kubernetes.io/docs/concepts/security/pod-security-standards/. */
export const RESTRICTED_POD = {
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** What the level `restricted` asks of a container, and nothing more. */
export const UNPRIVILEGED_CONTAINER = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
} as const;

/** What the level `restricted` asks of a container, and a file system that nobody writes to. */
export const RESTRICTED_CONTAINER = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
} as const;
