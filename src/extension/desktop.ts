import type { ExtensionContext } from 'vscode';
import { inSteps, LazyClient } from './lazyClient.ts';
import { activateWith, type HealthApi } from './main.ts';

/** Called by VS Code, where it has Node, when the workspace has partnership documents, the view is shown, or a command is called. */
export function activate(context: ExtensionContext): Promise<HealthApi> {
  const client = new LazyClient(async () => {
    await inSteps(() => import('vscode-languageserver-protocol/node'), () => import('./nodeClient.ts'));
    const { nodeClient } = await import('./nodeClient.ts');
    return nodeClient(context);
  });
  return activateWith(client, context);
}
