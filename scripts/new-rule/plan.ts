/** What is written for a new rule, and what only its author can do. */
export interface Plan {
  /** The text of each file, by its path relative to the project, with `/` between folders. */
  readonly files: ReadonlyMap<string, string>;
  /** What is left to do, in order. */
  readonly steps: readonly string[];
}

/** A text in single quotes, as code has it. */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** What the author has to answer; a test finds those that are still there. */
export function prompt(question: string): string {
  return quote(`{{ ${question} }}`);
}
