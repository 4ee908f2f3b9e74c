import { setTimeout as sleep } from 'node:timers/promises';

/** What {@link waitFor} waits for and how long. */
export interface WaitOptions<T> {
  /** Ends the sentence "Waited N s for …". */
  what: string;
  /** Returns the awaited value, or `undefined` while it is not there. Errors end the wait. */
  attempt: () => Promise<T | undefined>;
  /** In milliseconds. */
  timeout: number;
  /** Between attempts, in milliseconds. */
  interval?: number;
  /** Added to the error: what was seen last. */
  describe?: () => string | Promise<string>;
}

/** Repeats an attempt until it gives a value; the error after the deadline says what was awaited and what was there instead. */
export async function waitFor<T>(options: WaitOptions<T>): Promise<T> {
  const { what, attempt, timeout, interval = 100, describe } = options;
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await attempt();
    if (value !== undefined) {
      return value;
    }
    if (Date.now() >= deadline) {
      const seen = describe ? `\n${await describe()}` : '';
      throw new Error(
        `Waited ${Math.round(timeout / 1000)} s for ${what}.${seen}`,
      );
    }
    await sleep(interval);
  }
}
