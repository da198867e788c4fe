/** A frontmatter as plain data. */
export type Data = Readonly<Record<string, unknown>>;

/** Keys and list positions down to a value. */
export type Steps = readonly (string | number)[];

/** Whether a value is a map. */
export function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One map laid over another, key by key; whatever else is laid over stands in place of what was there. */
export function laidOver(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [key, key in over ? laidOver(base[key], over[key]) : base[key]]));
}

/** Several maps laid over one, each over those before it. */
export function withChanges(base: Data, changes: readonly Data[]): Data {
  return changes.reduce<Data>((data, change) => laidOver(data, change) as Data, base);
}

/** Every path to a value, a map or a list, the top left out. */
export function pathsIn(data: unknown, at: Steps = []): readonly Steps[] {
  const below = Array.isArray(data) ? data.map((value, index) => [index, value] as const) : isMap(data) ? Object.entries(data) : [];
  return below.flatMap(([step, value]) => [[...at, step], ...pathsIn(value, [...at, step])]);
}

/** What stands at a path; undefined where nothing does. */
export function valueIn(data: unknown, path: Steps): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Data)[step] : undefined), data);
}

/** The data with one value blanked. What was not changed is the same object as before. */
export function blanked(data: Data, [step, ...rest]: Steps): Data {
  if (step === undefined) return data;
  const value = rest.length === 0 ? null : blanked(data[step] as Data, rest);
  if (Array.isArray(data)) return data.with(Number(step), value) as unknown as Data;
  return { ...data, [step]: value };
}
