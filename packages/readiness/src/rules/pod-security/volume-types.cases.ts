import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `volume-types` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod({
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', csi: { driver: 'x' } },
        { name: 'c', image: {} },
      ],
    }),
  ],
  fail: [
    pod({ volumes: [{ name: 'a', nfs: { server: 's', path: '/' } }] }),
    pod({ volumes: [{ name: 'a', hostPath: { path: '/' } }] }),
  ],
};
