/** Whether an event comes from something that acts by itself, so that its row should not act as well. */
export function isInteractive(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('a, button, input') !== null
  );
}
