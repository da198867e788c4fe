import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { createClient } from './client.ts';
import { activateWith, type HealthApi } from './main.ts';

type Worker = ConstructorParameters<typeof LanguageClient>[3];

/** The types of the web are not those of Node, with which everything is checked. */
declare const Worker: new (address: string) => Worker;

/** Called by VS Code in a browser, on the same occasions as on the desktop. */
export function activate(context: ExtensionContext): Promise<HealthApi> {
  // The server is a web worker, bundled beside the extension.
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true));
  const client = createClient(context, (options) => new LanguageClient('partnershipHealth', 'Partnership Health', options, worker));
  return activateWith(client, context);
}
