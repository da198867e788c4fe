/** What the system calls the reason of a failure, such as `ENOENT`; empty where it gives none. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** Why the system refused to read or write, in a few words. */
export function whyNot(error: unknown): string {
  return WORDS[codeOf(error)] ?? (error as Error).message;
}

/** What is wrong where a file was meant to lie in a file. */
export const IN_THE_WAY = 'a file stands where a folder is needed';

const WORDS: Readonly<Record<string, string>> = {
  EEXIST: 'it is there already, and has been left as it is',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it is larger than the disk takes',
  EIO: 'the disk does not answer as it should',
  EPIPE: 'nobody reads from it any more',
  EISDIR: 'it is a folder',
  ENOTDIR: IN_THE_WAY,
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there any more',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  ESTALE: 'the server that it lies on knows it no longer',
};
