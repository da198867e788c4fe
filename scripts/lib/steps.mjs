import { unlessInterrupted } from './cleanup.mjs';

/**
 * Named steps with visible progress and time. On a terminal one line lives while a step runs; elsewhere each step has a
 * line when it starts, one when it ends, and a sign of life in between.
 */

const frames = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const silence = 30_000;

/** @param {number} milliseconds @returns {string} for people, like `3.2 s` or `2 min 05 s` */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * @param {NodeJS.WriteStream} out where progress goes
 * @returns a runner: `step(name, work)` runs `work(report)`, where `report(text)` shows what it is at, and gives what
 *   `work` returned, or throws what it threw, after having said so
 */
export function stepsOn(out) {
  const paint = painter(out);
  return async function step(name, work) {
    const started = performance.now();
    const line = out.isTTY ? liveLine(out, name, started) : plainLine(out, name, started);
    try {
      const result = await work(line.report);
      line.stop();
      out.write(`${paint(32, '✔')} ${name}${describe(result)}  ${paint(2, formatDuration(performance.now() - started))}\n`);
      return result;
    } catch (error) {
      line.stop();
      await unlessInterrupted();
      out.write(`${paint(31, '✘')} ${name} failed  ${paint(2, formatDuration(performance.now() - started))}\n`);
      throw error;
    }
  };
}

/** @returns {(code: number, text: string) => string} colours text where `out` is a terminal that wants it */
export function painter(out) {
  const coloured = out.isTTY && !process.env.NO_COLOR;
  return (code, text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
}

function describe(result) {
  return typeof result?.summary === 'string' ? `: ${result.summary}` : '';
}

function liveLine(out, name, started) {
  let detail = '';
  let frame = 0;
  const draw = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    const text = `${frames[frame++ % frames.length]} ${name}  ${seconds} s  ${detail}`;
    out.write(`\r\u001b[2K${text.slice(0, (out.columns || 80) - 1)}`);
  };
  const timer = setInterval(draw, 120);
  return {
    report: (text) => (detail = text.trim()),
    stop: () => {
      clearInterval(timer);
      out.write('\r\u001b[2K');
    },
  };
}

function plainLine(out, name, started) {
  let detail = '';
  out.write(`▸ ${name}\n`);
  const timer = setInterval(() => {
    out.write(`  … ${name}: ${formatDuration(performance.now() - started)}${detail && `, ${detail}`}\n`);
  }, silence);
  return { report: (text) => (detail = text.trim()), stop: () => clearInterval(timer) };
}
