/** A value of an environment, by its name. */
export class Parameter {
  constructor(
    readonly name: string,
    /** Whether some environments have no such field. */
    readonly optional = false,
  ) {}
}

/** Text in which values of an environment stand. */
export class Text {
  constructor(readonly parts: ReadonlyArray<Parameter | string>) {}
}

/** A field of a program that writes manifests, or what stands for it. */
export type Template =
  | Parameter
  | Text
  | boolean
  | number
  | string
  | readonly Template[]
  | { readonly [field: string]: Template };

/** A value of an environment. */
export type Value =
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [field: string]: Value };

/** Values of an environment, by name. */
export type Values = Record<string, Value>;

/** An object of a program. */
export interface TemplateObject {
  file: string;
  object: Template;
  /** Value that says whether an environment has the object; absent where all have it. */
  when?: string;
}

/** A program that writes the manifests of an app, and the values of each environment. */
export interface Program {
  objects: TemplateObject[];
  /** By environment. */
  values: Record<string, Values>;
}

/** Name of the value that a promotion changes. */
export const VERSION_VALUE = 'image';

/** Name of the value that follows from it where an app is a Job. */
export const JOB_NAME_VALUE = 'jobName';

/** Parts the values of an environment: those that a promotion changes, and the others. */
export function splitVersion(values: Values): {
  version: Values;
  others: Values;
} {
  const isVersion = (name: string) =>
    name === VERSION_VALUE || name === JOB_NAME_VALUE;
  const pick = (wanted: boolean) =>
    Object.fromEntries(
      Object.entries(values).filter(([name]) => isVersion(name) === wanted),
    );
  return { version: pick(true), others: pick(false) };
}
