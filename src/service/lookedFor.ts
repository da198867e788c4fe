/** Paths that links lead to and that are no documents. */
export class LookedFor {
  /** With every folder that they lie in, so that whatever comes or goes is found in one step: a tool may write thousands of files. */
  private readonly paths: Set<string>;

  constructor(before?: LookedFor) {
    this.paths = new Set(before?.paths);
  }

  add(path: string): void {
    for (let at = path; at !== '' && !this.paths.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) this.paths.add(at);
  }

  /** Whether a link leads to a path, or to something below it. */
  has(path: string): boolean {
    return this.paths.has(path);
  }
}
