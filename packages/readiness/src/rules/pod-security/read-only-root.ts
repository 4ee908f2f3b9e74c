import { objectRule } from '../../rule/Rule';
import { nsa, nist } from '../../rule/standardReferences';

/** Rule `read-only-root`. */
export const readOnlyRoot = objectRule({
  id: 'read-only-root',
  category: 'pod-security',
  title: 'The root file system of the container is writable',
  severity: 'medium',
  why: 'An intruder can leave programs in a writable file system, and an app can fill the disk of the node.',
  fix: 'Set readOnlyRootFilesystem: true and mount an emptyDir where the app writes.',
  standards: [...nsa('Pod security'), ...nist('CM-7')],
  match: 'pods',
  target: 'container',
  when: "variables.podSpec.?os.?name.orValue('') != 'windows'",
  expression:
    'container.?securityContext.?readOnlyRootFilesystem.orValue(false)',
  field: 'securityContext.readOnlyRootFilesystem',
  patch: [{ path: 'securityContext.readOnlyRootFilesystem', value: true }],
});
