export { describeCommands } from './describeCommands';
export { runArchitect } from './runArchitect';
