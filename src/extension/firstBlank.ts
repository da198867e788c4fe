/**
 * Where a scaffolded review wants its first answer: after a key that has neither a value nor anything nested under it.
 * @returns an offset; the text's start when nothing is blank
 */
export function firstBlank(text: string): number {
  const blank = /^([ \t]*)[\w.-]+:[ \t]*(?=\r?\n(?!\1[ \t]+\S))|\w:[ \t](?=[,}])/m.exec(text);
  return blank ? blank.index + blank[0].length : 0;
}
