import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runIn, type Ran } from '../support/commandLine.ts';

/** A folder of its own for a test, in which files are put and commands are run. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'partnership-health-cli-'));

  /** Writes files by their paths. */
  put(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      writeFileSync(join(this.path, path), content);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  /** Runs a command in the folder, or in one within. */
  cli(args: readonly string[], within = '.'): Promise<Ran> {
    return runIn(join(this.path, within), args);
  }

  /** Runs git in the folder, as a person who has a name. */
  git(...args: readonly string[]): string {
    return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false', ...args], { cwd: this.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Stages everything and commits it. */
  commitAll(): void {
    this.git('add', '-A');
    this.git('commit', '-qm', 'work', '--no-verify', '--allow-empty');
  }

  /** The folder is gone. */
  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
