// One line per long step: rewritten every second on a terminal, repeated every ten seconds in a log.

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');

export async function step(title, work) {
  const since = performance.now();
  const terminal = process.stdout.isTTY === true;
  if (!terminal) console.log(`  ${title} …`);
  const show = () =>
    terminal
      ? process.stdout.write(`\r  ${title} … ${seconds(since)} s `)
      : console.log(`  ${title} … ${seconds(since)} s`);
  if (terminal) show();
  const timer = setInterval(show, terminal ? 1000 : 10_000);
  try {
    const result = await work();
    console.log(`${terminal ? '\r' : ''}  ${title} … fertig nach ${seconds(since)} s`);
    return result;
  } catch (error) {
    if (terminal) console.log();
    throw error;
  } finally {
    clearInterval(timer);
  }
}
