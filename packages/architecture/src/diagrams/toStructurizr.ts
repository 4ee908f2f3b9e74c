import type {
  ArchitectureGraph,
  ArchitectureNode,
} from '../graph/ArchitectureGraph';

/**
 * Text inside the quotes of the DSL. It has no safe escape for everything, so
 * quotes, backslashes and `${` are replaced by what looks alike.
 */
function quoted(text: string): string {
  const inert = text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/"/g, '”')
    .replace(/\\/g, '∖')
    .replace(/\$\{/g, '$ {');
  return `"${inert}"`;
}

interface Block {
  head: string;
  inner: Array<Block | string>;
}

function print(part: Block | string, indent = ''): string[] {
  if (typeof part === 'string') return [`${indent}${part}`];
  if (part.inner.length === 0) return [`${indent}${part.head}`];
  return [
    `${indent}${part.head} {`,
    ...part.inner.flatMap(each => print(each, `${indent}  `)),
    `${indent}}`,
  ];
}

function byKind(graph: ArchitectureGraph, kind: ArchitectureNode['kind']) {
  return graph.nodes.filter(node => node.kind === kind);
}

/** One container for each app, however many places it runs in. */
function appsOf(graph: ArchitectureGraph): Map<string, ArchitectureNode> {
  const apps = new Map<string, ArchitectureNode>();
  for (const workload of byKind(graph, 'workload')) {
    if (!apps.has(workload.name)) apps.set(workload.name, workload);
  }
  return apps;
}

/** A tenant as a person of the model. */
function teamName(tenant: string): string {
  return `Team ${tenant}`;
}

function technology({ properties }: ArchitectureNode): string {
  return [properties.provider, properties.region, properties.kubernetesVersion]
    .filter(text => text !== undefined)
    .join(' ');
}

function deployment(
  graph: ArchitectureGraph,
  environment: ArchitectureNode,
  apps: ReadonlyMap<string, string>,
): Block {
  const namespaces = byKind(graph, 'namespace').filter(
    ({ properties }) => properties.environment === environment.name,
  );
  const hosts = new Set(
    graph.edges
      .filter(
        ({ kind, source }) => kind === 'hosted-by' && source === environment.id,
      )
      .map(({ target }) => target),
  );
  return {
    head: `deploymentEnvironment ${quoted(environment.name)}`,
    inner: byKind(graph, 'cluster')
      .filter(({ id }) => hosts.has(id))
      .map(cluster => ({
        head: `deploymentNode ${quoted(cluster.name)} ${quoted(
          'Kubernetes cluster',
        )} ${quoted(technology(cluster))}`,
        inner: namespaces
          .filter(({ parent }) => parent === cluster.id)
          .map(namespace => ({
            head: `deploymentNode ${quoted(namespace.name)} ${quoted(
              `Namespace of ${namespace.properties.tenant}`,
            )}`,
            inner: byKind(graph, 'workload')
              .filter(({ parent }) => parent === namespace.id)
              .map(({ name }) => `containerInstance ${apps.get(name)}`),
          })),
      })),
  };
}

function viewsOf(environments: ArchitectureNode[]): Block {
  const view = (head: string): Block => ({
    head,
    inner: ['include *', 'autoLayout'],
  });
  return {
    head: 'views',
    inner: [
      view('systemContext platform context'),
      view('container platform apps'),
      ...environments.map(({ name }) =>
        view(`deployment platform ${quoted(name)} deployment-${name}`),
      ),
    ],
  };
}

/**
 * Writes the graph as a C4 model in the Structurizr DSL: tenants as people,
 * the platform as a system, apps as containers, and clusters and namespaces as
 * deployment nodes of each environment. Names cannot break out of their
 * quotes.
 *
 * @public
 */
export function toStructurizr(graph: ArchitectureGraph): string {
  const [fleet] = byKind(graph, 'fleet');
  const title = fleet?.properties.title ?? fleet?.name ?? 'Platform';
  const taken = new Set(
    byKind(graph, 'tenant').map(each => teamName(each.name)),
  );
  // People and systems share one set of names.
  const system = taken.has(title) ? `${title} (platform)` : title;
  const apps = appsOf(graph);
  const appIds = new Map([...apps.keys()].map((name, i) => [name, `app${i}`]));
  const tenants = byKind(graph, 'tenant');
  const tenantIds = new Map(tenants.map(({ name }, i) => [name, `team${i}`]));
  const hosted = new Set(
    graph.edges.flatMap(({ kind, source }) =>
      kind === 'hosted-by' ? [source] : [],
    ),
  );
  const environments = byKind(graph, 'environment').filter(({ id }) =>
    hosted.has(id),
  );
  const containers = [...apps.values()].map(
    ({ name, properties }) =>
      `${appIds.get(name)} = container ${quoted(name)} ${quoted(
        `Kind ${properties.kind}`,
      )} ${quoted(properties.workloadKind ?? '')}`,
  );
  const owners = [...apps.values()].flatMap(({ name, properties }) => {
    const team = tenantIds.get(properties.tenant);
    return team === undefined
      ? []
      : [`${team} -> ${appIds.get(name)} ${quoted('owns')}`];
  });
  return [
    ...print({
      head: `workspace ${quoted(title)}`,
      inner: [
        {
          head: 'model',
          inner: [
            ...tenants.map(
              ({ name, properties }) =>
                `${tenantIds.get(name)} = person ${quoted(
                  teamName(name),
                )} ${quoted(`Owned by ${properties.owner}`)}`,
            ),
            {
              head: `platform = softwareSystem ${quoted(system)}`,
              inner: containers,
            },
            ...owners,
            ...environments.map(each => deployment(graph, each, appIds)),
          ],
        },
        viewsOf(environments),
      ],
    }),
    '',
  ].join('\n');
}
