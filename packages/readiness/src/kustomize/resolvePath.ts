/** Joins a path to the folder of a file, and takes out `.` and `..`. */
export function resolvePath(file: string, path: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && !(step === '' && steps.length > 0))
      steps.push(step);
  }
  return steps.join('/');
}
