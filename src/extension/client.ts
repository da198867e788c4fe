import { Uri, type CompletionItem, type CompletionList, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ClientOptions } from '../service/protocol/files.ts';
import { DOCUMENTS } from './documents.ts';
import { FileEvents } from './fileEvents.ts';
import { answerFileRequests } from './fileRequests.ts';

/**
 * Makes the client of the language server, not yet started. The server is the same everywhere; `make` decides where it
 * runs.
 */
export function createClient<T extends BaseLanguageClient>({ extensionUri }: ExtensionContext, make: (options: LanguageClientOptions) => T): T {
  const events = new FileEvents();
  const rulePages = Uri.joinPath(extensionUri, 'docs', 'rules').toString();
  const client = make(clientOptions(events, { files: { rulePages }, asksForTree: true }));
  events.sendThrough(client);
  answerFileRequests(client);
  return client;
}

/** A key whose values are known shows them as soon as it is written. */
function withValues(completions: CompletionItem[] | CompletionList | null | undefined): typeof completions {
  for (const item of Array.isArray(completions) ? completions : (completions?.items ?? [])) {
    if (isRetriggered(item)) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
  return completions;
}

function isRetriggered(item: CompletionItem & { readonly data?: unknown }): boolean {
  return typeof item.data === 'object' && item.data !== null && 'retrigger' in item.data && item.data.retrigger === true;
}

function clientOptions(events: FileEvents, initializationOptions: ClientOptions): LanguageClientOptions {
  return {
    // Those of no folder the server leaves alone.
    documentSelector: [...DOCUMENTS],
    initializationOptions,
    middleware: {
      workspace: { didChangeWatchedFile: async (event) => events.push(event) },
      provideCompletionItem: async (document, position, context, token, next) => withValues(await next(document, position, context, token)),
    },
  };
}
