import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { codeOf, eventually, folder } from '../support.ts';

/** A finding, as far as both the command line and the editor show it. */
interface Finding {
  readonly path: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly level: string;
  readonly rule: string;
  readonly message: string;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const levels: Readonly<Record<vscode.DiagnosticSeverity, string>> = {
  [vscode.DiagnosticSeverity.Error]: 'error',
  [vscode.DiagnosticSeverity.Warning]: 'warning',
  [vscode.DiagnosticSeverity.Information]: 'information',
  [vscode.DiagnosticSeverity.Hint]: 'hint',
};

describe('diagnostics', () => {
  it('are the findings of the command line, for every document, though none is open', async () => {
    assert.deepEqual(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs), []);
    const expected = commandLineFindings();
    assert.notEqual(expected.length, 0);
    await eventually(() => assert.deepEqual(editorFindings(), expected));
  });

  it('name a rule, and a place that is there', async () => {
    for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
      const document = await vscode.workspace.openTextDocument(uri);
      for (const { range, code, message } of diagnostics) {
        assert.ok(document.validateRange(range).isEqual(range), `${uri.path}: ${message}`);
        assert.match(codeOf(code), /^[a-z][a-z-]+$/);
      }
    }
  });
});

/** The report, as lines in a fixed order, so that a difference shows as one. */
function commandLineFindings(): readonly string[] {
  const cli = join(process.env['PARTNERSHIP_HEALTH_ROOT'] ?? '', 'dist', 'cli.cjs');
  const args = [cli, 'check', folder().uri.fsPath, '--format', 'json', '--fail-on', 'critical'];
  const report = JSON.parse(runNode(args)) as { readonly findings: readonly Finding[] };
  return toLines(report.findings);
}

/** Node itself, also where the extension host runs in Electron. Findings make the command line end with code 1. */
function runNode(args: readonly string[]): string {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { status, stdout } = error as { readonly status: number; readonly stdout: string };
    assert.equal(status, 1, stdout);
    return stdout;
  }
}

function editorFindings(): readonly string[] {
  const root = folder().uri.path;
  return toLines(
    vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
      diagnostics.map(({ range: { start, end }, severity, code, message }) => ({
        path: uri.path.slice(root.length + 1),
        range: { start, end },
        level: levels[severity],
        rule: codeOf(code),
        message,
      })),
    ),
  );
}

function toLines(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ path, range: { start, end }, level, rule, message }) => {
      const place = [start.line, start.character, end.line, end.character].join(':');
      return [path, place, level, rule, message].join(' ');
    })
    .sort();
}
