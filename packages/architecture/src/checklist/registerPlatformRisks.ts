import type { Recommendation } from '../decisions/recommendation';
import type { CapacityPlan } from '../capacity/planCapacity';
import { fits } from '../capacity/planCapacity';
import type { EnvironmentRecovery } from '../resilience/designRecovery';
import type { UpgradePlan } from '../resilience/planUpgrades';
import { type Message, message } from '../translations/Message';
import type { PlatformModel } from '../model/PlatformModel';
import type { ChecklistAnswer } from './ChecklistPoint';
import { deviationRisks } from './deviationRisks';

/**
 * One entry of the risk register: what can happen, how bad it is, and what is
 * done about it. A risk of a decision is in the words of the decision.
 *
 * @public
 */
export interface PlatformRisk {
  id: string;
  severity: 'low' | 'medium' | 'high';
  /** What it comes from. */
  source: 'decision' | 'capacity' | 'recovery' | 'versions' | 'checklist';
  text: Message | string;
  response: Message | string;
}

function capacityRisks({ clusters, tenants }: CapacityPlan): PlatformRisk[] {
  const crowded = clusters.flatMap(
    ({ cluster, headroom, headroomWithoutOneZone, tooLarge }) => {
      const risk = (
        kind: 'full' | 'zone' | 'large',
        severity: PlatformRisk['severity'],
        values: Message['values'] = {},
      ): PlatformRisk => ({
        id: `capacity-${kind}-${cluster}`,
        severity,
        source: 'capacity',
        text: message(`risk.${kind}`, { cluster, ...values }),
        response: message(`risk.${kind}.response`),
      });
      const full = fits(headroom);
      const zone = fits(headroomWithoutOneZone);
      return [
        ...(full.known && !full.value ? [risk('full', 'high')] : []),
        ...(full.known && full.value && zone.known && !zone.value
          ? [risk('zone', 'medium')]
          : []),
        ...(tooLarge.known && tooLarge.value.length > 0
          ? [risk('large', 'high', { apps: tooLarge.value.join(', ') })]
          : []),
      ];
    },
  );
  const quotas = tenants.flatMap(({ tenant, namespaces }) =>
    namespaces
      .filter(({ exceeds }) => exceeds.length > 0)
      .map(
        ({ cluster, namespace }): PlatformRisk => ({
          id: `capacity-quota-${cluster}-${namespace}`,
          severity: 'medium',
          source: 'capacity',
          text: message('risk.quota', { cluster, namespace, tenant }),
          response: message('risk.quota.response'),
        }),
      ),
  );
  return [...crowded, ...quotas];
}

function recoveryRisks(
  recovery: readonly EnvironmentRecovery[],
): PlatformRisk[] {
  return recovery.flatMap(({ environment, rto, rpo }) =>
    [
      { name: 'rto' as const, objective: rto },
      { name: 'rpo' as const, objective: rpo },
    ]
      .filter(({ objective }) => objective.verdict !== 'met')
      .filter(({ objective }) => objective.askedMinutes.known)
      .map(
        ({ name, objective: { verdict } }): PlatformRisk => ({
          id: `recovery-${name}-${environment}`,
          severity: verdict === 'missed' ? 'high' : 'medium',
          source: 'recovery',
          text: message(
            verdict === 'missed' ? `risk.${name}Missed` : `risk.${name}Unknown`,
            { environment },
          ),
          response: message('risk.recovery.response'),
        }),
      ),
  );
}

function versionRisks({ clusters, onDay }: UpgradePlan): PlatformRisk[] {
  return clusters
    .filter(({ support }) => support === 'ended')
    .map(({ cluster, version }) => ({
      id: `versions-${cluster}`,
      severity: 'high' as const,
      source: 'versions' as const,
      text: message('check.ended', { cluster, version, date: onDay }),
      response: message('risk.ended.response'),
    }));
}

/** Points whose failure another part of the register tells already. */
const TOLD_ELSEWHERE = new Set(['upgrades']);

function checklistRisks(answers: readonly ChecklistAnswer[]): PlatformRisk[] {
  return answers
    .filter(
      ({ status, point }) => status === 'fail' && !TOLD_ELSEWHERE.has(point),
    )
    .flatMap(({ point, reasons }) =>
      reasons.map((reason, index) => ({
        id: `checklist-${point}-${index + 1}`,
        severity: 'medium' as const,
        source: 'checklist' as const,
        text: reason,
        response: message(`fix.${point}`),
      })),
    );
}

const SEVERITIES = ['high', 'medium', 'low'] as const;

/**
 * Brings the risks of decisions, capacity, recovery, versions and the
 * checklist into one register, the worst first.
 *
 * @public
 */
export function registerPlatformRisks(options: {
  model: PlatformModel;
  decisions?: Recommendation;
  capacity: CapacityPlan;
  recovery: readonly EnvironmentRecovery[];
  upgrades: UpgradePlan;
  checklist: readonly ChecklistAnswer[];
}): PlatformRisk[] {
  const { model, decisions, capacity, recovery, upgrades, checklist } = options;
  const risks: PlatformRisk[] = [
    ...(decisions?.risks ?? []).map(({ id, severity, text, response }) => ({
      id,
      severity,
      source: 'decision' as const,
      text,
      response,
    })),
    ...deviationRisks(model, decisions),
    ...capacityRisks(capacity),
    ...recoveryRisks(recovery),
    ...versionRisks(upgrades),
    ...checklistRisks(checklist),
  ];
  return SEVERITIES.flatMap(severity =>
    risks.filter(risk => risk.severity === severity),
  );
}
