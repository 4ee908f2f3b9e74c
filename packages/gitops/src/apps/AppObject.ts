/** An object of an app, whatever its kind. The types of `kubernetes-models` fit it. */
export interface AppObject {
  apiVersion: string;
  kind: string;
  metadata?: {
    name?: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
}

/** An object of a kind that an add-on brings. Its fields are held by the real API server in the tests. */
export interface CustomObject extends AppObject {
  spec: object;
}

/** An object and the name of its file, without `.yaml`. */
export interface NamedObject {
  file: string;
  object: AppObject;
}

/** Names an object unless there is none. */
export function named(file: string, object?: AppObject): NamedObject[] {
  return object ? [{ file, object }] : [];
}
