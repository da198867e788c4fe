import { commands, Disposable, EventEmitter, Uri, ViewColumn, workspace, type CancellationToken, type Event } from 'vscode';

/** Has pages of a scheme made where they are shown, and made again whenever what they are made of may be different. */
export function registerPages(scheme: string, onDidChange: Event<unknown>, pageOf: (uri: Uri, token: CancellationToken) => Promise<string>): Disposable {
  const changes = new EventEmitter<Uri>();
  const shown = (): readonly Uri[] => workspace.textDocuments.map(({ uri }) => uri).filter((uri) => uri.scheme === scheme);
  return Disposable.from(
    changes,
    onDidChange(() => shown().forEach((uri) => changes.fire(uri))),
    workspace.registerTextDocumentContentProvider(scheme, { onDidChange: changes.event, provideTextDocumentContent: pageOf }),
  );
}

/** Shows a page that lies nowhere in VS Code's own preview of Markdown. Its address is `SCHEME:/NAME.md?QUERY`. */
export async function showPage(scheme: string, name: string, query = '', column = ViewColumn.Active): Promise<void> {
  await commands.executeCommand('vscode.openWith', Uri.from({ scheme, path: `/${name}.md`, query }), 'vscode.markdown.preview.editor', column);
}

/** The name in the address of such a page. */
export function pageName({ path }: Uri): string {
  return path.slice(1).replace(/\.md$/, '');
}
