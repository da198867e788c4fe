import type { MessagePort } from 'node:worker_threads';
import { ApartJudge, type Surrounding } from '../../service/judgedApart.ts';
import { historyFrom } from '../../workspace/gitHistory.ts';
import { fileExists, readPortfolioFile } from '../../workspace/portfolioFiles.ts';
import type { Answer, Question } from './helper.ts';

/** Answers the questions of `helper.ts`, in the other thread. */
export function serveJudging(port: MessagePort, around: Surrounding): void {
  const { root } = around;
  const judge = new ApartJudge(around, {
    fileExists: (path) => fileExists(root, path),
    readFile: (path) => readPortfolioFile(root, path),
    historyOf: (extent, changes) => historyFrom(root, extent, changes),
  });
  port.on('message', ({ number, batch }: Question) => {
    port.postMessage({ number, judged: judge.judge(batch) } satisfies Answer);
  });
}
