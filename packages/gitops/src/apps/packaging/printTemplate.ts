import { Parameter, type Template, Text } from './Template';

/** How a language whose literals are those of JSON writes what JSON cannot. */
export interface Syntax {
  value(name: string): string;
  /** Text made of literals and values. */
  text(parts: readonly string[]): string;
  /** Name of a field that is gone where the value is; the field is quoted. */
  optionalField(field: string, name: string): string;
}

const STEP = '  ';

/** Writes an object of a program in a language, indented like JSON. */
export function printTemplate(
  template: Template,
  syntax: Syntax,
  indent = '',
): string {
  if (template instanceof Parameter) return syntax.value(template.name);
  if (template instanceof Text)
    return syntax.text(
      template.parts.map(part =>
        typeof part === 'string'
          ? JSON.stringify(part)
          : syntax.value(part.name),
      ),
    );
  if (typeof template !== 'object') return JSON.stringify(template);
  const inner = `${indent}${STEP}`;
  const lines = Array.isArray(template)
    ? template.map(item => printTemplate(item, syntax, inner))
    : Object.entries(template).map(([name, value]) => {
        const field = JSON.stringify(name);
        const label =
          value instanceof Parameter && value.optional
            ? syntax.optionalField(field, value.name)
            : field;
        return `${label}: ${printTemplate(value, syntax, inner)}`;
      });
  const [open, close] = Array.isArray(template) ? '[]' : '{}';
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines
        .map(line => `${inner}${line},\n`)
        .join('')}${indent}${close}`;
}
