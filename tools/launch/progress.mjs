/** Prints what is being done, and how long it took once done. */
export async function step(title, work) {
  const started = Date.now();
  process.stdout.write(`• ${title} …\n`);
  const result = await work();
  const seconds = (Date.now() - started) / 1000;
  if (seconds >= 1) {
    process.stdout.write(`  ${title}: ${seconds.toFixed(1)} s\n`);
  }
  return result;
}
