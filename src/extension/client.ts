import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** The client of the language server, not yet started. The server is a process of its own, bundled beside the extension. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  const documentSelector = [
    { scheme: 'file', language: 'markdown' },
    { scheme: 'file', pattern: '**/partnership-health.yml' },
  ];
  return new LanguageClient('partnershipHealth', 'Partnership Health', { run: server, debug: server }, { documentSelector });
}
