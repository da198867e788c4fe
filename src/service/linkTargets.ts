/**
 * Which partnerships have asked what a link leads to, by the path that it leads to: when something comes or goes there, they
 * have to be judged again, and no others.
 */
export class LinkTargets {
  private readonly askers: Map<string, Set<string>>;

  constructor(before?: LinkTargets) {
    this.askers = new Map([...(before?.askers ?? [])].map(([path, ids]) => [path, new Set(ids)]));
  }

  /** A document of a partnership links to a path, and so rests on every folder above it as well. */
  asked(path: string, partnership: string): void {
    for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/')))) {
      const known = this.askers.get(place);
      if (known?.has(partnership)) return;
      if (known) known.add(partnership);
      else this.askers.set(place, new Set([partnership]));
      if (place === '') return;
    }
  }

  /** The ids of partnerships that link to a path, or, where it is a folder, into it. */
  askersOf(path: string): ReadonlySet<string> {
    return this.askers.get(path) ?? NOBODY;
  }
}

const NOBODY: ReadonlySet<string> = new Set();
