import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { createClient } from './client.ts';

type Worker = ConstructorParameters<typeof LanguageClient>[3];

/** The types of the web are not those of Node, with which everything is checked. */
declare const Worker: new (address: string) => Worker;

/** A client that runs the server in a web worker. */
export async function workerClient(context: ExtensionContext): Promise<LanguageClient> {
  // The server is bundled beside the extension.
  const worker = new Worker(await addressOf(Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js')));
  return createClient(context, (options) => new LanguageClient('partnershipHealth', 'Partnership Health', options, worker));
}

/** VS Code starts no worker from a script on a remote machine, so that one is handed over as its text. */
async function addressOf(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' }));
}
