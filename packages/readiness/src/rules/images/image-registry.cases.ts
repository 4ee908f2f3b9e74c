import { container, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `image-registry` passes and fails. */
export const cases: RuleCases = {
  pass: [
    given({
      objects: [container({ image: 'registry.example/a:1' })],
      parameters: { registries: ['registry.example/'] },
    }),
  ],
  fail: [
    given({
      objects: [container({ image: 'evil.example/a:1' })],
      parameters: { registries: ['registry.example/'] },
    }),
  ],
  notApplicable: [container({ image: 'evil.example/a:1' })],
};
