import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createClient } from './client.ts';

/** A client that runs the server in a process of its own. */
export function nodeClient(context: ExtensionContext): LanguageClient {
  // The server is bundled beside the extension.
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  return createClient(context, (options) => new LanguageClient('partnershipHealth', 'Partnership Health', { run: server, debug: server }, options));
}
