/** What the process itself does: health, metrics, and buffers on disk. `{{ }}` is filled in by the chart. */
export function service(): string {
  return [
    '[SERVICE]',
    '    Daemon Off',
    '    Flush {{ .Values.flush }}',
    '    Log_Level {{ .Values.logLevel }}',
    '    Parsers_File /fluent-bit/etc/parsers.conf',
    '    Parsers_File /fluent-bit/etc/conf/custom_parsers.conf',
    '    HTTP_Server On',
    '    HTTP_Listen 0.0.0.0',
    '    HTTP_Port {{ .Values.metricsPort }}',
    '    Health_Check On',
    '    storage.path /var/log/fluent-bit/buffer',
    '    storage.max_chunks_up 64',
    '    storage.backlog.mem_limit 16M',
    '',
  ].join('\n');
}
