import type { PlatformProfile } from '../assessment/platformProfile';
import type { FieldPath, FieldProblem } from '../intent/IntentProblem';
import type { DecisionPins } from './pinsSchema';
import type { DecisionPoint } from './types';

/** Pins of unknown decisions or options, and pins a requirement rules out, all at once. @public */
export function checkPins(options: {
  pins: DecisionPins;
  points: readonly DecisionPoint[];
  profile: PlatformProfile;
  pathPrefix?: FieldPath;
}): FieldProblem[] {
  const { pins, points, profile, pathPrefix = [] } = options;
  return Object.keys(pins)
    .sort()
    .flatMap(id => {
      const path = [...pathPrefix, id];
      const point = points.find(each => each.id === id);
      if (!point) {
        return [
          {
            path,
            atKey: true,
            message: `there is no decision "${id}"; known are ${points
              .map(each => each.id)
              .sort()
              .join(', ')}`,
          },
        ];
      }
      const option = point.options.find(each => each.id === pins[id].option);
      if (!option) {
        return [
          {
            path: [...path, 'option'],
            message: `"${
              pins[id].option
            }" is no option of ${id}; use one of ${point.options
              .map(each => each.id)
              .join(', ')}`,
          },
        ];
      }
      return (option.constraints ?? [])
        .filter(constraint => constraint.violated(profile))
        .map(constraint => ({
          path: [...path, 'option'],
          message: `pin ${id}=${
            option.id
          } violates a constraint of ${constraint.requirements.join(', ')}: ${
            constraint.because
          }; change the pin or the answer`,
        }));
    });
}
