import type { Facts } from '../model/facts.ts';
import type { Motion, Tier } from '../model/generated/types.ts';
import type { Condition } from './rule.ts';

const MOTIONS: readonly Motion[] = ['sell', 'deliver', 'buy'];

/** Every partnership. */
export const always: Condition = { text: 'always', test: () => 'yes' };

/** Partnerships in which something is sold together. */
export const sells = withMotion('motion has sell', ['sell']);
/** Partnerships in which something is delivered together. */
export const delivers = withMotion('motion has deliver', ['deliver']);
/** Partnerships in which something is delivered together or bought; as `expectations-unconfirmed` words it. */
export const deliversOrBuys = withMotion('motion has deliver or buy', ['deliver', 'buy']);
/** The same, as `support-poor` words it. */
export const buysOrDelivers = withMotion('motion has buy or deliver', ['deliver', 'buy']);
/** Partnerships in which something is delivered or sold together. */
export const deliversOrSells = withMotion('motion has deliver or sell', ['deliver', 'sell']);

/** Partnerships of the strategic tier. */
export const strategic = ofTier('tier is strategic', ['strategic']);
/** Partnerships of the two upper tiers. */
export const strategicOrTactical = ofTier('tier is strategic or tactical', ['strategic', 'tactical']);

/** Partnerships whose charter has a plan. */
export const hasPlan: Condition = {
  text: 'c.plan present',
  test: ({ agreement }) => (agreement.plan ? 'yes' : 'no'),
};

/** Partnerships that have named what they measure. */
export const hasKpis: Condition = {
  text: 'c.kpis is not empty',
  test: ({ agreement }) => (Object.keys(agreement.kpis ?? {}).length > 0 ? 'yes' : 'no'),
};

/** Partnerships between at least two parties that share the work; a party without a role may be one of them. */
export const twoProviders: Condition = {
  text: 'at least two parties that are not customers',
  test: (facts) => {
    if (facts.parties.length === 0) return 'unknown';
    const known = facts.providers.filter((party) => party.role !== undefined).length;
    if (known >= 2) return 'yes';
    return facts.providers.length >= 2 ? 'unknown' : 'no';
  },
};

/** Partnerships that deliver to a customer who is a party. */
export const deliversToCustomer: Condition = {
  text: 'motion has deliver and a customer party exists',
  test: (facts) => {
    const delivering = delivers.test(facts);
    if (delivering !== 'yes' || facts.customers.length > 0) return delivering;
    return facts.parties.length === 0 || facts.parties.some((party) => party.role === undefined) ? 'unknown' : 'no';
  },
};

function withMotion(text: string, motions: readonly Motion[]): Condition {
  return {
    text,
    test: ({ agreement }: Facts) => {
      if (agreement.motion === undefined) return 'unknown';
      if (motions.some((motion) => agreement.motion?.includes(motion))) return 'yes';
      // A blank entry, or one that could not be read, may be any motion.
      return agreement.motion.every((motion) => MOTIONS.includes(motion)) ? 'no' : 'unknown';
    },
  };
}

function ofTier(text: string, tiers: readonly Tier[]): Condition {
  return {
    text,
    test: ({ agreement }: Facts) => {
      if (agreement.tier === undefined) return 'unknown';
      return tiers.includes(agreement.tier) ? 'yes' : 'no';
    },
  };
}
