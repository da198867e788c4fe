import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A repository to which days of work are committed. */
export interface Repository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Commits everything that has changed, as of noon of a day. */
  readonly commit: (day: string, files?: Readonly<Record<string, string>>, author?: string) => void;
}

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder that is gone when the tests of the file have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partnership-health-git-'));
  made.push(folder);
  return folder;
}

/** An empty repository. */
export function newRepository(): Repository {
  const folder = temporaryFolder();
  gitIn(folder, ['init', '-q', '-b', 'main']);
  return repositoryIn(folder);
}

/** The repository that a folder is in. */
export function repositoryIn(folder: string): Repository {
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  return {
    folder,
    git: (...args) => gitIn(folder, args),
    write,
    commit: (day, files = {}, author = 'alliance manager') => {
      write(files);
      gitIn(folder, ['add', '-A']);
      gitIn(folder, ['commit', '-q', '--allow-empty', '-m', day], day, author);
    },
  };
}

/** Runs git, as a user without settings of their own. */
export function gitIn(folder: string, args: readonly string[], day = '2026-01-01', author = 'alliance manager'): string {
  const date = `${day}T12:00:00Z`;
  return execFileSync('git', ['-c', `user.name=${author}`, '-c', 'user.email=manager@example.com', ...args], {
    cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  });
}
