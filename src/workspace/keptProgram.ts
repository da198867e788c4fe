import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { engineOf, keepFile } from './keptFiles.ts';

/** For so long what was kept is used; a longer run may have compiled more by then. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** A checksum stands before what was compiled, because V8 runs whatever it is given. */
const SUM_BYTES = 4;

/** What a run ends with that was asked for something wrong, and is like no other. */
const WRONG_USAGE = 2;

/**
 * Loads a bundle in CommonJS as `require` would, and keeps in a folder what Node compiled of it while it ran, for the next
 * start. Node's own compile cache keeps only what is compiled before anything runs, and most of a program is not.
 * @param program absolute path of the bundle
 * @param folder undefined where nothing can be kept; so it is where the folder cannot be written
 * @param task runs of one task compile the same parts, so each task has its own; any text
 */
export function loadKept(program: string, folder: string | undefined, task: string): void {
  const kept = folder === undefined ? undefined : join(folder, keptName(program, task));
  const cachedData = kept === undefined ? undefined : readKept(kept);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(program, 'utf8')}\n})`, {
    filename: program,
    ...(cachedData ? { cachedData } : {}),
  });
  if (kept !== undefined && script.cachedDataRejected !== false) {
    process.on('exit', (code) => {
      if (code !== WRONG_USAGE) keep(kept, script);
    });
  }
  const own = { exports: {} };
  const load = script.runInThisContext() as (...asModule: readonly unknown[]) => void;
  load.call(own.exports, own.exports, createRequire(program), own, program, dirname(program));
}

/** Names what was compiled by what it was compiled of, for what, and how V8 is set: it takes nothing that was compiled with other settings. */
function keptName(program: string, task: string): string {
  const name = /^[a-z]+$/.test(task) ? task : 'other';
  return [basename(program), name, engineOf(program), cachedDataVersionTag()].join('-');
}

function readKept(path: string): Buffer | undefined {
  try {
    if (Date.now() - statSync(path).mtimeMs >= KEPT_FOR) return undefined;
    const kept = readFileSync(path);
    const compiled = kept.subarray(SUM_BYTES);
    return kept.readUInt32LE(0) === crc32(compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

function keep(path: string, script: Script): void {
  const compiled = script.createCachedData();
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(compiled));
  keepFile(path, [sum, compiled]);
}
