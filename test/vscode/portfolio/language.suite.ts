import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, eventually, file } from '../support.ts';

const REVIEW = 'partnerships/fernhill-desk/reviews/2026-Q2.md';

describe('in a document', () => {
  before(() => api());
  afterEach(() => restored().then(closeEditors));

  it('keys and values are completed, and a key shows its values at once', async () => {
    const document = await typed('customer:\n  ');
    const keys = await completionsAt(document, document.positionAt(document.getText().indexOf('customer:\n  ') + 'customer:\n  '.length));
    const labels = keys.map(({ label }) => String(label));
    assert.ok(labels.includes('satisfaction'), labels.join());
    const values = await completionsAt(await typed('decision: '), undefined);
    assert.ok(values.some(({ label }) => label === 'renegotiate'), values.map(({ label }) => String(label)).join());
  });

  it('a field, a KPI and a sign are explained under the pointer', async () => {
    const hovers = await eventually(async () => {
      // A backup of what an earlier test typed may still come back.
      const { document } = await restored();
      const at = document.positionAt(document.getText().indexOf('satisfaction') + 2);
      const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      assert.ok(found.length > 0, `nothing is shown over "${document.lineAt(at).text}" at ${at.character}`);
      return found;
    });
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
    assert.match(text, /Satisfaction[\s\S]*Expected/);
  });

  it('an id leads to where it is defined, and is found and renamed everywhere in one step', async () => {
    const { document } = await restored();
    const at = document.positionAt(document.getText().indexOf('fernhill: { got') + 2);
    const [definition] = await eventually(async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at);
      assert.ok(found.length > 0, `no definition of "${document.lineAt(at).text}" at ${at.character}`);
      return found;
    });
    assert.match(definition && 'targetUri' in definition ? definition.targetUri.path : (definition?.uri.path ?? ''), /fernhill-desk\/charter\.md$/);
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'fernhill-it');
    const edits = edit.entries().flatMap(([, own]) => own);
    assert.equal(edits.length, references.length);
    assert.ok(edits.every((one) => 'newText' in one && one.newText === 'fernhill-it'));
  });

  it('a mistake is mended by its quick fix', async () => {
    const document = await typed('improvments: 2');
    const at = document.positionAt(document.getText().indexOf('improvments'));
    const range = new vscode.Range(at, at.translate(0, 'improvments'.length));
    const fix = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value);
      const found = actions.find(({ title }) => title === 'Change to "improvements"');
      assert.ok(found?.edit, actions.map(({ title }) => title).join());
      return found.edit;
    });
    await vscode.workspace.applyEdit(fix);
    assert.ok(!document.getText().includes('improvments'));
  });

  it('its parts are outlined and folded, and its partnership stands above it', async () => {
    const { document } = await restored();
    await eventually(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      const names = symbols.flatMap((symbol) => [symbol.name, ...(symbol.children ?? []).map(({ name }) => name)]);
      assert.ok(names.some((name) => name.includes('kpis')), names.join());
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
      assert.ok(lenses.some(({ command }) => /healthy|watch|at-risk|critical|unknown/.test(command?.title ?? '')), lenses.map(({ command }) => command?.title).join());
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      assert.ok(ranges.some(({ start }) => start === 0), 'the frontmatter folds');
    });
  });
});

describe('in a document', () => {
  afterEach(() => restored().then(closeEditors));

  it('what stands in numbers is told beside them, words lead on, and a selection grows along its parts', async () => {
    const { document } = await restored();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await eventually(async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      assert.ok(hints.length > 0, 'KPIs have a hint');
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', file('partnerships/greyfell-cloud/charter.md'));
      assert.ok(links.some(({ target }) => target?.path.endsWith('/greyfell-cloud/plan.md')), links.map(({ target }) => String(target)).join());
      const at = document.positionAt(document.getText().indexOf('fernhill: { got') + 2);
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]);
      assert.match(document.getText(selection?.range), /^fernhill/);
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'fernhill');
      assert.ok(found.some(({ name }) => /fernhill/i.test(name)), found.map(({ name }) => name).join());
    });
  });

  it('everything that is certain is mended at once', async () => {
    const document = await typed('Improvements: 2');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const all = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, vscode.CodeActionKind.SourceFixAll.value);
      const found = actions.find(({ edit }) => edit !== undefined);
      assert.ok(found?.edit, actions.map(({ title }) => title).join());
      return found.edit;
    });
    await vscode.workspace.applyEdit(all);
    assert.match(document.getText(), /^improvements: 2$/m);
  });
});

/** The review as it is on disk, in an editor: VS Code keeps what was typed into a file, even without an editor. */
async function restored(): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(REVIEW)));
  const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file(REVIEW)));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(editor.document.getText(), written);
  });
  return editor;
}

/** Types a line at the top of the review's frontmatter, and leaves the cursor behind it. */
async function typed(text: string): Promise<vscode.TextDocument> {
  const editor = await restored();
  const line = editor.document.getText().split('\n').findIndex((one) => one.startsWith('author:')) + 1;
  await editor.edit((edit) => {
    // What the review says already would stand there twice.
    for (const key of ['customer', 'decision', 'improvements']) {
      const own = new RegExp(`^${key}: .*\\n`, 'm').exec(editor.document.getText());
      if (own) edit.delete(new vscode.Range(editor.document.positionAt(own.index), editor.document.positionAt(own.index + own[0].length)));
    }
    edit.insert(new vscode.Position(line, 0), `${text}\n`);
  });
  const end = editor.document.positionAt(editor.document.getText().indexOf(text) + text.length);
  editor.selection = new vscode.Selection(end, end);
  return editor.document;
}

async function completionsAt(document: vscode.TextDocument, position: vscode.Position | undefined): Promise<readonly vscode.CompletionItem[]> {
  const at = position ?? vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
  return eventually(async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const ours = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Property || kind === vscode.CompletionItemKind.Value);
    assert.ok(ours.length > 0, 'nothing was offered');
    return ours;
  });
}
