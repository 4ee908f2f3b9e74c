import {
  type AlertRunbook,
  type PlatformModel,
  runbookAddress,
} from '@kubernetes-architect/architecture';

/** The annotation by which an alert leads to what people do about it, as Alertmanager and Grafana show it. */
export function runbookLink(
  model: PlatformModel,
  runbook: AlertRunbook,
): { runbook_url?: string } {
  const address = runbookAddress(model, runbook);
  return address === undefined ? {} : { runbook_url: address };
}
