import type { Message } from '../translations/Message';

/**
 * A figure that is known, or the reasons why it is not. Unknown is never
 * taken for zero.
 *
 * @public
 */
export type Figure<T = number> =
  | { known: true; value: T }
  | { known: false; reasons: Message[] };

/** A figure that is known. */
export function knownFigure<T>(value: T): Figure<T> {
  return { known: true, value };
}

/** A figure that nobody can tell, and why. */
export function unknownFigure<T>(...reasons: Message[]): Figure<T> {
  return { known: false, reasons };
}

/** The values when all are known; otherwise every reason, each once. */
export function allFigures<T>(figures: readonly Figure<T>[]): Figure<T[]> {
  const reasons = figures.flatMap(each => (each.known ? [] : each.reasons));
  if (reasons.length > 0) return { known: false, reasons: distinct(reasons) };
  return knownFigure(figures.flatMap(each => (each.known ? [each.value] : [])));
}

/** Computes with a figure; what is unknown stays unknown for the same reasons. */
export function mapFigure<T, U>(
  figure: Figure<T>,
  compute: (value: T) => U,
): Figure<U> {
  return figure.known ? knownFigure(compute(figure.value)) : figure;
}

/** Computes with two figures; when one is unknown, so is the result, with the reasons of both. */
export function combineFigures<A, B, C>(
  left: Figure<A>,
  right: Figure<B>,
  compute: (left: A, right: B) => C,
): Figure<C> {
  if (left.known && right.known)
    return knownFigure(compute(left.value, right.value));
  return unknownFigure(
    ...distinct(
      [left, right].flatMap(each => (each.known ? [] : each.reasons)),
    ),
  );
}

function distinct(reasons: Message[]): Message[] {
  const seen = new Set<string>();
  return reasons.filter(reason => {
    const text = JSON.stringify(reason);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
