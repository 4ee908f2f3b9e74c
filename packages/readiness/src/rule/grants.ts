function oneOf(list: string, name: string, wanted: readonly string[]): string {
  return `rule.?${list}.orValue([]).exists(${name}, ${name} in [${wanted
    .map(item => `'${item}'`)
    .join(', ')}])`;
}

/**
 * CEL: whether `rule` of a role gives one of the verbs on one of the resources of an API group, by name or by `*`.
 */
export function grants(options: {
  group: string;
  resources: readonly string[];
  verbs: readonly string[];
}): string {
  return [
    oneOf('apiGroups', 'group', [options.group, '*']),
    oneOf('resources', 'resource', [...options.resources, '*']),
    oneOf('verbs', 'verb', [...options.verbs, '*']),
  ].join(' && ');
}
