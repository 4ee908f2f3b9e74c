/** A problem the person at the terminal can solve: one sentence that names it, one that says how. */
export class LaunchError extends Error {
  /**
   * @param {string} problem - what is wrong, naming the port, tool, folder or file
   * @param {string} remedy - what to do about it
   */
  constructor(problem, remedy) {
    super(`${problem} ${remedy}`);
    this.name = 'LaunchError';
  }
}
