import { isJsonObject, type JsonObject } from './JsonObject';
import { REDACTED, redactArgument, redactValue } from './redactValue';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/**
 * Removes from a container what may hold a secret: literal values of environment variables, arguments (names of flags
 * are kept), commands of hooks and probes, values of probe headers.
 */
export function redactContainer(container: JsonObject): JsonObject {
  const redacted: JsonObject = { ...container };
  if (Array.isArray(container.env)) {
    redacted.env = container.env.map(redactVariable);
  }
  if (Array.isArray(container.command)) {
    redacted.command = redactCommand(container.command);
  }
  if (Array.isArray(container.args)) {
    redacted.args = container.args.map(redactArgument);
  }
  for (const handler of [...PROBES, 'lifecycle']) {
    if (container[handler] !== undefined) {
      redacted[handler] = redactHandler(container[handler]);
    }
  }
  return redacted;
}

function redactCommand([binary, ...rest]: unknown[]): unknown[] {
  return binary === undefined ? [] : [binary, ...rest.map(redactArgument)];
}

function redactVariable(variable: unknown): unknown {
  return isJsonObject(variable) && typeof variable.value === 'string'
    ? { ...variable, value: redactValue(variable.value) }
    : variable;
}

function redactHandler(handler: unknown): unknown {
  if (Array.isArray(handler)) return handler.map(redactHandler);
  if (!isJsonObject(handler)) return handler;
  return Object.fromEntries(
    Object.entries(handler).map(([key, value]) => {
      if (key === 'command' && Array.isArray(value)) {
        return [key, redactCommand(value)];
      }
      if (key === 'httpHeaders' && Array.isArray(value)) {
        return [
          key,
          value.map(header =>
            isJsonObject(header) ? { ...header, value: REDACTED } : header,
          ),
        ];
      }
      return [key, redactHandler(value)];
    }),
  );
}
