import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const service = (port: object) =>
  manifest('v1', 'Service', {
    spec: { selector: { app: 'web' }, ports: [port] },
  });
const web = deployment({
  containers: [{ name: 'a', ports: [{ name: 'http', containerPort: 8080 }] }],
});

/** Objects that `service-target-port` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [web, service({ port: 80, targetPort: 'http' })],
    [web, service({ port: 8080 })],
  ],
  fail: [
    [web, service({ port: 80 })],
    [web, service({ port: 80, targetPort: 'web' })],
  ],
  notApplicable: [[deployment(), service({ port: 80 })]],
};
