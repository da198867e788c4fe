import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseYamlFile } from '../../src/document/document.ts';
import { toData } from '../../src/document/yamlNode.ts';

function read(yaml: string): { readonly data: unknown; readonly lost: readonly string[]; readonly problems: readonly string[] } {
  const { frontmatter, lostKeys, problems } = parseMarkdown('a.md', `---\n${yaml}---\n`);
  return { data: frontmatter && { ...(toData(frontmatter) as object) }, lost: [...lostKeys], problems: problems.map(({ message }) => message) };
}

describe('a frontmatter that is broken in one place', () => {
  it('loses the entry there, by its name', () => {
    expect(read('a: 1\nb: [\nc: 3\n')).toMatchObject({ data: { a: 1, c: 3 }, lost: ['b'] });
  });

  it('loses something where nobody can tell what: it is not taken for complete', () => {
    expect(read('| what is this\na: 1\n')).toMatchObject({ data: { a: 1 }, lost: [''] });
    expect(read(' b: 2\na: 1\n')).toMatchObject({ data: { a: 1 }, lost: [''] });
  });
});

describe('what stands behind the end of a YAML document', () => {
  it('is refused, and the document not taken for complete', () => {
    const { lost, problems } = read('a: 1\n...\nb: 2\n');
    expect(lost).toEqual(['b']);
    expect(problems).toEqual([expect.stringContaining('end of the YAML')]);
    expect(read('a: 1\n...\na: 2\n')).toMatchObject({ data: { a: 1 }, lost: ['a'] });
    expect(parseYamlFile('a.yml', 'a: 1\n---\nb: 2\n').problems).toHaveLength(1);
  });

  it('may be nothing', () => {
    expect(read('a: 1\n...\n# b\n')).toMatchObject({ data: { a: 1 }, lost: [], problems: [] });
    expect(parseYamlFile('a.yml', '---\na: 1\n---\n').problems).toEqual([]);
  });
});
