import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { messageOf } from '../text/messageOf.ts';
import type { Progress } from './evaluation.ts';

/** Tells a client that can show it how far the reading of a portfolio is; one that cannot is told nothing. */
export function progressOf({ window, console }: Connection): Progress {
  let reporter: WorkDoneProgressReporter | undefined;
  let hasEnded = false;
  window.createWorkDoneProgress().then((created) => {
    if (hasEnded) return;
    reporter = created;
    reporter.begin('Partnership Health', 0);
  }, (error: unknown) => console.warn(`Progress cannot be shown: ${messageOf(error)}`));
  return {
    report: (done, of) => reporter?.report(Math.floor((done / of) * 100), `${done} of ${of} partnerships`),
    end: () => {
      hasEnded = true;
      reporter?.done();
    },
  };
}
