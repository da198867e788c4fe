import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/document.ts';
import { pairOf } from '../../src/document/yamlNode.ts';
import { interpret } from '../../src/model/partnershipDocument.ts';
import { plainClaims, type Claims } from '../../src/model/plainClaims.ts';

function claimsIn(front: string): Claims | undefined {
  const text = `---\n${front}\n---\n`;
  const { fences } = parseMarkdown('review.md', text);
  if (fences.type !== 'yaml') throw new Error('expected a frontmatter');
  return plainClaims(text, fences.content);
}

describe('what a document claims to be is seen without reading its YAML', () => {
  it.each([
    'kind: review\npartnership: northwind\ndate: 2026-04-01',
    'partnership: northwind\n\n# a remark\nauthor: alliance manager\nkind: review',
    'date: 2026-04-01\r\nkind: review   \r\npartnership: northwind\r\n\r\nscope: [',
  ])('in plain lines at the top: %j', (front) => {
    expect(claimsIn(front)).toEqual({ kind: 'review', partnership: 'northwind' });
  });

  it.each([
    ['a text that goes on', 'kind: review\npartnership: northwind\n  helpdesk'],
    ['a text that goes on behind an empty line', 'kind: review\npartnership: northwind\n\n  helpdesk'],
    ['quotes', 'kind: "review"\npartnership: northwind'],
    ['words', 'kind: review\npartnership: north wind'],
    ['a remark behind it', 'kind: review # the second\npartnership: northwind'],
    ['something that may hold anything before it', 'parties:\n  us: { role: reseller }\nkind: review\npartnership: northwind'],
    ['a remark with a claim in brackets', '# (kind: charter)\nkind: review\npartnership: northwind'],
    ['brackets around everything', '{ kind: review, partnership: northwind }'],
    ['only one of the two', 'kind: review\ndate: 2026-04-01'],
    ['nothing', ''],
  ])('not where the YAML has to be read: %s', (_, front) => {
    expect(claimsIn(front)).toBeUndefined();
  });

  const line = fc.oneof(
    fc.constantFrom(
      'kind: review', 'kind: charter', 'partnership: northwind', 'partnership: fabrikam', 'kind: a b', 'partnership: 12', 'partnership: null', 'date: 2026-04-01',
      '# remark', '', '  ', ' kind: review', '- kind', 'x: [', 'x: {', ']', 'x: "', 'text: |', '  kind: x', 'x: &a', '*a', '? kind', '...', 'x: \'', '\tpartnership: x', 'kind:', 'partnership: true', '"kind": y', 'a: b: c', '%YAML 1.2',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
  );

  it('and is what the YAML says, sound or broken', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = ['---', ...lines, '---', ''].join(end);
      const markdown = parseMarkdown('review.md', text);
      if (markdown.fences.type !== 'yaml') return;
      const claims = plainClaims(markdown.source.text, markdown.fences.content);
      if (!claims) return;
      const root = markdown.frontmatter;
      for (const key of ['kind', 'partnership'] as const) {
        const value = pairOf(root, key)?.value;
        // What was set aside with something broken has no value; its text is all there is.
        if (value) expect(value.type === 'scalar' ? value.raw.trim() : value).toBe(claims[key]);
        else expect(root === undefined || markdown.lostKeys.has(key)).toBe(true);
      }
      expect(interpret(markdown, 'included')?.partnership).toBe(claims.partnership);
    }), { numRuns: 3000 });
  });
});
