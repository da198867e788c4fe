import { commands } from 'vscode';

/** Shows the Problems panel, where the findings of all documents stand by file. */
export async function showProblems(): Promise<void> {
  await commands.executeCommand('workbench.panel.markers.view.focus');
}
