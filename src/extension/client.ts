import type { CompletionItem, CompletionList, ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { FileEvents } from './fileEvents.ts';

/** The files that may be documents of ours. */
export const DOCUMENTS = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'file', pattern: '**/partnership-health.yml' },
];

/** The client of the language server, not yet started. The server is a process of its own, bundled beside the extension. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  const events = new FileEvents();
  const client = new LanguageClient('partnershipHealth', 'Partnership Health', { run: server, debug: server }, clientOptions(events));
  events.sendThrough(client);
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

function clientOptions(events: FileEvents): LanguageClientOptions {
  return {
    documentSelector: [...DOCUMENTS],
    middleware: {
      workspace: { didChangeWatchedFile: async (event) => events.push(event) },
      provideCompletionItem: async (document, position, context, token, next) => withValues(await next(document, position, context, token)),
    },
  };
}
