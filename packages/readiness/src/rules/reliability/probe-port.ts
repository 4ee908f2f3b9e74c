import { objectRule } from '../../rule/Rule';

/** Rule `probe-port`. */
export const probePort = objectRule({
  id: 'probe-port',
  category: 'reliability',
  title: 'A probe calls a port that the container does not declare',
  severity: 'medium',
  why: 'A probe by name of a port that is not there never passes; by number it is often a typing error.',
  fix: 'Declare the port in ports, or correct the probe.',
  match: 'pods',
  target: 'container',
  when: 'has(container.livenessProbe) || has(container.readinessProbe) || has(container.startupProbe)',
  expression: `[container.?livenessProbe, container.?readinessProbe, container.?startupProbe].all(probe, [probe.?httpGet.?port, probe.?tcpSocket.?port, probe.?grpc.?port].all(port, !port.hasValue() || container.?ports.orValue([]).exists(declared, declared.?containerPort.orValue(0) == port.value() || declared.?name.orValue('') == port.value())))`,
  field: 'ports',
});
