/** An expression that is code already, such as `var.region`. */
export interface HclExpression {
  readonly hcl: string;
}

/** Pieces of text and code that make one string. */
export interface HclTemplate {
  readonly template: readonly (string | HclExpression)[];
}

/** A map whose keys are data. */
export interface HclMap {
  readonly pairs: ReadonlyArray<readonly [string, HclValue]>;
}

/** A call with one argument. */
export interface HclCall {
  readonly call: string;
  readonly argument: HclValue;
}

/** What stands after an equals sign. */
export type HclValue =
  | string
  | number
  | boolean
  | readonly HclValue[]
  | HclExpression
  | HclTemplate
  | HclMap
  | HclCall;

/** A block with its labels. */
export interface HclBlock {
  readonly type: string;
  readonly labels?: readonly string[];
  readonly body: HclBody;
}

/** What stands between the braces of a block. */
export interface HclBody {
  readonly attributes?: ReadonlyArray<readonly [string, HclValue]>;
  readonly blocks?: readonly HclBlock[];
}
