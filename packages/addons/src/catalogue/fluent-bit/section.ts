/** One section of Fluent Bit's classic configuration: https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/classic-mode. */
export function section(
  kind: 'INPUT' | 'FILTER' | 'OUTPUT' | 'PARSER',
  entries: Readonly<Record<string, string | number>>,
): string {
  return [
    `[${kind}]`,
    ...Object.entries(entries).map(([key, value]) => `    ${key} ${value}`),
    '',
  ].join('\n');
}
