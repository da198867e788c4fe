import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../src/model/sections.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { begin, type Wanted } from '../../src/service/scaffold/begin.ts';
import { idFrom } from '../../src/service/scaffold/idFrom.ts';
import { idProblem } from '../../src/service/scaffold/find.ts';
import { choosePartnership, proposeBeginning, proposeRecovery, proposeReview, type CharterProposals } from '../../src/service/scaffold/proposals.ts';
import type { Scaffolded } from '../../src/service/scaffold/scaffold.ts';
import { builtInTemplate, templateFrom, templatePath, type Template } from '../../src/service/scaffold/template.ts';
import { changedFiles, type Changes } from '../support/base.ts';

function service(changes: Changes = {}, today = '2026-07-01'): PortfolioService {
  const made = new PortfolioService({ today: () => today });
  for (const [path, text] of Object.entries(changedFiles(changes))) made.setFile(path, text);
  return made;
}

function begun(wanted: Wanted, template: Template = builtInTemplate(wanted.kind), from = service()): Exclude<Scaffolded, { error: string }> & { readonly data: Record<string, unknown> } {
  const made = begin(from, wanted, template);
  if ('error' in made) throw new Error(made.error);
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(made.text) ?? [];
  return { ...made, data: parse(frontmatter) as Record<string, unknown> };
}

describe('a template of the repository', () => {
  const own = (text: string): Template | { readonly error: string } => templateFrom('charter', { path: templatePath('charter'), text });

  it('stands in place of the one that is built in, and the document says so', () => {
    const template = own('---\nkind: charter\npartnership:\nparties:\n  ashgrove: { name: Ashgrove IT, us: true }\n  them: { name: }\nkpis:\n  calls: { owner: them }\n---\n\n## House rules\n');
    if ('error' in template) throw new Error(template.error);
    const made = begun({ kind: 'charter', partnership: 'acme', name: 'Acme', parties: { partner: { id: 'acme', name: 'Acme Ltd', role: 'vendor' } } }, template);
    expect(made.template).toBe('.partnership-health/templates/charter.md');
    expect(made.data['parties']).toEqual({ ashgrove: { name: 'Ashgrove IT', us: true }, acme: { name: 'Acme Ltd', role: 'vendor' } });
    expect(made.data['kpis']).toEqual({ calls: { owner: 'acme' } });
    expect(made.text).toContain('## House rules');
    expect(begun({ kind: 'charter', partnership: 'acme' }).template).toBeUndefined();
  });

  it.each([
    ['is empty', '', 'it has no frontmatter; expected --- in line 1, kind: charter in line 2'],
    ['does not end its frontmatter', '---\nkind: charter\n', 'its frontmatter has no end; expected a line with --- behind it'],
    ['is no YAML', '---\nkind: charter\nparties: [us\nname:\n---\n', 'line 4: a bracket, brace or quote that was opened above is not closed'],
    ['is for another kind', '---\nkind: review\n---\n', 'its kind is review; expected kind: charter'],
    ['has no kind', '---\nname:\n---\n', 'its kind is blank; expected kind: charter'],
    ['has a key twice', '---\nkind: charter\nname:\nname:\n---\n', 'Map keys must be unique'],
  ])('that %s is refused by name, with what is wrong and what to do', (_, text, why) => {
    const { error } = own(text) as { readonly error: string };
    expect(error).toContain(`.partnership-health/templates/charter.md cannot be used as a template: ${why}`);
    expect(error).toMatch(/; mend it, or remove it to begin from the built-in template$/);
  });

  it('that cannot be read is refused', () => {
    const failure = { type: 'unreadable', message: 'permission denied' } as const;
    expect(templateFrom('review', { path: templatePath('review'), failure })).toEqual({ template: templatePath('review'), error: expect.stringContaining('it cannot be read: permission denied') as string });
  });

  it.each(KINDS)('may be a copy of the built-in %s', (kind) => {
    const { text } = builtInTemplate(kind);
    expect(templateFrom(kind, { path: templatePath(kind), text })).toEqual({ kind, text, path: templatePath(kind) });
  });
});

describe('what is known when a charter is begun', () => {
  it('is filled in', () => {
    const { data } = begun({
      kind: 'charter', partnership: 'acme', name: 'Acme', motion: ['sell', 'deliver'], tier: 'tactical', stage: 'onboarding',
      parties: { us: { id: 'north', name: 'North IT', role: 'provider' }, partner: { id: 'us', name: 'US Software' }, customer: { id: 'clients', market: true } },
    });
    expect(data).toMatchObject({ name: 'Acme', motion: ['sell', 'deliver'], tier: 'tactical', stage: 'onboarding' });
    expect(Object.keys(data['parties'] as object)).toEqual(['north', 'us', 'clients']);
    expect(data['parties']).toMatchObject({ north: { us: true, name: 'North IT' }, us: { name: 'US Software' }, clients: { role: 'customer', market: true } });
  });

  it('leaves the customer out where that is us', () => {
    const { data } = begun({ kind: 'charter', partnership: 'acme', parties: { us: { id: 'us', role: 'customer' } } });
    expect(Object.keys(data['parties'] as object)).toEqual(['us', 'partner']);
    const named = begun({ kind: 'charter', partnership: 'acme', parties: { us: { id: 'customer', name: 'Our Firm', role: 'customer' } } });
    expect(Object.keys(named.data['parties'] as object)).toEqual(['customer', 'partner']);
  });

  it('cannot give two parties one id', () => {
    const wanted: Wanted = { kind: 'charter', partnership: 'acme', parties: { partner: { id: 'us' } } };
    expect(begin(service(), wanted, builtInTemplate('charter'))).toEqual({ error: 'two parties would have the id us; give each one of its own' });
  });

  it('is proposed from what the portfolio says', () => {
    const proposals = proposeBeginning(service(), 'charter') as CharterProposals;
    expect(proposals).toMatchObject({ motion: ['deliver', 'sell', 'buy'], tier: 'strategic', stage: 'active' });
    expect(proposals.parties.us[0]).toMatchObject({ id: 'us', role: 'provider', uses: 1 });
    expect(proposals.parties.customer[0]).toMatchObject({ id: 'client', role: 'customer' });
    expect(proposals.parties.partner[0]).toMatchObject({ id: 'ally' });
  });

  it('is proposed in an empty portfolio as well', () => {
    const empty = new PortfolioService({ today: () => '2026-07-01' });
    expect(proposeBeginning(empty, 'charter')).toEqual({ motion: ['deliver'], tier: 'strategic', stage: 'active', parties: { us: [], partner: [], customer: [] } });
  });
});

describe('what is proposed for', () => {
  it('a review follows the cadence, on the day of judgement or another one', () => {
    expect(proposeReview(service(), 'base')).toEqual({ date: '2026-07-01', period: '2026-Q2' });
    expect(proposeReview(service(), 'base', '2026-10-02')).toEqual({ date: '2026-10-02', period: '2026-Q3' });
    expect(proposeReview(service({}, '2026-05-01'), 'base')).toEqual({ date: '2026-05-01', period: '2026-Q2' });
    expect(proposeReview(service(), 'base', '2026-04-03')).toMatchObject({ date: '2026-04-03' });
    expect(proposeReview(service(), 'base', 'soon')).toEqual({ error: 'soon is not a day; expected one like 2026-03-31' });
  });

  it('a recovery is what is wrong, and a day after the next review', () => {
    const found = proposeRecovery(service({ review: 'contact: { ultimatums: 1 }' }), 'base');
    if ('error' in found) throw new Error(found.error);
    expect(found).toMatchObject({ targetLevel: 'watch', decideBy: '2026-10-01' });
    expect(found.causes[0]).toMatchObject({ rule: expect.any(String) as string, title: expect.any(String) as string, reason: expect.stringContaining('ultimatum') as string });
  });

  it('a choice of partnerships says why nothing can be begun', () => {
    expect(choosePartnership(service({}, '2026-05-01'), 'review')).toEqual([
      expect.objectContaining({ partnership: 'base', problem: '2026-Q2 is not over on 2026-05-01; it can be reviewed from 2026-06-30 on' }),
    ]);
    expect(choosePartnership(service(), 'review')[0]).not.toHaveProperty('problem');
  });
});

describe('answers to a recovery', () => {
  const wrong = service({ review: 'contact: { ultimatums: 1 }' });
  const [cause = ''] = (proposeRecovery(wrong, 'base') as { readonly causes: readonly { readonly rule: string }[] }).causes.map(({ rule }) => rule);

  it('are filled in', () => {
    const wanted: Wanted = { kind: 'recovery', partnership: 'base', because: [cause], targetLevel: 'healthy', decideBy: '2026-09-30' };
    expect(begun(wanted, undefined, wrong).data).toMatchObject({ because: [cause], targetLevel: 'healthy', decideBy: '2026-09-30' });
  });

  it.each([
    [{ because: [] }, 'there is no finding to recover from; choose one at least'],
    [{ decideBy: 'soon' }, 'soon is not a day; expected one like 2026-03-31'],
    [{ decideBy: '2026-06-01' }, '2026-06-01 is not after 2026-07-01, when the recovery begins; choose a later day'],
  ])('such as %o are refused', (answers, error) => {
    expect(begin(wrong, { kind: 'recovery', partnership: 'base', ...answers }, builtInTemplate('recovery'))).toEqual({ error });
  });
});

describe('the id that a name suggests', () => {
  it.each([
    ['Northwind service desk', 'northwind-service-desk'],
    ['Müller & Söhne GmbH', 'muller-sohne-gmbh'],
    ["Partner's  View (EU)", 'partners-view-eu'],
    ['  24/7 Straße ', '24-7-strasse'],
  ])('of %s is one', (name, id) => {
    expect(idFrom(name)).toBe(id);
    expect(idProblem(id)).toBeUndefined();
  });

  it('is none where no letter can be used', () => expect(idFrom('日本')).toBe(''));
});
