import { describeApplications } from './waitForApplicationsSynced.ts';

describe('describeApplications', () => {
  it('gives state and messages, and what is not there', () => {
    expect(
      describeApplications(
        [
          {
            metadata: { name: 'web' },
            status: {
              sync: { status: 'OutOfSync' },
              health: { status: 'Missing' },
              conditions: [{ type: 'ComparisonError', message: 'no path' }],
              operationState: { message: 'failed' },
            },
          },
          { metadata: { name: 'new' } },
        ],
        ['web', 'other'],
      ),
    ).toBe(
      [
        'other: not there',
        'web: OutOfSync, Missing; ComparisonError: no path; failed',
        'new: not compared, no health',
      ].join('\n'),
    );
  });

  it('says that there is none', () => {
    expect(describeApplications([])).toBe('There is no Application.');
  });
});
