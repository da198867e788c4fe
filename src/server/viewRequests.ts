import type { Connection } from 'vscode-languageserver';
import { pageOfRule } from '../report/rulePage.ts';
import { DOCUMENT_RULES, RULES } from '../rules/index.ts';
import { partnershipReport } from '../service/partnershipReport.ts';
import {
  partnershipOfRequest, reportRequest, rulePageRequest, rulesRequest, type DocumentParams, type PartnershipParams, type RuleParams,
  type RuleTitle,
} from '../service/protocol.ts';
import type { Folders } from './folders.ts';

/** Answers what the client's views and commands ask beside the tree. */
export function answerViewRequests(connection: Connection, folders: Folders): void {
  connection.onRequest(reportRequest, async ({ folder, partnership }: PartnershipParams): Promise<string | null> =>
    (await folders.askFolder(folder, (service) => partnershipReport(service.health(), partnership))) ?? null);
  connection.onRequest(partnershipOfRequest, async ({ uri }: DocumentParams) => (await partnershipOf(folders, uri)) ?? null);
  connection.onRequest(rulesRequest, ruleTitles);
  connection.onRequest(rulePageRequest, ({ rule }: RuleParams) => pageOfRule(rule) ?? null);
}

function partnershipOf(folders: Folders, uri: string): Promise<PartnershipParams | undefined> {
  return folders.ask(uri, (service, path, folder) => {
    const partnership = service.documentAt(path)?.assessed?.health.partnership.id;
    return partnership === undefined ? undefined : { folder, partnership };
  });
}

function ruleTitles(): readonly RuleTitle[] {
  return [
    ...RULES.map(({ id, title, dimension }) => ({ rule: id, title, about: dimension })),
    ...DOCUMENT_RULES.map(({ id, title }) => ({ rule: id, title, about: 'documents' })),
  ];
}
