import type { MessagePort } from 'node:worker_threads';
import { ApartJudge, type Surrounding } from '../../service/judgedApart.ts';
import { historyFrom } from '../../workspace/gitHistory.ts';
import { fileExists, readPortfolioFile } from '../../workspace/portfolioFiles.ts';
import type { Answer, Told } from './helper.ts';

/** Answers the questions of `helper.ts`, in the other thread. */
export function serveJudging(port: MessagePort): void {
  let judge: ApartJudge | undefined;
  port.on('message', (told: Told) => {
    if (told === 'no-more') return port.close();
    if ('around' in told) {
      judge = judgeWithin(told.around);
      return;
    }
    if (!judge) throw new Error('asked before it was told of a portfolio');
    port.postMessage({ number: told.number, judged: judge.judge(told.batch) } satisfies Answer);
  });
}

function judgeWithin(around: Surrounding): ApartJudge {
  const { root } = around;
  return new ApartJudge(around, {
    fileExists: (path) => fileExists(root, path),
    readFile: (path) => readPortfolioFile(root, path),
    historyOf: (extent, changes) => historyFrom(root, extent, changes),
  });
}
