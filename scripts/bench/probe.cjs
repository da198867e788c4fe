/**
 * Loaded into every measured program before its own code: writes down what the process has used when it ends. The peak is
 * asked of Linux itself, because there `getrusage` also counts the memory of the process that started this one.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', record);

function record() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMB: ((linuxPeak() ?? maxRSS) * 1024) / 1_000_000 };
  writeFileSync(process.env.PARTNERSHIP_HEALTH_BENCH_USAGE, JSON.stringify(usage));
}

/** @returns {number | undefined} in KiB */
function linuxPeak() {
  if (process.platform !== 'linux') return undefined;
  const [, kib] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return kib && Number(kib);
}
