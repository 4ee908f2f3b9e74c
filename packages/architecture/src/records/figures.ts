import type { Figure } from '../capacity/Figure';
import type { Range, ResourceAmount } from '../capacity/ResourceAmount';
import type { Message } from '../translations/Message';
import { list } from './markdown';
import type { RecordContext } from './RecordContext';

const GIB = 2 ** 30;
const MILLICORES = 1000;

type Say = RecordContext['say'];

/** A number with as few decimals as it needs, at most two. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Processor, memory and pods on one line. */
export function amountText(amount: ResourceAmount): string {
  return [
    `${short(amount.cpuMillicores / MILLICORES)} CPU`,
    `${short(amount.memoryBytes / GIB)} GiB`,
    `${amount.pods} Pods`,
  ].join(', ');
}

/** From the least to the most, or one figure where they are equal. */
export function rangeText<T>(
  range: Range<T>,
  text: (value: T) => string,
): string {
  const least = text(range.min);
  const most = text(range.max);
  return least === most ? least : `${least} – ${most}`;
}

/** Dollars with cents. */
export function usdText(usd: number): string {
  return usd.toFixed(2);
}

/** A figure as a cell of a table; an unknown one says so. */
export function figureText<T>(
  say: Say,
  figure: Figure<T>,
  text: (value: T) => string,
): string {
  return figure.known ? text(figure.value) : say('status.unknown');
}

/** Most reasons that a list, and that a cell of a table, shows. */
const MOST_IN_LIST = 20;
export const MOST_IN_CELL = 5;

/** Reasons in words, each once; what is beyond the most is counted. */
export function reasonTexts(
  say: Say,
  reasons: readonly Message[],
  most: number,
): string[] {
  const texts = [
    ...new Set(reasons.map(({ key, values }) => say(key, values))),
  ];
  return texts.length <= most
    ? texts
    : [
        ...texts.slice(0, most),
        say('word.more', { count: texts.length - most }),
      ];
}

/** The reasons of all unknown figures, each once, or nothing. */
export function unknownReasons(
  say: Say,
  figures: ReadonlyArray<Figure<unknown>>,
): string | undefined {
  const reasons = figures.flatMap((figure): Message[] =>
    figure.known ? [] : figure.reasons,
  );
  if (reasons.length === 0) return undefined;
  return `${say('word.unknownReasons')}\n\n${list(
    reasonTexts(say, reasons, MOST_IN_LIST),
  )}`;
}
