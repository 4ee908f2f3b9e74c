import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `probe-port` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({
      ports: [{ name: 'http', containerPort: 80 }],
      livenessProbe: { httpGet: { port: 'http' } },
      readinessProbe: { tcpSocket: { port: 80 } },
    }),
    container({ livenessProbe: { exec: { command: ['true'] } } }),
  ],
  fail: [
    container({
      ports: [{ name: 'http', containerPort: 80 }],
      livenessProbe: { httpGet: { port: 'web' } },
    }),
    container({
      ports: [{ containerPort: 80 }],
      startupProbe: { tcpSocket: { port: 8080 } },
    }),
  ],
  notApplicable: [pod()],
};
