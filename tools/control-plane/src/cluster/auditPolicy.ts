/** Every request, with user, verb and object but without bodies: enough to prove what a client asked for. */
export const AUDIT_POLICY = `${JSON.stringify({
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [{ level: 'Metadata' }],
})}\n`;
