import type { ExtensionContext } from 'vscode';
import { inSteps, LazyClient } from './lazyClient.ts';
import { activateWith, type HealthApi } from './main.ts';

/** Called by VS Code in a browser, on the same occasions as on the desktop. */
export function activate(context: ExtensionContext): Promise<HealthApi> {
  const client = new LazyClient(async () => {
    await inSteps(() => import('vscode-languageserver-protocol/browser'), () => import('./workerClient.ts'));
    const { workerClient } = await import('./workerClient.ts');
    return workerClient(context);
  });
  return activateWith(client, context);
}
