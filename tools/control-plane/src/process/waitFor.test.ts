import { waitFor } from './waitFor.ts';

describe('waitFor', () => {
  it('returns the first value', async () => {
    let attempts = 0;
    const value = await waitFor({
      what: 'a value',
      timeout: 1_000,
      interval: 1,
      attempt: async () => {
        attempts += 1;
        return attempts === 3 ? 'there' : undefined;
      },
    });
    expect(value).toBe('there');
  });

  it('says what was awaited and what was there instead', async () => {
    await expect(
      waitFor({
        what: 'rain',
        timeout: 5,
        interval: 1,
        attempt: async () => undefined,
        describe: () => 'The sun shines.',
      }),
    ).rejects.toThrow('Waited 0 s for rain.\nThe sun shines.');
  });

  it('ends with the error of an attempt', async () => {
    await expect(
      waitFor({
        what: 'x',
        timeout: 1_000,
        attempt: () => Promise.reject(new Error('broken')),
      }),
    ).rejects.toThrow('broken');
  });
});
