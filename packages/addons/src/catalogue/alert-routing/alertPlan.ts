import type { AddonPlatform } from '../../AddonPlatform';

/** Secret with what the receivers need: addresses and keys. */
export const RECEIVERS_SECRET = 'alertmanager-receivers';

/** A way to people, and the key of the secret under which its address or key lies. */
export interface Receiver {
  name: string;
  kind: 'chat' | 'pager' | 'webhook';
  key: string;
}

/** Where alerts go, without the notation of a product. */
export interface AlertPlan {
  receivers: readonly Receiver[];
  /** Gets what no other takes. */
  usual: string;
  /** Gets what cannot wait, by the label `severity`. */
  urgent: string;
  /** Gets the alert that always fires, so that its silence is noticed. */
  heartbeat?: string;
}

const CHAT: Receiver = { name: 'chat', kind: 'chat', key: 'chat-url' };
const PAGER: Receiver = { name: 'pager', kind: 'pager', key: 'pager-key' };
const GATEWAY: Receiver = {
  name: 'gateway',
  kind: 'webhook',
  key: 'gateway-url',
};
const HEARTBEAT: Receiver = {
  name: 'heartbeat',
  kind: 'webhook',
  key: 'heartbeat-url',
};

/** Nobody is woken for what is not production. */
export function alertPlan(
  platform: AddonPlatform,
  production: boolean,
): AlertPlan {
  const option = platform.choices['alert-routing'];
  const quiet = {
    receivers: [CHAT],
    usual: CHAT.name,
    urgent: CHAT.name,
  };
  if (option === 'pagerduty' && production)
    return { ...quiet, receivers: [CHAT, PAGER], urgent: PAGER.name };
  if (option === 'own-paging')
    return production
      ? {
          receivers: [GATEWAY, HEARTBEAT],
          usual: GATEWAY.name,
          urgent: GATEWAY.name,
          heartbeat: HEARTBEAT.name,
        }
      : { receivers: [GATEWAY], usual: GATEWAY.name, urgent: GATEWAY.name };
  return quiet;
}

/** Keys that the secret of the receivers holds. */
export function receiverKeys(platform: AddonPlatform): string[] {
  const production = platform.model.environments.some(
    environment => environment.production,
  );
  return alertPlan(platform, production).receivers.map(({ key }) => key);
}
