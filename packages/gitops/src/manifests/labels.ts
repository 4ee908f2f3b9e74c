/** Prefix of the labels and annotations of this project. */
export const LABEL_PREFIX = 'kubernetes-architect.io';

/** Labels by which the pods of an app are selected. They never change. */
export function selectorLabels(app: string): Record<string, string> {
  return { 'app.kubernetes.io/name': app };
}

/** Labels of every object of an app. */
export function appLabels(app: {
  name: string;
  tenant: string;
}): Record<string, string> {
  return {
    ...selectorLabels(app.name),
    'app.kubernetes.io/part-of': app.tenant,
  };
}
