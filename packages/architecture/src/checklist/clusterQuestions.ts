import { message } from '../translations/Message';
import {
  answer,
  type ChecklistQuestion,
  decided,
  worst,
} from './ChecklistPoint';

/** Fewest members of a control plane that survive the loss of one. */
const FEWEST_MEMBERS = 3;
const FEWEST_ZONES = 2;

/** A control plane of three or more members over several failure domains. */
export const controlPlaneQuestion: ChecklistQuestion = ({ clusters }) =>
  worst(
    clusters
      .filter(({ cluster }) => cluster.tier === 'production')
      .map(({ cluster, service, controlPlane }) => {
        const where = { cluster: cluster.name };
        if (service === 'eks')
          return answer('pass', message('check.eks', where));
        const { members, zones } = controlPlane ?? {};
        if (service === undefined)
          return answer('unknown', message('unknown.noService', where));
        if (service === 'aks' && controlPlane?.tier === 'free')
          return answer('fail', message('check.aksFree', where));
        if (service === 'self-managed' && members === undefined)
          return answer('unknown', message('check.noMembers', where));
        if (service === 'self-managed' && (members ?? 0) < FEWEST_MEMBERS)
          return answer(
            'fail',
            message('check.fewMembers', { ...where, members: members ?? 0 }),
          );
        if (zones === undefined)
          return answer('unknown', message('check.noZones', where));
        return zones < FEWEST_ZONES
          ? answer('fail', message('check.oneZone', where))
          : answer(
              'pass',
              message('check.haControlPlane', { ...where, zones }),
            );
      }),
  );

/** Nodes come and go with the load. */
export const nodeAutoscalingQuestion: ChecklistQuestion = context =>
  worst(
    context.clusters
      .filter(({ cluster }) => cluster.tier === 'production')
      .map(({ cluster, pools }) => {
        const where = { cluster: cluster.name };
        if (pools.length > 0)
          return pools.some(({ autoscaling }) => autoscaling)
            ? answer('pass', message('check.autoscaledPool', where))
            : answer('fail', message('check.fixedPools', where));
        const byHand =
          context.decision('node-autoscaling')?.chosen === 'headroom';
        return byHand
          ? answer('fail', message('check.spareByHand', where))
          : answer('unknown', message('unknown.noNodePools', where));
      }),
  );

/** Every cluster is on a version that gets fixes, and its nodes within the policy. */
export const upgradesQuestion: ChecklistQuestion = ({ upgrades }) =>
  worst(
    upgrades.clusters.map(({ cluster, version, support, skews }) => {
      const values = { cluster, version, date: upgrades.onDay };
      const skewed = skews.find(({ verdict }) => verdict !== 'supported');
      if (skewed)
        return answer(
          'fail',
          message('check.skew', {
            cluster,
            version,
            pool: skewed.pool,
            kubelet: skewed.kubelet,
          }),
        );
      if (support === 'ended')
        return answer('fail', message('check.ended', values));
      return support === 'unknown'
        ? answer('unknown', message('unknown.release', values))
        : answer('pass', message('check.supported', values));
    }),
  );

/** Metrics and somebody who is told. */
export const monitoringQuestion: ChecklistQuestion = context =>
  decided(context, ['metrics', 'alert-routing']);

/** Logs in one place, and who did what. */
export const logsQuestion: ChecklistQuestion = context =>
  decided(context, ['logs', 'audit-trail']);

/** Images are scanned, and a policy is enforced. */
export const imagesQuestion: ChecklistQuestion = context =>
  decided(context, ['supply-chain', 'policy-engine']);

/** A backup is what has been restored. */
export const backupQuestion: ChecklistQuestion = ({ recovery, clusters }) => {
  if (recovery.dataGigabytes === 0)
    return answer('not-applicable', message('check.noData'));
  if (!recovery.backup) return answer('unknown', message('unknown.backup'));
  const { region } = recovery.backup;
  const home = clusters.filter(
    ({ cluster }) => cluster.tier === 'production' && cluster.region === region,
  );
  if (!recovery.lastDrill) return answer('fail', message('check.noDrill'));
  if (region === undefined)
    return answer('unknown', message('check.noBackupRegion'));
  if (home.length > 0)
    return answer(
      'fail',
      message('check.sameRegion', { region, cluster: home[0].cluster.name }),
    );
  return answer(
    'pass',
    message('check.drilled', { date: recovery.lastDrill.date, region }),
  );
};
