import { severalObjectsRule } from '../../rule/Rule';
import { cis, pci, nist } from '../../rule/standardReferences';
import { apiServerOption } from '../../objects/apiServerOption';

/** Rule `audit-log`. */
export const auditLog = severalObjectsRule({
  id: 'audit-log',
  category: 'cluster',
  title: 'The API server writes no audit log',
  severity: 'high',
  why: 'After an incident nobody can tell who did what.',
  fix: 'Set --audit-policy-file and --audit-log-path, or a webhook.',
  standards: [...cis('1.2.16'), ...pci('10.2.1'), ...nist('AU-2')],
  match: 'cluster',
  reads: ['Pod'],
  live: true,
  evaluate(_subject, { index }) {
    const servers = apiServerOption(index, 'audit-policy-file');
    if (servers.length === 0)
      return {
        status: 'not-applicable',
        message: 'the control plane is managed',
      };
    return servers.every(value => value !== undefined)
      ? { status: 'pass' }
      : { status: 'fail' };
  },
});
