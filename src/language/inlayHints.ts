import type { InlayHint } from 'vscode-languageserver-types';
import { nodeAt } from '../document/yamlNode.ts';
import type { Review } from '../model/generated/types.ts';
import { agreementOf } from '../model/agreement.ts';
import type { Answers } from '../model/answers.ts';
import { kpiStanding } from '../report/kpiStanding.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { Range } from '../text/sourceText.ts';

/** Behind each KPI's number in a review: where it is between what is just acceptable and what is wanted. */
export function inlayHints(service: PortfolioService, path: string, range: Range): readonly InlayHint[] {
  const found = service.documentAt(path);
  if (found?.document.kind !== 'review') return [];
  const { document: { markdown, data }, assessed } = found;
  const review = data as Answers<Review>;
  const kpis = agreementOf(assessed?.health.partnership.charter?.data, review).kpis ?? {};
  return Object.entries(kpis).flatMap(([id, kpi]) => {
    const result = review.kpis?.[id];
    const node = nodeAt(markdown.frontmatter, typeof result === 'object' ? ['kpis', id, 'actual'] : ['kpis', id]);
    const label = kpiStanding(kpi, typeof result === 'object' ? result.actual : result);
    if (node?.type !== 'scalar' || label === undefined) return [];
    const position = markdown.source.positionAt(node.span.end);
    const isShown = position.line >= range.start.line && position.line <= range.end.line;
    return isShown ? [{ position, label, paddingLeft: true }] : [];
  });
}
