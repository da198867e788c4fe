/** What somebody leaves of a message in an editor, without the comments in it. */
export function withoutComments(text: string): string {
  return text.split(/\r?\n/).filter((one) => !one.startsWith('#')).join('\n').trim();
}
