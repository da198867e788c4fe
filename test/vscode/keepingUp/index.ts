import * as assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { api, closeEditors, eventually, problems } from '../support.ts';
import { Pulse } from './pulse.ts';

/** How long to wait until VS Code has settled, in milliseconds. */
const REST = 4000;

/** So many letters are typed, one in so many milliseconds, as somebody who types fast does. */
const LETTERS = 40;
const BETWEEN = 100;

/**
 * Called by VS Code once a window is open in which nothing is ours. Adds a large portfolio, shows its tree, and types in one of its
 * reviews; writes how long the extension host stood still meanwhile where the script that started VS Code looks for it.
 */
export async function run(): Promise<void> {
  const portfolio = vscode.Uri.file(required('PARTNERSHIP_HEALTH_PORTFOLIO'));
  await wakeOthers();
  const pulse = new Pulse();
  await delay(REST);
  const nothing = pulse.take();
  assert.equal((await api()).isRunning(), false, 'no server runs where nothing is ours');
  const shown = await opened(portfolio);
  const opening = pulse.take();
  await typeIn(vscode.Uri.joinPath(portfolio, 'partnerships', 'partnership-0002', 'reviews', '2026-Q2.md'));
  const typing = pulse.take();
  pulse.stop();
  await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions');
  // The script reads there how long the activation took, by VS Code's own clock.
  await delay(REST);
  writeFileSync(required('PARTNERSHIP_HEALTH_RESULTS'), JSON.stringify({ nothing, opening, typing, shown }));
}

/** What VS Code has for Markdown is loaded with the first document, which is not ours to measure. It wakes our extension, but no server. */
async function wakeOthers(): Promise<void> {
  const notes = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Notes\n\nNothing [of](#notes) ours.\n' });
  await vscode.window.showTextDocument(notes);
  await vscode.commands.executeCommand('type', { text: 'z' });
  await delay(REST);
  await closeEditors();
  await delay(REST);
}

/** Opens the portfolio and its tree, and waits until every partnership is told and shown; answers how long that took, in milliseconds. */
async function opened(portfolio: vscode.Uri): Promise<number> {
  const began = performance.now();
  vscode.workspace.updateWorkspaceFolders(1, 0, { uri: portfolio });
  await vscode.commands.executeCommand('workbench.view.extension.partnership-health');
  const { tree } = await api();
  await eventually(() => assert.ok(tree.counts().all > 0));
  const shown = performance.now() - began;
  await delay(REST);
  return shown;
}

async function typeIn(review: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(review);
  const line = editor.document.getText().split('\n').findIndex((text) => text.startsWith('author:'));
  editor.selection = new vscode.Selection(line, 0, line, 0);
  for (let letter = 0; letter < LETTERS; letter++) {
    await vscode.commands.executeCommand('type', { text: 'z' });
    await delay(BETWEEN);
  }
  await eventually(() => assert.ok(problems(review).some((problem) => problem.endsWith(':unknown-field'))));
  await delay(REST);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set; start this with npm run bench.`);
  return value;
}
