/** What becomes of a file that is there: nothing is missing, a text comes behind its own, or a person has to add something. */
export type Completion =
  | { readonly type: 'complete' }
  | { readonly type: 'append'; readonly text: string }
  | { readonly type: 'by-hand'; readonly add: string; readonly because: string };

/** Adds what is missing to attributes that are there; where others may be about the same files, a person has to decide. */
export function completeAttributes(present: string, wanted: string): Completion {
  const lines = present.split(/\r?\n/).map((line) => line.trim());
  const missing = wanted.trimEnd().split('\n').filter((line) => !lines.includes(line));
  if (missing.length === 0) return { type: 'complete' };
  const add = `${missing.join('\n')}\n`;
  const other = lines.find((line) => !line.startsWith('#') && /^\S*(?:\.md|partnerships)\S*\s/.test(line));
  if (other !== undefined) return { type: 'by-hand', add, because: `it says something about such files already (${other})` };
  return { type: 'append', text: behind(present, add) };
}

/** A text to put behind another, on a line of its own, with the line ends that are there. */
export function behind(present: string, text: string): string {
  const end = present.includes('\r\n') ? '\r\n' : '\n';
  const gap = present === '' || present.endsWith('\n') ? '' : end;
  return gap + text.replaceAll('\n', end);
}
