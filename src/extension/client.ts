import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { FileEvents } from './fileEvents.ts';

/** The client of the language server, not yet started. The server is a process of its own, bundled beside the extension. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  const events = new FileEvents();
  const client = new LanguageClient('partnershipHealth', 'Partnership Health', { run: server, debug: server }, clientOptions(events));
  events.sendThrough(client);
  return client;
}

function clientOptions(events: FileEvents): LanguageClientOptions {
  return {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', pattern: '**/partnership-health.yml' },
    ],
    middleware: { workspace: { didChangeWatchedFile: async (event) => events.push(event) } },
  };
}
