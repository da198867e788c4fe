import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { activateWith, type HealthApi } from './main.ts';

/** Called by VS Code, where it has Node, when the workspace has partnership documents, the view is shown, or a command is called. */
export function activate(context: ExtensionContext): Promise<HealthApi> {
  // The server is a process of its own, bundled beside the extension.
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  const client = createClient(context, (options) => new LanguageClient('partnershipHealth', 'Partnership Health', { run: server, debug: server }, options));
  return activateWith(client, context);
}
