import { isJsonObject, type JsonObject } from './jsonObject';

/** What stands for a value that is not kept. */
export const REDACTED = 'REDACTED';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/**
 * Removes from a container what may hold a secret: literal values of environment variables,
 * arguments (names of flags are kept), commands of hooks, values of probe headers.
 *
 * @returns a new container; the input is not changed
 */
export function redactContainer(container: JsonObject): JsonObject {
  const redacted: JsonObject = { ...container };
  if (Array.isArray(container.env)) {
    redacted.env = container.env.map(redactVariable);
  }
  if (Array.isArray(container.command)) {
    const [binary, ...rest] = container.command;
    redacted.command = [binary, ...rest.map(redactArgument)];
  }
  if (Array.isArray(container.args)) {
    redacted.args = container.args.map(redactArgument);
  }
  for (const probe of [...PROBES, 'lifecycle']) {
    if (container[probe] !== undefined) {
      redacted[probe] = redactHandler(container[probe]);
    }
  }
  return redacted;
}

function redactVariable(variable: unknown): unknown {
  return isJsonObject(variable) && variable.value
    ? { ...variable, value: REDACTED }
    : variable;
}

/** Keeps `--flag`, `-f` and the name in `--flag=value`; `-pSECRET` is not kept. */
function redactArgument(argument: unknown): string {
  const flag = /^(?<name>--[A-Za-z][\w.-]*|-[A-Za-z])(?<value>=.*)?$/s.exec(
    String(argument),
  )?.groups;
  if (!flag) {
    return REDACTED;
  }
  return flag.value === undefined ? flag.name : `${flag.name}=${REDACTED}`;
}

function redactHandler(handler: unknown): unknown {
  if (Array.isArray(handler)) {
    return handler.map(redactHandler);
  }
  if (!isJsonObject(handler)) {
    return handler;
  }
  return Object.fromEntries(
    Object.entries(handler).map(([key, value]) => {
      if (key === 'command' && Array.isArray(value)) {
        return [key, [value[0], ...value.slice(1).map(redactArgument)]];
      }
      if (key === 'httpHeaders' && Array.isArray(value)) {
        return [key, value.map(redactVariable)];
      }
      return [key, redactHandler(value)];
    }),
  );
}
