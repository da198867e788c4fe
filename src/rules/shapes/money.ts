import type { Facts } from '../../model/facts.ts';
import { show } from './numbers.ts';

/** An amount in the agreed currency, where one is written down. */
export function money(facts: Facts, amount: number): string {
  return `${show(amount)} ${facts.agreement.currency ?? ''}`.trimEnd();
}
