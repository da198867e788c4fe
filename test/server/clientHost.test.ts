import { beforeEach, expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import type { PortfolioFile } from '../../src/model/portfolioFile.ts';
import { clientHost } from '../../src/server/clientHost.ts';
import type { Host } from '../../src/server/host.ts';
import type { FileParams } from '../../src/service/protocol/files.ts';

const FOLDER = 'far:/portfolio';
const LOCKED: PortfolioFile = { path: 'locked', failure: { type: 'unopened', message: 'permission denied' } };

let host: Host;
let asked: FileParams[];

/** A client that has 250 documents, a contract in a folder, a folder that it may not open, and nothing else. */
beforeEach(() => {
  asked = [];
  const documents = Array.from({ length: 250 }, (_, index) => `${index}.md`);
  const answers: Readonly<Record<string, (params: FileParams) => unknown>> = {
    'partnershipHealth/listFolder': () => ({ documents, others: ['contracts', 'contracts/frame.pdf'], unopened: [LOCKED] }),
    'partnershipHealth/readFiles': ({ paths }) => paths.filter((path) => documents.includes(path)).map((path) => ({ path, text: `text of ${path}` })),
    'partnershipHealth/isFolder': ({ paths: [path] }) => path === 'contracts',
  };
  const sendRequest = async (name: string, params: FileParams): Promise<unknown> => {
    asked.push(params);
    return answers[name]?.(params);
  };
  host = clientHost({ sendRequest } as unknown as Connection, { rulePages: 'https://pages.example/rules' });
});

test('a folder is read through the client, some files at a time', async () => {
  const files = await host.readFolder(FOLDER);
  expect(files).toHaveLength(251);
  expect(files[0]).toEqual(LOCKED);
  expect(files[250]).toEqual({ path: '249.md', text: 'text of 249.md' });
  expect(asked.map(({ paths }) => paths.length)).toEqual([0, 100, 100, 50]);
});

test('a file that is not there is none', async () => {
  expect(await host.readFile(FOLDER, '7.md')).toEqual({ path: '7.md', text: 'text of 7.md' });
  expect(await host.readFile(FOLDER, 'gone.md')).toBeUndefined();
  expect(await host.isFolder(FOLDER, 'contracts')).toBe(true);
  expect(await host.isFolder(FOLDER, 'contracts/frame.pdf')).toBe(false);
});

test('what a link may lead to is remembered, and what happens to it is followed', async () => {
  expect(host.fileExists(FOLDER, 'contracts/frame.pdf')).toBe(false);
  await host.readFolder(FOLDER);
  expect(['contracts', 'contracts/frame.pdf', '7.md', 'contracts/other.pdf'].map((path) => host.fileExists(FOLDER, path))).toEqual([true, true, true, false]);
  host.touched(FOLDER, 'contracts/other.pdf', 'created');
  expect(host.fileExists(FOLDER, 'contracts/other.pdf')).toBe(true);
  host.touched(FOLDER, 'contracts', 'deleted');
  expect(['contracts', 'contracts/frame.pdf', 'contracts/other.pdf', '7.md'].map((path) => host.fileExists(FOLDER, path))).toEqual([false, false, false, true]);
});

test('git is out of reach, and rules have their pages where the client says', () => {
  expect(host.history(FOLDER)).toBeUndefined();
  expect(host.rulePage('no-kpis')).toBe('https://pages.example/rules/no-kpis.md');
});
