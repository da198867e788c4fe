import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/language/mentions.ts';
import { prepareRename, renameAt } from '../../src/language/rename.ts';
import { CHARTER, edited, everyPlace, placeIn, REVIEW, serviceOf, SOUND, STRANGE, uriOf, type Files } from './portfolio.ts';

function rename(files: Files, path: string, words: string, newId: string): Files | string {
  const answer = renameAt(serviceOf(files), path, placeIn(files, path, words), newId, uriOf);
  if (answer && 'error' in answer) return answer.error;
  return edited(files, answer);
}

function ids(files: Files): readonly string[] {
  return serviceOf(files).allDocuments().flatMap((document) => mentionsOf(document).map(({ id, references }) => `${references.join()} ${id}`));
}

describe('rename', () => {
  it.each([
    ['party', 'ally: { got', 'ally', 'zz-ally'],
    ['kpi', 'joint-revenue: 112', 'joint-revenue', 'zz-revenue'],
    ['action', 'A-1: {', 'A-1', 'ZZ-1'],
    ['issue', 'I-1: {', 'I-1', 'zz-weekend'],
  ])('changes every place of a %s and nothing else', (reference, words, id, newId) => {
    const after = rename(SOUND, REVIEW, words, newId) as Files;
    const wanted = ids(SOUND).map((one) => (one.split(' ')[0]?.includes(reference) && one.endsWith(` ${id}`) ? one.replace(` ${id}`, ` ${newId}`) : one));
    expect(ids(after)).toEqual(wanted);
    for (const [path, text] of Object.entries(after)) expect(text.replaceAll(newId, id)).toBe(SOUND[path]);
  });

  it('changes the id of a partnership in all of its documents', () => {
    const after = rename(SOUND, REVIEW, 'base\nperiod', 'desk') as Files;
    expect(serviceOf(after).health().partnerships.map(({ health }) => health.partnership.id)).toEqual(['desk']);
  });

  it('keeps quotes, comments and line ends', () => {
    const charter = '---\r\nkind: charter\r\npartnership: base # b\r\nparties: { "us": { us: true }, \'ally\': {} }\r\nresponsibilities: [{ owner: \'ally\' }, { owner: "ally"} ] # ally\r\n---\r\nally\r\n';
    expect(rename({ [CHARTER]: charter }, CHARTER, "ally'", 'friend')).toEqual({
      [CHARTER]: '---\r\nkind: charter\r\npartnership: base # b\r\nparties: { "us": { us: true }, \'friend\': {} }\r\nresponsibilities: [{ owner: \'friend\' }, { owner: "friend"} ] # ally\r\n---\r\nally\r\n',
    });
  });

  it('is refused for what cannot be an id, is taken, or is a rule', () => {
    expect(rename(SOUND, REVIEW, 'ally: { got', 'my friend')).toContain('cannot be an id');
    expect(rename(SOUND, REVIEW, 'ally: { got', 'null')).toContain('something other than text');
    expect(rename(SOUND, REVIEW, 'ally: { got', '12')).toContain('something other than text');
    expect(rename(SOUND, REVIEW, 'ally: { got', 'client')).toContain('"client" is taken already');
    expect(rename(SOUND, REVIEW, 'vague-answers', 'clear-answers')).toContain('is a rule');
    const two = { ...SOUND, 'partnerships/two/charter.md': (SOUND[CHARTER] ?? '').replace('partnership: base', 'partnership: two') };
    expect(rename(two, CHARTER, 'base\n', 'two')).toContain('"two" is taken already');
    expect(rename(SOUND, REVIEW, 'ally: { got', 'ally')).toEqual(SOUND);
  });

  it('is refused where a place is not known or not written out', () => {
    const broken = { ...SOUND, [REVIEW]: (SOUND[REVIEW] ?? '').replace('value:', 'value: [') };
    expect(rename(broken, CHARTER, 'ally:\n', 'friend')).toBe(`${REVIEW} cannot be read wholly, so not every place of ally is known; mend it first`);
    const alias = { ...SOUND, [CHARTER]: (SOUND[CHARTER] ?? '').replace('owner: ally, doneWhen', 'owner: &a ally, doneWhen').replace('owner: us, doneWhen', 'owner: *a, doneWhen') };
    expect(rename(alias, REVIEW, 'ally: { got', 'friend')).toContain('is not written out in');
  });

  it('is prepared with the id without its quotes', () => {
    const files = { [CHARTER]: '---\nkind: charter\npartnership: base\nparties: { "us": {} }\n---\n' };
    expect(prepareRename(serviceOf(files), CHARTER, placeIn(files, CHARTER, 'us"'))).toEqual({
      range: { start: { line: 3, character: 12 }, end: { line: 3, character: 14 } }, placeholder: 'us',
    });
    expect(prepareRename(serviceOf(SOUND), REVIEW, placeIn(SOUND, REVIEW, 'vague-answers'))).toHaveProperty('error');
    expect(prepareRename(serviceOf(SOUND), REVIEW, placeIn(SOUND, REVIEW, 'alliance'))).toBeUndefined();
  });

  it('never fails', () => {
    const service = serviceOf(STRANGE);
    for (const [path, text] of Object.entries(STRANGE)) {
      for (const position of everyPlace(text)) {
        prepareRename(service, path, position);
        renameAt(service, path, position, 'new', uriOf);
      }
    }
    expect(renameAt(service, 'notes.md', { line: 0, character: 0 }, 'new', uriOf)).toBeUndefined();
  });
});
