import { describeCommands } from './describeCommands';

describe('describeCommands', () => {
  it('describes every command with its options', () => {
    expect(describeCommands()).toMatchSnapshot();
  });
});
