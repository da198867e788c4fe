/** A prototype without anything in it. Objects made from it are as fast as others, which `Object.create(null)` ones are not. */
function Bare(this: object): void {}
Bare.prototype = Object.create(null) as object;

/** An empty object whose only keys are those that are put in, so that a user's `__proto__` or `toString` is a key like any other. */
export function emptyRecord<T>(): Record<string, T> {
  return new (Bare as unknown as new () => Record<string, T>)();
}
