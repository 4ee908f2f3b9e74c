import type { ScalingModel } from '../../model/PlatformModel';
import { inertText, list, page, table } from '../markdown';
import type { RecordContext, RecordFile } from '../RecordContext';
import { RECORDS_FOLDER } from '../RecordContext';
import { fleetDiagram } from './diagramsPage';

function replicasText({ autoscaling, replicas }: ScalingModel): string {
  return autoscaling
    ? `${autoscaling.minReplicas} – ${autoscaling.maxReplicas}`
    : String(replicas);
}

function environments({ model, say }: RecordContext): string {
  return table(
    [
      say('column.name'),
      say('column.production'),
      say('column.promotesFrom'),
      say('column.clusters'),
    ],
    model.environments.map(({ name, production, promotesFrom }) => [
      name,
      say(production ? 'word.yes' : 'word.no'),
      promotesFrom ?? '–',
      model.clusters
        .filter(cluster => cluster.environments.includes(name))
        .map(cluster => cluster.name)
        .join(', '),
    ]),
  );
}

function clusters({ model, say }: RecordContext): string {
  return table(
    [
      say('column.name'),
      say('column.provider'),
      say('column.region'),
      say('column.tier'),
      say('column.version'),
      say('column.environments'),
    ],
    model.clusters.map(cluster => [
      cluster.name,
      cluster.provider,
      inertText(cluster.region),
      say(`word.${cluster.tier}`),
      cluster.kubernetesVersion,
      cluster.environments.join(', '),
    ]),
  );
}

function tenants({ model, say }: RecordContext): string {
  return table(
    [
      say('column.name'),
      say('column.owner'),
      say('column.namespaces'),
      say('column.quota'),
    ],
    model.tenants.map(({ name, owner, namespaces, quota }) => [
      name,
      inertText(owner),
      namespaces.map(namespace => namespace.name).join(', '),
      `${quota.cpu} CPU, ${quota.memory}, ${quota.pods} Pods`,
    ]),
  );
}

function apps({ model, say }: RecordContext): string {
  return table(
    [
      say('column.app'),
      say('column.tenant'),
      say('column.kind'),
      say('column.replicas'),
    ],
    model.apps.map(({ name, tenant, kind, environments: places }) => [
      name,
      tenant,
      kind,
      places
        .map(place => `${place.environment} ${replicasText(place.scaling)}`)
        .join(', '),
    ]),
  );
}

/** Who changes clusters: they themselves from Git or an artifact, or a pipeline. */
function deliveryBoundary({
  choices,
  delivery,
}: RecordContext['model']): 'artifact' | 'git' | 'push' {
  if (choices['delivery-model'] === 'push-ci') return 'push';
  return delivery.artifact ? 'artifact' : 'git';
}

/** What the platform is, on one page. */
export function overviewPage(context: RecordContext): RecordFile {
  const { model, say } = context;
  const { engine, repository, artifact } = model.delivery;
  return {
    path: `${RECORDS_FOLDER}/architecture.md`,
    content: page([
      `# ${say('page.overview')}: ${inertText(model.title)}`,
      model.description && inertText(model.description),
      `## ${say('overview.facts')}`,
      table(
        [say('column.name'), say('column.value')],
        [
          [say('overview.engine'), engine === 'argocd' ? 'Argo CD' : 'Flux'],
          [say('overview.repository'), inertText(repository.url)],
          [say('overview.branch'), inertText(repository.branch)],
          ...(artifact
            ? [[say('overview.artifact'), inertText(artifact.url)]]
            : []),
          [say('overview.environments'), String(model.environments.length)],
          [say('overview.clusters'), String(model.clusters.length)],
          [say('overview.tenants'), String(model.tenants.length)],
          [say('overview.apps'), String(model.apps.length)],
        ],
      ),
      fleetDiagram(context),
      `## ${say('overview.environments')}`,
      environments(context),
      `## ${say('overview.clusters')}`,
      clusters(context),
      ...(model.tenants.length > 0
        ? [`## ${say('overview.tenants')}`, tenants(context)]
        : []),
      ...(model.apps.length > 0
        ? [`## ${say('overview.apps')}`, apps(context)]
        : []),
      `## ${say('overview.boundaries')}`,
      list([
        say(`overview.boundary.${deliveryBoundary(model)}`),
        say('overview.boundary.tenant'),
        say('overview.boundary.secret'),
        say('overview.boundary.environment'),
      ]),
    ]),
  };
}
