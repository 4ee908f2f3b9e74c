import { SCRIPTS_FOLDER } from '../scripts/shellScript';

/** Text as a string of Groovy in single quotes, in which nothing is replaced. */
export function groovyString(text: string): string {
  return `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')}'`;
}

/** Runs a command. */
export function shell(command: string): string {
  return `sh ${groovyString(command)}`;
}

/** Runs one of the scripts that every pipeline shares. */
export function call(name: string, ...args: string[]): string {
  return shell(['bash', `${SCRIPTS_FOLDER}/${name}`, ...args].join(' '));
}

/** A stage of a declarative pipeline. */
export interface Stage {
  name: string;
  /** Condition of declarative pipelines; always where absent. */
  when?: string;
  /** Question that a person has to answer first. */
  approval?: string;
  steps: string[];
}

/** The lines of a stage. */
export function stage({ name, when, approval, steps }: Stage): string[] {
  return [
    `    stage(${groovyString(name)}) {`,
    ...(when === undefined ? [] : [`      when { ${when} }`]),
    ...(approval === undefined
      ? []
      : [`      input { message ${groovyString(approval)} }`]),
    '      steps {',
    ...steps.map(step => `        ${step}`),
    '      }',
    '    }',
  ];
}
