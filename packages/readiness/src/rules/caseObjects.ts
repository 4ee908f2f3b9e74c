import type { GivenCase, PlainObject } from './RuleCases';

const IMAGE = 'registry.example/app:1.0';

/** An object of any kind, with a name. */
export function manifest(
  apiVersion: string,
  kind: string,
  rest: PlainObject = {},
): PlainObject {
  const metadata = {
    name: 'web',
    namespace: 'shop',
    ...(rest.metadata as PlainObject | undefined),
  };
  return { apiVersion, kind, ...rest, metadata };
}

/** A pod with one container and these fields in its spec. */
export function pod(
  spec: PlainObject = {},
  metadata: PlainObject = {},
): PlainObject {
  return manifest('v1', 'Pod', {
    metadata,
    spec: { containers: [{ name: 'app', image: IMAGE }], ...spec },
  });
}

/** A pod with one container that has these fields. */
export function container(fields: PlainObject): PlainObject {
  return pod({ containers: [{ name: 'app', image: IMAGE, ...fields }] });
}

/** A Deployment with these fields in its pod spec and in its own spec. */
export function deployment(
  podSpec: PlainObject = {},
  spec: PlainObject = {},
): PlainObject {
  return workload('apps/v1', 'Deployment', podSpec, spec);
}

/** Any workload with `spec.template`; its pods have the label `app: web`. */
export function workload(
  apiVersion: string,
  kind: string,
  podSpec: PlainObject = {},
  spec: PlainObject = {},
): PlainObject {
  const labels = { app: 'web' };
  return manifest(apiVersion, kind, {
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [{ name: 'app', image: IMAGE }], ...podSpec },
      },
      ...spec,
    },
  });
}

/** Objects with the version, parameters or facts to judge them by. */
export function given(options: GivenCase): { given: GivenCase } {
  return { given: options };
}
