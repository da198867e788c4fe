import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own in memory, for what can be done to no other one. */
export class Disk {
  readonly path = mkdtempSync(join(tmpdir(), 'disk-'));

  /** @param megabytes how much it holds */
  constructor(megabytes: number) {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', this.path);
  }

  /** Writes until nothing more fits. */
  fill(): void {
    const handle = openSync(join(this.path, 'filler'), 'w');
    try {
      for (const bytes of [64 * 1024, 1024, 1]) writeAll(handle, Buffer.alloc(bytes));
    } finally {
      closeSync(handle);
    }
  }

  /** Nothing can be written any more. */
  lock(): void {
    mount('-o', 'remount,ro', this.path);
  }

  /** The disk is gone with all that is on it. */
  dispose(): void {
    execFileSync('umount', ['--lazy', this.path]);
    rmSync(this.path, { recursive: true });
  }
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

function writeAll(handle: number, bytes: Uint8Array): void {
  try {
    for (;;) writeSync(handle, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

/** Whether this user may make such a disk: an administrator on Linux, outside most containers. Whoever may not is told what was left out. */
export function mayMakeDisks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  const may = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0;
  if (may) execFileSync('umount', ['--lazy', folder]);
  else process.stderr.write('This user may mount no disk, so disks that are full or can only be read are NOT TESTED here.\n');
  rmSync(folder, { recursive: true });
  return may;
}
