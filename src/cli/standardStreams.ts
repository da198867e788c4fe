import { whyNot } from '../workspace/whyNot.ts';

/**
 * Text for standard output and standard error. A reader that has seen enough, such as `head`, closes the pipe: the rest is
 * not wanted, and the command ends as it would have. Output that is lost for any other reason, such as a full disk that it
 * was sent to, is told on standard error, and the process ends with 2, because somebody will take for whole what is not.
 */
export function openStandardStreams(): { readonly stdout: (text: string) => void; readonly stderr: (text: string) => void } {
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    stderr.write(`error: what was found could not be printed: ${whyNot(error)}\n`);
    endWith(2);
  });
  // Nobody is left to be told, but for the exit code.
  stderr.on('error', () => undefined);
  return { stdout: (text) => void stdout.write(text), stderr: (text) => void stderr.write(text) };
}

/** Whatever the command thinks of itself by then. */
function endWith(code: number): void {
  process.on('exit', () => (process.exitCode = code));
}
