import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `identical-probes` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({
      livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: 30 },
      readinessProbe: { tcpSocket: { port: 80 } },
    }),
    container({
      livenessProbe: { httpGet: { port: 80, path: '/live' } },
      readinessProbe: { httpGet: { port: 80, path: '/ready' } },
    }),
  ],
  fail: [
    container({
      livenessProbe: { httpGet: { port: 80, path: '/' } },
      readinessProbe: { httpGet: { path: '/', port: 80 } },
    }),
  ],
  notApplicable: [
    pod(),
    container({ livenessProbe: { tcpSocket: { port: 80 } } }),
  ],
};
