import { severalObjectsRule } from '../../rule/Rule';
import { cis, pci, nist } from '../../rule/standardReferences';
import { apiServerOption } from '../../objects/apiServerOption';

/** Rule `secret-encryption`. */
export const secretEncryption = severalObjectsRule({
  id: 'secret-encryption',
  category: 'cluster',
  title: 'Secrets lie in etcd without encryption',
  severity: 'high',
  why: 'A disk or a backup of etcd has all secrets in the clear.',
  fix: 'Set --encryption-provider-config with a KMS provider.',
  standards: [...cis('1.2.27'), ...pci('3.5.1'), ...nist('SC-28')],
  match: 'cluster',
  reads: ['Pod'],
  live: true,
  evaluate(_subject, { index }) {
    const servers = apiServerOption(index, 'encryption-provider-config');
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
