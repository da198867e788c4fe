import { commands } from 'vscode';

/** Opens the walkthrough of the extension. */
export async function openWalkthrough(extension: string): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension}#start`, false);
}
