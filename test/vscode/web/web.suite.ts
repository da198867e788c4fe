import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MarkdownIt } from '../../../src/extension/previewCards.ts';
import { inMemory, MemoryFiles } from '../memoryFiles.ts';
import { Questions } from '../questions.ts';
import { api, closeEditors, eventually, everyNode, extension, file, folder, partnershipNode, problems, seen } from '../support.ts';

const REVIEW = 'partnerships/fernhill-desk/reviews/2026-Q2.md';

const portfolio = {
  'portfolio/partnership-health.yml': 'rules: 1\nasOf: 2026-10-15\n',
  'portfolio/contracts/frame.pdf': 'not read by anybody',
  'portfolio/partnerships/fernhill-desk/charter.md': `---
kind: charter
partnership: fernhill-desk
name: Fernhill service desk
parties:
  us: { role: provider, us: true, name: Our company, success: calm days }
  desk: { role: customer, name: The desk, success: no waiting }
kpis:
  uptime: { name: Uptime, unit: "%", better: higher, target: 99.9, floor: 99.5, owner: us, source: us }
---

The [contract](../../contracts/frame.pdf), and [one that is lost](../../contracts/lost.pdf).
`,
  [`portfolio/${REVIEW}`]: `---
kind: review
partnership: fernhill-desk
period: 2026-Q2
date: 2026-02-30
author: alliance manager
kpis: { uptime: 99.7 }
issues:
  I-7: { what: calls get lost, opened: 2026-05-02, severity: high, status: open }
---
`,
};

const rulesFor = (uri: vscode.Uri): readonly string[] => problems(uri).map((problem) => problem.slice(problem.indexOf(':') + 1));

describe('in a browser, a folder on no disk', () => {
  const files = new MemoryFiles(portfolio);
  const review = (): vscode.Uri => inMemory(`portfolio/${REVIEW}`);
  const charter = (): vscode.Uri => inMemory('portfolio/partnerships/fernhill-desk/charter.md');
  const tree = async () => (await api()).tree;

  before(async () => {
    files.register();
    await vscode.commands.executeCommand('partnershipHealth.focus');
  });

  after(closeEditors);

  it('is looked at by the extension as it is built for the web', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(extension().extensionKind, vscode.ExtensionKind.UI);
    assert.equal(typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node, 'undefined');
  });

  it('has the findings of every document, though none is open', async () => {
    await eventually(() => assert.ok(problems(review()).includes('5:invalid-value'), problems(review()).join(' ')));
    await eventually(() => assert.ok(rulesFor(charter()).includes('missing-field'), problems(charter()).join(' ')));
  });

  it('has links that lead to files nobody reads, and one that leads nowhere', async () => {
    await eventually(() => assert.deepEqual(rulesFor(charter()).filter((rule) => rule === 'broken-link'), ['broken-link']));
  });

  it('has pages that explain its rules', async () => {
    const { code } = vscode.languages.getDiagnostics(review()).find((one) => typeof one.code === 'object') ?? {};
    assert.ok(typeof code === 'object');
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target));
    assert.match(page, new RegExp(`\\b${code.value}\\b`));
  });

  it('has a tree, in which stands once that git is out of reach', async () => {
    await eventually(async () => {
      const nodes = everyNode(seen(await tree()));
      assert.deepEqual(nodes.filter(({ label }) => label === 'Fernhill service desk').length, 1);
      const told = nodes.filter(({ label }) => label === 'Without git history');
      assert.equal(told.length, 1);
      assert.equal(told[0]?.node.node.kind, 'message');
    });
  });

  it('has documents in which keys are offered and fields explained', async () => {
    const document = await vscode.workspace.openTextDocument(review());
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(6, 0), 'customer:\n  \n'));
    await eventually(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', review(), new vscode.Position(7, 2));
      assert.ok(items.some(({ label }) => label === 'satisfaction'), items.map(({ label }) => String(label)).join());
    });
    await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', review(), new vscode.Position(3, 2));
      assert.match(hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n'), /stretch of time/);
    });
    await vscode.commands.executeCommand('undo');
  });

  it('is judged as it is typed, before it is saved', async () => {
    const editor = await vscode.window.showTextDocument(review());
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 0, 5, 0), 'date: 2026-06-30\nsurprise: 1\n'));
    await eventually(() => {
      assert.ok(problems(review()).includes('6:unknown-field'), problems(review()).join(' '));
      assert.ok(!rulesFor(review()).includes('invalid-value'));
    });
    await editor.edit((edit) => edit.delete(new vscode.Range(5, 0, 6, 0)));
    assert.ok(await editor.document.save());
    await eventually(() => assert.ok(!rulesFor(review()).includes('unknown-field')));
  });

  it('has a card for the preview of its documents', async () => {
    // This build of VS Code has no preview for browsers, so what a preview calls is called.
    const { renderer } = (await api()).extendMarkdownIt<MarkdownIt>({ renderer: { render: () => '<p>the rest</p>' } });
    await eventually(() => {
      const html = renderer.render([], {}, { currentDocument: charter() });
      assert.match(html, /<section class="partnership-health code-line" data-line="0" aria-label="Fernhill service desk">/);
      assert.match(html, /99\.7 %/);
      assert.match(html, /<p>the rest<\/p>$/);
    });
    assert.equal(renderer.render([], {}, { currentDocument: file('notes.md') }), '<p>the rest</p>');
  });

  it('gets its next review, carried forward', async () => {
    const partnership = await eventually(async () => partnershipNode(await tree(), 'fernhill-desk'));
    await Questions.of('newReview', partnership.node).takeOver();
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), inMemory('portfolio/partnerships/fernhill-desk/reviews/2026-Q3.md').toString());
    assert.match(new TextDecoder().decode(files.readFile(document.uri)), /^ {2}I-7: .*calls get lost/m);
    await eventually(() => assert.ok(document && problems(document.uri).length > 0));
  });

  it('is followed when it changes outside the editor', async () => {
    files.writeFile(inMemory('portfolio/partnerships/late/reviews/2026-Q3.md'), new TextEncoder().encode('---\nkind: review\npartnership: late\nperiod: 2026-Q3\ndate: 2026-09-31\nauthor: alliance manager\n---\n'));
    await eventually(async () => partnershipNode(await tree(), 'late'));
    await eventually(() => assert.ok(rulesFor(inMemory('portfolio/partnerships/late/reviews/2026-Q3.md')).includes('invalid-value')));
    files.delete(inMemory('portfolio/partnerships/late'));
    await eventually(async () => assert.ok(!everyNode(seen(await tree())).some(({ node: { node } }) => node.partnership === 'late')));
    assert.deepEqual(problems(inMemory('portfolio/partnerships/late/reviews/2026-Q3.md')), []);
  });

  it('stands beside a folder of the server, which is read in the same way', async () => {
    assert.notEqual(folder(0).uri.scheme, 'file');
    const uri = file('partnerships/first/reviews/2026-Q1.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('---\nkind: review\npartnership: first\nperiod: 2026-Q1\ndate: 2026-03-31\nauthor: alliance manager\n---\n'));
    await eventually(() => assert.ok(problems(uri).includes('1:no-kpis'), problems(uri).join(' ')));
    await eventually(async () => assert.deepEqual(seen(await tree()).map(({ label }) => label), ['notes', 'in memory']));
  });
});
