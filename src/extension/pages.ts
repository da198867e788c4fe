import { commands, Uri, ViewColumn } from 'vscode';

/** Shows a page that lies nowhere in VS Code's own preview of Markdown. Its address is `SCHEME:/NAME.md?QUERY`. */
export async function showPage(scheme: string, name: string, query = '', column = ViewColumn.Active): Promise<void> {
  await commands.executeCommand('vscode.openWith', Uri.from({ scheme, path: `/${name}.md`, query }), 'vscode.markdown.preview.editor', column);
}

/** The name in the address of such a page. */
export function pageName({ path }: Uri): string {
  return path.slice(1).replace(/\.md$/, '');
}
