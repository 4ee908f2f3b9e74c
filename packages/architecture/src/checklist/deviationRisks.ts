import type {
  ArchitectureDecision,
  Recommendation,
} from '../decisions/recommendation';
import type { PlatformModel } from '../model/PlatformModel';
import { type Message, message } from '../translations/Message';
import type { PlatformRisk } from './registerPlatformRisks';

type Deviation = (
  model: PlatformModel,
  decision: ArchitectureDecision,
  option: string,
) => Message | undefined;

const engine: Deviation = ({ delivery }, { chosen }, option) =>
  chosen.startsWith(delivery.engine)
    ? undefined
    : message('risk.deviation.engine', { option, engine: delivery.engine });

const topology: Deviation = (
  { clusters, environments },
  { chosen },
  option,
) => {
  if (chosen === 'single-cluster' && clusters.length > 1)
    return message('risk.deviation.clusters', {
      option,
      count: clusters.length,
    });
  const production = new Set(
    environments.flatMap(each => (each.production ? [each.name] : [])),
  );
  const regions = new Set(
    clusters
      .filter(cluster =>
        cluster.environments.some(name => production.has(name)),
      )
      .map(({ region }) => region),
  );
  return chosen.startsWith('multi-region') && regions.size < 2
    ? message('risk.deviation.regions', { option, count: regions.size })
    : undefined;
};

/** Provider on which a managed service runs. */
const PROVIDER_OF: Readonly<Record<string, string | undefined>> = {
  eks: 'aws',
  aks: 'azure',
  gke: 'gcp',
};

const distribution: Deviation = ({ clusters }, { chosen }, option) => {
  const provider = PROVIDER_OF[chosen];
  const elsewhere = clusters.filter(cluster => cluster.provider !== provider);
  return provider === undefined || elsewhere.length === 0
    ? undefined
    : message('risk.deviation.provider', {
        option,
        clusters: elsewhere.map(({ name }) => name).join(', '),
      });
};

const DEVIATIONS: Readonly<Record<string, Deviation | undefined>> = {
  'cluster-topology': topology,
  distribution,
  'gitops-engine': engine,
};

/** What the intent does otherwise than it was decided. */
export function deviationRisks(
  model: PlatformModel,
  decisions: Recommendation | undefined,
): PlatformRisk[] {
  return (decisions?.decisions ?? []).flatMap(decision => {
    const option =
      decision.options.find(({ id }) => id === decision.chosen)?.title ??
      decision.chosen;
    const text = DEVIATIONS[decision.id]?.(model, decision, option);
    return text
      ? [
          {
            id: `deviation-${decision.id}`,
            severity: 'medium' as const,
            source: 'decision' as const,
            text,
            response: message('risk.deviation.response'),
          },
        ]
      : [];
  });
}
