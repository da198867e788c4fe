import { span } from '../../text/span.ts';
import type { DocumentRule } from '../documentRule.ts';

const NOT_TEXT = ['\uFFFD', '\0'];

export const rule: DocumentRule = {
  id: 'invalid-encoding',
  title: 'Bytes that are no text',
  level: 'error',
  why: 'Bytes in another encoding turn names and words into garbage in every tool that reads them.',
  firesWhen: 'The file holds bytes that are not UTF-8 (or UTF-16 with its mark), a replacement character, or a NUL.',
  example: { fires: 'name: M\uFFFDller', clear: 'name: Müller' },
  check: ({ document: { markdown: { source } } }) => {
    const [at] = NOT_TEXT.map((sign) => source.text.indexOf(sign)).filter((found) => found >= 0).sort((a, b) => a - b);
    if (at === undefined) return [];
    const what = source.text[at] === '\0' ? 'a NUL character' : 'a byte that is not valid UTF-8';
    return [{ span: span(at, at + 1), message: `here stands ${what}; save the file as UTF-8` }];
  },
};
