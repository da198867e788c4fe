import { addDays, addDuration, periodBounds, type Day } from '../../model/dates.ts';

/** Months of the cadences that follow the calendar, so that their periods have a name. */
const CALENDAR: Readonly<Record<string, number>> = { P1M: 1, P3M: 3, P6M: 6, P12M: 12, P1Y: 12 };

/** The cadence where none is agreed: a quarter. */
const USUAL_CADENCE = 'P3M';

/** How a partnership's periods run: how long one is, and where the first one begins when they do not follow the calendar. */
export interface Rhythm {
  /** An ISO 8601 duration; undefined when none is agreed. */
  readonly cadence: string | undefined;
  /** The day after what has been reviewed so far, or the day on which the partnership began. */
  readonly from: Day | undefined;
}

/** The last period that is over on a day, its own last day included; undefined when none is over yet. */
export function lastPeriod(rhythm: Rhythm, today: Day): string | undefined {
  const months = calendarMonths(rhythm);
  if (months === undefined) return lastInterval(rhythm, today);
  const running = calendarPeriod(today, months);
  if (periodBounds(running).end <= today) return running;
  return calendarPeriod(addDays(periodBounds(running).start, -1), months);
}

/** The period after one that ends on a day. */
export function periodAfter(rhythm: Rhythm, end: Day): string {
  const start = addDays(end, 1);
  const months = calendarMonths(rhythm);
  return months === undefined ? interval(start, rhythm) : calendarPeriod(start, months);
}

/** The first period of all. */
export function firstPeriod(rhythm: Rhythm, today: Day): string {
  return periodAfter(rhythm, addDays(rhythm.from ?? today, -1));
}

function calendarMonths({ cadence, from }: Rhythm): number | undefined {
  // Without a day to count from there is nothing but the calendar.
  return from === undefined ? CALENDAR[cadence ?? USUAL_CADENCE] ?? CALENDAR[USUAL_CADENCE] : CALENDAR[cadence ?? USUAL_CADENCE];
}

function calendarPeriod(day: Day, months: number): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  const number = Math.ceil(month / months);
  if (months === 12) return year;
  if (months === 6) return `${year}-H${number}`;
  return months === 3 ? `${year}-Q${number}` : day.slice(0, 7);
}

function lastInterval(rhythm: Rhythm, today: Day): string | undefined {
  let last: string | undefined;
  for (let next = firstPeriod(rhythm, today); periodBounds(next).end <= today; next = periodAfter(rhythm, periodBounds(next).end)) last = next;
  return last;
}

function interval(start: Day, { cadence }: Rhythm): string {
  return `${start}/${addDays(addDuration(start, cadence ?? USUAL_CADENCE), -1)}`;
}
