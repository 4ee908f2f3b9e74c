import { severalObjectsRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { apiServerOption } from '../../objects/apiServerOption';

/** Rule `authorization-mode`. */
export const authorizationMode = severalObjectsRule({
  id: 'authorization-mode',
  category: 'cluster',
  title: 'The API server is told to authorise everything',
  severity: 'critical',
  why: 'AlwaysAllow gives every caller every right.',
  fix: 'Set --authorization-mode to Node,RBAC.',
  standards: [...cis('1.2.6')],
  match: 'cluster',
  reads: ['Pod'],
  live: true,
  evaluate(_subject, { index }) {
    const servers = apiServerOption(index, 'authorization-mode');
    if (servers.length === 0)
      return {
        status: 'not-applicable',
        message: 'the control plane is managed',
      };
    return servers.some(value => value?.split(',').includes('AlwaysAllow'))
      ? { status: 'fail' }
      : { status: 'pass' };
  },
});
