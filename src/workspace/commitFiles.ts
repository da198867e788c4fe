import { spawn } from 'node:child_process';
import type { ProposedFile } from '../service/commit/proposal.ts';
import { git } from './git.ts';
import { GIT } from './gitProgram.ts';

/** What is to be committed. */
export interface CommitOrder {
  /** Where the paths of the files begin. */
  readonly folder: string;
  readonly files: readonly ProposedFile[];
  readonly message: string;
  /** Whether the message is committed as it is, or opened in the user's own editor first, which has the terminal to itself. */
  readonly editor: 'none' | 'opens';
  /** The program to run (default: `git`). */
  readonly program?: string | undefined;
}

/** What came of it, with whatever git and the hooks had to say. */
export type Committed =
  | { readonly type: 'committed'; readonly hash: string; readonly subject: string; readonly said: string }
  | { readonly type: 'refused'; readonly said: string };

/**
 * Commits exactly these files, as they are on disk; what else is staged stays staged. This is the user's own commit, so git
 * runs as they have set it up: with their name, hooks and signature. Where it is refused, the index is as it was.
 */
export async function commitFiles(order: CommitOrder): Promise<Committed> {
  const unknown = unknownTo(order);
  const added = unknown.length === 0 ? DONE : await run(order, ['add', '--intent-to-add', '--', ...unknown]);
  const done = added.code === 0 ? await commitOnly(order) : added;
  if (done.code === 0) return { type: 'committed', ...newest(order.folder), said: done.said };
  // What git knows of files that it did not know before is taken back.
  if (unknown.length > 0) await run(order, ['rm', '--cached', '--quiet', '--force', '--ignore-unmatch', '--', ...unknown]);
  return { type: 'refused', said: done.said };
}

/** Files that are not in the index; `--only` takes none of those. */
function unknownTo({ folder, files }: CommitOrder): readonly string[] {
  const paths = files.filter(({ state }) => state !== 'deleted').map(({ path }) => path);
  const known = new Set(git(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths])?.toString().split('\0'));
  return paths.filter((path) => !known.has(path));
}

function commitOnly(order: CommitOrder): Promise<Run> {
  const { message, files, editor } = order;
  const paths = ['--', ...files.map(({ path }) => path)];
  if (editor === 'opens') return run(order, ['commit', '--quiet', '--only', '--edit', `--message=${message}`, ...paths], 'terminal');
  return run(order, ['commit', '--quiet', '--only', '--cleanup=whitespace', '--file=-', ...paths], { input: message });
}

/** How a program ended: 0 where it did what it should. */
interface Run {
  readonly code: number;
  readonly said: string;
}

const DONE: Run = { code: 0, said: '' };

/** No shell sees any of it, and paths are taken letter by letter. */
function run({ folder, program = GIT }: CommitOrder, args: readonly string[], speech: 'terminal' | { readonly input: string } = { input: '' }): Promise<Run> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(program, ['--literal-pathspecs', ...args], { cwd: folder, stdio: speech === 'terminal' ? 'inherit' : 'pipe' });
    child.stdout?.on('data', (part: Buffer) => said.push(part));
    child.stderr?.on('data', (part: Buffer) => said.push(part));
    child.on('error', ({ message }) => resolve({ code: -1, said: message }));
    child.on('close', (code) => resolve({ code: code ?? -1, said: Buffer.concat(said).toString() }));
    // A program that ends without reading closes the pipe; its exit code says what there is to say.
    child.stdin?.on('error', () => undefined).end(speech === 'terminal' ? '' : speech.input);
  });
}

function newest(folder: string): { readonly hash: string; readonly subject: string } {
  const [hash = '', subject = ''] = (git(folder, ['log', '-1', '--no-show-signature', '--format=%h%x00%s'])?.toString() ?? '').trimEnd().split('\0');
  return { hash, subject };
}
