import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { createClient } from './client.ts';
import { activateWith, type HealthApi } from './main.ts';

type Worker = ConstructorParameters<typeof LanguageClient>[3];

/** The types of the web are not those of Node, with which everything is checked. */
declare const Worker: new (address: string) => Worker;

/** Called by VS Code in a browser, on the same occasions as on the desktop. */
export async function activate(context: ExtensionContext): Promise<HealthApi> {
  // The server is a web worker, bundled beside the extension.
  const worker = new Worker(await addressOf(Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js')));
  const client = createClient(context, (options) => new LanguageClient('partnershipHealth', 'Partnership Health', options, worker));
  return activateWith(client, context);
}

/** VS Code starts no worker from a script on a remote machine, so that one is handed over as its text. */
async function addressOf(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' }));
}
