/**
 * Calendar days as ISO text (`2026-03-31`), which sorts as it reads and has no time zone. Every function here expects
 * days that exist; documents are checked before.
 */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;

/** Whether a text is a day that exists, written like 2026-03-31. */
export function isDay(text: string): text is Day {
  const parts = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return days === 0 ? day : iso(new Date(Date.parse(day) + days * MILLISECONDS_A_DAY));
}

/** The day so many calendar months later; 31 October plus four months is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The day after `day` plus an ISO 8601 duration in whole years, months, weeks and days, such as `P3M`. */
export function addDuration(day: Day, duration: string): Day {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!parts) throw new RangeError(`"${duration}" is not a duration such as P3M`);
  const numbers = (parts.slice(1) as (string | undefined)[]).map((part) => Number(part ?? 0));
  const [years = 0, months = 0, weeks = 0, days = 0] = numbers;
  return addDays(addMonths(day, years * 12 + months), weeks * 7 + days);
}

/**
 * The day when so many times a duration has passed since `day`. Half a duration is half of the days that it has from
 * there, rounded down.
 */
export function addCadence(day: Day, duration: string, times: 1 | 1.5 | 2): Day {
  const once = addDuration(day, duration);
  if (times === 1) return once;
  if (times === 1.5) return addDays(once, Math.floor(daysBetween(day, once) / 2));
  return addDuration(once, duration);
}

/** First and last day of a period: `2026-Q1`, `2026-H1`, `2026-03`, `2026` or `2026-01-01/2026-03-31`. */
export function periodBounds(period: string): { readonly start: Day; readonly end: Day } {
  const interval = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(period);
  if (interval) return { start: interval[1] ?? '', end: interval[2] ?? '' };
  const { firstMonth, months } = calendarPeriod(period);
  const year = period.slice(0, 4);
  const lastMonth = firstMonth + months - 1;
  return { start: `${year}-${twoDigits(firstMonth)}-01`, end: `${year}-${twoDigits(lastMonth)}-${daysIn(Number(year), lastMonth)}` };
}

function calendarPeriod(period: string): { readonly firstMonth: number; readonly months: number } {
  const [, kind, number] = /^\d{4}(?:-([QH]?)(\d{1,2}))?$/.exec(period) ?? [];
  if (number === undefined) return { firstMonth: 1, months: 12 };
  if (kind === 'Q') return { firstMonth: Number(number) * 3 - 2, months: 3 };
  if (kind === 'H') return { firstMonth: Number(number) * 6 - 5, months: 6 };
  return { firstMonth: Number(number), months: 1 };
}

function iso(date: Date): Day {
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}
