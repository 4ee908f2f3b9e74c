import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-probes` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({ livenessProbe: { httpGet: { port: 80 } } }),
    container({ livenessProbe: { tcpSocket: { host: '', port: 80 } } }),
  ],
  fail: [
    container({
      livenessProbe: { httpGet: { port: 80, host: '169.254.169.254' } },
    }),
    container({
      lifecycle: { preStop: { tcpSocket: { port: 80, host: '10.0.0.1' } } },
    }),
    container({ startupProbe: { tcpSocket: { port: 80, host: 'localhost' } } }),
  ],
};
