import { choiceKey } from './incompatibilities';
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
  const direct = names.flatMap(left =>
    names
      .filter(right => left < right)
      .flatMap(right => {
        const because = input.relation
          .get(choiceKey(left, pins[left].option))
          ?.get(choiceKey(right, pins[right].option));
        return because ? [because] : [];
      }),
  );
  return { pins: names, reasons: direct.length > 0 ? direct : squeezed() };

  function squeezed(): string[] {
    for (const point of input.points) {
      const blocked = point.options.map(option => {
        const constraint = (option.constraints ?? []).find(each =>
          each.violated(input.profile),
        );
        const barred = input.relation.get(choiceKey(point.id, option.id));
        const pin = names.find(id =>
          barred?.has(choiceKey(id, pins[id].option)),
        );
        const clash = pin && barred?.get(choiceKey(pin, pins[pin].option));
        const because = constraint?.because ?? clash;
        return because && `${point.id} cannot be ${option.id}: ${because}`;
      });
      if (blocked.every(reason => reason !== undefined)) {
        return blocked.filter(reason => reason !== undefined);
      }
    }
    return ['no combination of the remaining options is left'];
  }
}
