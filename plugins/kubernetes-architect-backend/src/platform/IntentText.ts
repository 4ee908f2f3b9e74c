import type { PlatformOrigin } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** The text of an intent, or why it cannot be had. */
export type IntentText = { origin: PlatformOrigin } & (
  | { text: string; problem?: undefined }
  | { text?: undefined; problem: string }
);
