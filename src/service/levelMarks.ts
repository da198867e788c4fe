import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import type { HealthLevel } from '../model/generated/types.ts';
import { onceFor } from '../text/once.ts';
import { folderOf, homeOf } from './scaffold/scaffold.ts';

/** A file or a folder that stands for a partnership among the files of a portfolio, and the partnership's level. */
export interface LevelMark {
  readonly path: string;
  readonly kind: 'folder' | 'charter';
  readonly name: string;
  readonly level: HealthLevel;
}

/** The charter of each partnership, and its folder where no other partnership has a document in it. */
export function levelMarks({ partnerships }: PortfolioHealth): readonly LevelMark[] {
  const homes = ownFolders(partnerships);
  return partnerships.flatMap(({ id, documents, summary: { name, level } }) => {
    const folder = homes.get(id);
    const charter = documents.find(({ kind }) => kind === 'charter')?.markdown.path;
    return [
      ...(folder === undefined ? [] : [{ path: folder, kind: 'folder' as const, name, level }]),
      ...(charter === undefined ? [] : [{ path: charter, kind: 'charter' as const, name, level }]),
    ];
  });
}

/** The folders that hold documents of one partnership alone, by its id. The root of a portfolio is nobody's. */
function ownFolders(partnerships: PortfolioHealth['partnerships']): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, documents } of partnerships) {
    for (const { markdown } of documents) {
      for (let folder = folderOf(markdown.path); folder !== ''; folder = folderOf(folder)) owners.set(folder, (owners.get(folder) ?? new Set()).add(id));
    }
  }
  const homes = partnerships.map((one) => [one.id, placeOf(one).home] as const);
  return new Map(homes.filter(([, home]) => owners.get(home)?.size === 1));
}

/** Where a partnership is at home among the files. */
export const placeOf = onceFor(({ health }: AssessedPartnership) => ({ home: homeOf(health.partnership) }));

/** How many partnerships need attention: those at risk, and critical ones. */
export function attentionCount({ partnerships }: PortfolioHealth): number {
  return partnerships.filter(({ summary: { level } }) => level === 'at-risk' || level === 'critical').length;
}
