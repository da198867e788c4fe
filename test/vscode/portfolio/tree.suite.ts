import * as assert from 'node:assert/strict';
import { commands, window, type MarkdownString, type ThemeIcon } from 'vscode';
import { api, closeEditors, eventually, everyNode, file, seen, type Seen } from '../support.ts';

const levels = ['healthy', 'watch', 'at-risk', 'critical', 'unknown', 'ended'];

describe('health tree', () => {
  let nodes: readonly Seen[] = [];
  const ofKind = (kind: string): readonly Seen[] => nodes.filter(({ node: { node } }) => node.kind === kind);

  before(async () => {
    const { tree } = await api();
    await eventually(() => {
      nodes = everyNode(seen(tree));
      assert.notEqual(ofKind('finding').length, 0);
    });
  });

  after(closeEditors);

  it('shows every partnership with the icon, the colour and the words of its level', () => {
    assert.notEqual(ofKind('partnership').length, 0);
    for (const { node, item } of ofKind('partnership')) {
      const { level } = node.node;
      assert.ok(level !== undefined && levels.includes(level), item.id);
      const icon = item.iconPath as ThemeIcon;
      assert.match(icon.color?.id ?? '', /^partnershipHealth\.\w+$/);
      assert.match(item.accessibilityInformation?.label ?? '', new RegExp(level.replace('-', '.'), 'i'));
    }
  });

  it('gives each level a shape of its own', () => {
    const looks = ofKind('partnership').map(({ node, item }) => `${node.node.level} ${(item.iconPath as ThemeIcon).id}`);
    const shapes = new Set(looks).size;
    assert.equal(shapes, new Set(looks.map((look) => look.split(' ')[0])).size);
    assert.equal(shapes, new Set(looks.map((look) => look.split(' ')[1])).size);
  });

  it('has a distinct id for every node, so that what was expanded stays so', () => {
    const ids = nodes.map(({ item }) => item.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says more of a line when somebody points at it, and not before', async () => {
    const { tree } = await api();
    for (const { node, item } of ofKind('partnership')) {
      assert.equal(item.tooltip, undefined, item.id);
      assert.equal((tree.resolveTreeItem(item, node).tooltip as MarkdownString).value, node.node.tooltip);
    }
  });

  it('leads from every finding to a place', () => {
    for (const { item } of ofKind('finding')) assert.equal(item.command?.command, 'vscode.open', item.id);
  });

  it('takes a finding to its line', async () => {
    const finding = ofKind('finding').find(({ node: { node } }) => node.location && node.location.range.start.line > 0);
    const location = finding?.node.node.location;
    assert.ok(finding?.item.command && location);
    await commands.executeCommand(finding.item.command.command, ...(finding.item.command.arguments ?? []));
    await eventually(() => {
      assert.equal(window.activeTextEditor?.document.uri.toString(), file(location.path).toString());
      assert.equal(window.activeTextEditor.selection.start.line, location.range.start.line);
    });
  });

  it('opens the charter of a partnership', async () => {
    const partnership = ofKind('partnership').find(({ node: { node } }) => node.charterPath !== undefined);
    assert.ok(partnership?.node.node.charterPath);
    await commands.executeCommand('partnershipHealth.openCharter', partnership.node);
    assert.equal(window.activeTextEditor?.document.uri.toString(), file(partnership.node.node.charterPath).toString());
  });
});
