import type { Day } from '../model/dates.ts';

/** The local day on this machine, `YYYY-MM-DD`. */
export function today(): Day {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
