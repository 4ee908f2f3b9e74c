/**
 * How far rules can show a control: `automated` for what a reading of objects settles, `partial` for what they settle in
 * part, `manual` for what people must show.
 *
 * @public
 */
export type ControlCoverage = 'automated' | 'partial' | 'manual';

/**
 * One control of a standard. The title is in words of this project; the text is the standard's own and not kept here.
 *
 * @public
 */
export interface StandardControl {
  /** The number in the source, or the name where the source gives none. */
  id: string;
  title: string;
  coverage: ControlCoverage;
  /** Ids of the rules that help to show it; empty for manual controls. */
  rules: readonly string[];
  /** The number was not checked against the edition that is named: look it up before it is quoted. */
  unsure?: boolean;
}

/**
 * A published standard that rules refer to by its own numbers. No text of a standard is kept here.
 *
 * @public
 */
export interface Standard {
  title: string;
  /** Where to read it. */
  source: string;
  /** The controls this project knows of: what is not in the list was not looked at. */
  controls: readonly StandardControl[];
}

/** A control that rules settle. */
export function automated(
  id: string,
  title: string,
  rules: readonly string[],
): StandardControl {
  return { id, title, coverage: 'automated', rules };
}

/** A control that rules settle in part. */
export function partial(
  id: string,
  title: string,
  rules: readonly string[],
): StandardControl {
  return { id, title, coverage: 'partial', rules };
}

/** A control that people must show. */
export function manual(id: string, title: string): StandardControl {
  return { id, title, coverage: 'manual', rules: [] };
}

/** The same control, with a number to look up before it is quoted. */
export function unsure(control: StandardControl): StandardControl {
  return { ...control, unsure: true };
}
