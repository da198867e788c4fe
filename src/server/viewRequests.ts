import type { CancellationToken, Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { partnershipCard } from '../report/card.ts';
import { comparisonMarkdown } from '../report/compare/comparisonText.ts';
import { pagePartOf, portfolioPage } from '../report/portfolioPage.ts';
import { pageOfRule } from '../report/rulePage.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import { partnershipReport } from '../service/partnershipReport.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import { comparisonRequest, revisionRequest, revisionsRequest, type ReviewComparison, type RevisionName, type RevisionParams } from '../service/protocol/history.ts';
import { rulePageRequest, rulesRequest, type RuleParams, type RuleTitle } from '../service/protocol/rules.ts';
import {
  cardsRequest, pageRequest, partnershipOfRequest, reportRequest, type Cards, type CardsParams, type DocumentParams, type FolderParams, type PartnershipParams,
} from '../service/protocol/views.ts';
import { comparisonOf, textAt } from '../service/timeline.ts';
import type { Folders } from './folders.ts';

/** Answers what the client's views and commands ask beside the tree. */
export function answerViewRequests(connection: Connection, folders: Folders): void {
  connection.onRequest(reportRequest, async ({ folder, partnership }: PartnershipParams): Promise<string | null> =>
    (await folders.askFolder(folder, (service) => partnershipReport(service.health(), partnership))) ?? null);
  connection.onRequest(pageRequest, async (params: FolderParams, token: CancellationToken) => (await pageOf(folders, params, token)) ?? null);
  connection.onRequest(partnershipOfRequest, async ({ uri }: DocumentParams) => (await partnershipOf(folders, uri)) ?? null);
  connection.onRequest(cardsRequest, ({ uris }: CardsParams): Promise<Cards> => Promise.all(uris.map((uri) => cardFor(folders, uri))));
  connection.onRequest(comparisonRequest, async ({ uri }: DocumentParams) => (await comparisonFor(folders, uri)) ?? null);
  connection.onRequest(revisionsRequest, async ({ uri }: DocumentParams) => (await folders.ask(uri, revisionsOf)) ?? []);
  connection.onRequest(revisionRequest, async ({ uri, commit }: RevisionParams) => (await folders.ask(uri, (service, path) => textAt(service, path, commit))) ?? null);
  connection.onRequest(rulesRequest, ruleTitles);
  connection.onRequest(rulePageRequest, ({ rule }: RuleParams) => pageOfRule(rule) ?? null);
}

/** What the page is made of is made partnership by partnership, so that nobody who types waits for it. */
async function pageOf(folders: Folders, { folder, name }: FolderParams, token: CancellationToken): Promise<string | undefined> {
  await folders.ofEach(folder, { make: pagePartOf, isWanted: () => !token.isCancellationRequested });
  return token.isCancellationRequested ? undefined : folders.askFolder(folder, (service) => portfolioPage(service.health(), name));
}

function partnershipOf(folders: Folders, uri: string): Promise<PartnershipParams | undefined> {
  return folders.ask(uri, (service, path, folder) => {
    const partnership = service.documentAt(path)?.assessed?.health.partnership.id;
    return partnership === undefined ? undefined : { folder, partnership };
  });
}

function comparisonFor(folders: Folders, uri: string): Promise<ReviewComparison | undefined> {
  return folders.ask(uri, (service, path, folder) => {
    const compared = comparisonOf(service, path);
    if (!compared) return undefined;
    const { comparison } = compared;
    const uriOf = (of: string): string => Utils.joinPath(URI.parse(folder), of).toString();
    const title = `${comparison.before.name} → ${comparison.after.name}`;
    return { before: uriOf(compared.before), after: uri, title, markdown: comparisonMarkdown(comparison) };
  });
}

function revisionsOf(service: PortfolioService, path: string): readonly RevisionName[] {
  return (service.history?.changesOf(path) ?? []).map(({ commit, day, author }) => ({ commit, day, author }));
}

async function cardFor(folders: Folders, uri: string): Promise<Cards[number]> {
  const card = await folders.ask(uri, (service, path) => {
    const found = service.documentAt(path);
    return found?.document.kind && found.assessed && partnershipCard(found.assessed.health, found.document);
  });
  return card ?? null;
}

function ruleTitles(): readonly RuleTitle[] {
  return [
    ...RULES.map(({ id, title, dimension }) => ({ rule: id, title, about: dimension })),
    ...DOCUMENT_RULES.map(({ id, title }) => ({ rule: id, title, about: 'documents' })),
  ];
}
