import { objectRule } from '../../rule/Rule';
import { pci, nist } from '../../rule/standardReferences';

/** Rule `gateway-tls`. */
export const gatewayTls = objectRule({
  id: 'gateway-tls',
  category: 'network',
  title: 'The listener of the gateway has no TLS',
  severity: 'high',
  why: 'Passwords and sessions travel in the clear.',
  fix: 'Use protocol HTTPS or TLS with a certificate; keep HTTP for a redirect only.',
  standards: [...pci('4.2.1'), ...nist('SC-8')],
  match: ['gateway.networking.k8s.io/Gateway'],
  target: { list: 'spec.listeners', as: 'listener' },
  when: "!(listener.?protocol.orValue('') == 'HTTP' && object.spec.listeners.exists(other, other.?protocol.orValue('') == 'HTTPS'))",
  expression:
    "listener.?protocol.orValue('') in ['HTTPS', 'TLS'] && (listener.?tls.?mode.orValue('Terminate') == 'Passthrough' || listener.?tls.?certificateRefs.orValue([]).size() > 0)",
  field: 'protocol',
});
