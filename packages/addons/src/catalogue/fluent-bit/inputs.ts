import { section } from './section';

/** Where a control plane of our own writes its audit log, as the generated kubeadm configuration says. */
const AUDIT_LOG = '/var/log/kubernetes/audit/*.log';

/** Buffers on the disk of the node outlive a restart, so no line of an audit log is lost with it. */
const BUFFER = { 'storage.type': 'filesystem' };

/** What is read on each node: the output of containers, the kubelet, and the audit log where there is one. */
export function inputs(): string {
  return [
    section('INPUT', {
      Name: 'tail',
      Path: '/var/log/containers/*.log',
      'multiline.parser': 'docker, cri',
      Tag: 'kube.*',
      DB: '/var/log/fluent-bit/containers.db',
      Mem_Buf_Limit: '16MB',
      Skip_Long_Lines: 'On',
      Rotate_Wait: 30,
      ...BUFFER,
    }),
    section('INPUT', {
      Name: 'tail',
      Path: AUDIT_LOG,
      Parser: 'audit',
      Tag: 'audit.*',
      DB: '/var/log/fluent-bit/audit.db',
      Mem_Buf_Limit: '16MB',
      Skip_Long_Lines: 'On',
      ...BUFFER,
    }),
  ].join('\n');
}

/** Names of namespace, pod and container on every line, and nothing of labels that nobody asks for. */
export function filters(): string {
  return section('FILTER', {
    Name: 'kubernetes',
    Match: 'kube.*',
    Merge_Log: 'On',
    Keep_Log: 'On',
    Annotations: 'Off',
    'K8S-Logging.Parser': 'On',
    'K8S-Logging.Exclude': 'On',
  });
}

/** Lines of the audit log are JSON with their own time. */
export function parsers(): string {
  return section('PARSER', {
    Name: 'audit',
    Format: 'json',
    Time_Key: 'requestReceivedTimestamp',
    Time_Format: '%Y-%m-%dT%H:%M:%S.%L%z',
    Time_Keep: 'On',
  });
}
