import { parseEvents, YAMLException } from 'js-yaml';
import type { PortfolioService } from '../../../src/service/portfolioService.ts';
import { decode } from '../../../src/text/decode.ts';
import { mustHold } from '../target.ts';
import type { PipelineInput } from './input.ts';

/**
 * No partnership is healthy in any respect while one of its documents cannot be read. Whether it can is asked here of the
 * YAML parser itself, without what sets broken entries aside and reads the others.
 */
export function checkNothingHidden(service: PortfolioService, { after, changed }: PipelineInput): void {
  for (const { health: { partnership: { id, documents }, now } } of service.health().partnerships) {
    const unread = documents.find(({ markdown: { path } }) => changed.has(path) && isBroken(decode(after.get(path) ?? new Uint8Array())));
    if (!unread) continue;
    const healthy = ['overall', ...Object.keys(now.dimensions)].filter((name) => (name === 'overall' ? now.level : now.dimensions[name as keyof typeof now.dimensions].level) === 'healthy');
    mustHold(healthy.length === 0, () => `${id} is healthy (${healthy.join(', ')}), although ${unread.markdown.path} cannot be read`);
  }
}

/** Whether a text opens a frontmatter that never ends, or that is no YAML. Tabs between values are read all the same. */
function isBroken(text: string): boolean {
  const opened = /^---[ \t]*\r?\n/.exec(text);
  if (!opened) return false;
  const close = text.indexOf('\n---', opened[0].length - 1);
  if (close < 0) return true;
  const yaml = text.slice(opened[0].length, close);
  if (yaml.includes('\t')) return false;
  try {
    parseEvents(yaml, { maxDepth: 64 });
    return false;
  } catch (error) {
    if (error instanceof YAMLException) return true;
    throw error;
  }
}
