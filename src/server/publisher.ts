import type { Diagnostic } from 'vscode-languageserver-types';

/** Sends only what has changed: the diagnostics of documents whose findings differ from those sent last. */
export class Publisher {
  private readonly send: (path: string, diagnostics: readonly Diagnostic[]) => void;
  private sent: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
  private inDoubt = false;

  constructor(send: (path: string, diagnostics: readonly Diagnostic[]) => void) {
    this.send = send;
  }

  /** Makes the client show these; documents that are not among them are cleared. */
  publish(diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const path of this.sent.keys()) if (!diagnostics.has(path)) this.send(path, []);
    for (const [path, found] of diagnostics) if (this.inDoubt || !isSame(this.sent.get(path), found)) this.send(path, found);
    this.sent = diagnostics;
    this.inDoubt = false;
  }

  /** What the client shows may have come from elsewhere since, so the next `publish` sends everything. */
  doubt(): void {
    this.inDoubt = true;
  }
}

function isSame(sent: readonly Diagnostic[] | undefined, found: readonly Diagnostic[]): boolean {
  if (sent === undefined || sent.length !== found.length) return false;
  // What is no other object needs no look into it.
  return sent.every((diagnostic, index) => diagnostic === found[index] || JSON.stringify(diagnostic) === JSON.stringify(found[index]));
}
