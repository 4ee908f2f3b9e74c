import { explainDeadEnd } from './explainDeadEnd';
import { clashBetween } from './incompatibilities';
import { solveDecisions, type SolveInput } from './solveDecisions';

/** A set of pins that cannot hold together; removing any one of them resolves it. @public */
export interface PinConflict {
  pins: string[];
  reasons: string[];
}

/**
 * Shrinks the pins to a smallest set that still has no solution, and says why
 * each pair in it, or each option of the decision squeezed between them, fails.
 *
 * @public
 */
export function nameConflict(input: SolveInput): PinConflict {
  let pins = { ...input.pins };
  for (const id of Object.keys(pins).sort()) {
    const { [id]: _dropped, ...fewer } = pins;
    if (!solveDecisions({ ...input, pins: fewer })) {
      pins = fewer;
    }
  }
  const names = Object.keys(pins).sort();
  const choice = (id: string) => ({ decision: id, option: pins[id].option });
  const direct = names.flatMap(left =>
    names
      .filter(right => left < right)
      .map(right => clashBetween(input.relation, choice(left), choice(right)))
      .filter(because => because !== undefined),
  );
  if (direct.length > 0) {
    return { pins: names, reasons: direct };
  }
  return {
    pins: names,
    reasons: explainDeadEnd({ ...input, pins, language: 'en' }) ?? [
      'no combination of the remaining options is left',
    ],
  };
}
