import { join } from 'node:path';
import type { SetupFile } from '../../service/setup/files.ts';
import { bytesIfThere, createFile, FileError, refuseLinks, replaceFile } from '../../workspace/writeFile.ts';

/** What became of a file, and what a person should know of it. */
export interface Done {
  readonly did: 'made' | 'completed' | 'kept' | 'by-hand' | 'failed';
  readonly note?: string;
  /** Lines that were added to it, or are to be. */
  readonly lines?: string;
}

/** Anybody may start it. */
const PROGRAM = 0o755;

/**
 * Makes a file of a set-up where it is not there, and completes it where it is and that is safe. `tell` writes nothing.
 * @throws {FileError} when it cannot be read or written, or a link is in the way
 */
export function setUp(file: SetupFile, folder: string, mode: 'tell' | 'write'): Done {
  refuseLinks(folder, file.path);
  const path = join(folder, file.path);
  const present = bytesIfThere(path);
  if (present) return complete(file, path, present, mode);
  if (mode === 'write') createFile(path, file.text, file.kind === 'program' ? PROGRAM : undefined);
  return { did: 'made' };
}

function complete({ complete: decide }: SetupFile, path: string, present: Buffer, mode: 'tell' | 'write'): Done {
  if (!decide) return { did: 'kept', note: 'it is there already' };
  const text = present.toString();
  if (!Buffer.from(text).equals(present)) throw new FileError('it has bytes that are not UTF-8');
  const completion = decide(text);
  switch (completion.type) {
    case 'complete': return { did: 'kept', note: 'it has all that is needed' };
    case 'by-hand': return { did: 'by-hand', note: completion.because, lines: completion.add };
    case 'append':
      if (mode === 'write') replaceFile(path, present, Buffer.from(text + completion.text));
      return { did: 'completed', lines: completion.text };
  }
}
