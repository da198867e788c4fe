import type { SourceId } from './sources.ts';

/** What to do about a sign, and how one sees that it is done. */
export interface RecoveryAction {
  readonly text: string;
  readonly doneWhen: string;
  readonly sources: readonly SourceId[];
}

/** The recovery actions, by the key that rules name them with. */
export const ACTIONS = {
  'define-shared-vision': {
    text: 'Write one strategic, mutual vision of what success looks like for ALL parties',
    doneWhen: 'every party has `success`, section signed in the charter',
    sources: ['signs'],
  },
  'align-departments': {
    text: 'Gain alignment with both companies across all departments, at several levels',
    doneWhen: '>= 2 levels engaged per side; briefing dates set',
    sources: ['signs'],
  },
  'sign-gtm-plan': {
    text: 'Create a business/go-to-market plan with success criteria, signed by higher-ups on both sides; hand it to the partner\'s marketing and sales',
    doneWhen: '`plan.signedOff` has an executive of each side',
    sources: ['signs'],
  },
  'set-kpis-slas': {
    text: 'Explain requirements from the start; set objective KPIs and service levels that leave nothing open',
    doneWhen: 'each KPI has unit, target, floor, owner, source',
    sources: ['signs'],
  },
  'clarify-scope': {
    text: 'Write the exact responsibilities and scope of each party',
    doneWhen: 'each task has one owner and a done-when',
    sources: ['signs', 'var', 'vetting'],
  },
  'confirm-understanding': {
    text: 'Explain expectations in detail and have the partner play them back before work starts',
    doneWhen: '`expectations.acknowledgedBy` dated before start',
    sources: ['var'],
  },
  'create-management-structure': {
    text: 'Create roles and processes immediately if none exist',
    doneWhen: 'escalation, cadence, owners present',
    sources: ['signs'],
  },
  'reset-expectations': {
    text: 'Invest in organisational change management to reset the expectations of all parties',
    doneWhen: 'recovery doc section "Reset of expectations"',
    sources: ['signs'],
  },
  'fix-agreement': {
    text: 'Look at the agreement and fix it as a first step; review and update contracts, systems, processes',
    doneWhen: '`contract.reviewedOn` after the finding',
    sources: ['signs'],
  },
  'joint-problem-solving': {
    text: 'Neither provider nor client is perfect: resolve challenges together',
    doneWhen: 'actions owned by both sides',
    sources: ['signs'],
  },
  'issue-method': {
    text: 'Install a logical, unemotional method to resolve issues; educate working teams and business users',
    doneWhen: '`escalation` and `briefed` present; old issues closed',
    sources: ['signs'],
  },
  transparency: {
    text: 'Give visibility and transparency on operations and clear guidelines on approach (trust between customer, partner, vendor)',
    doneWhen: 'reports received = due',
    sources: ['signs'],
  },
  'work-at-it': {
    text: 'Expect to work hard at it; evaluate continuously',
    doneWhen: 'reviews on cadence',
    sources: ['signs', 'symptoms'],
  },
  'sponsor-reset': {
    text: 'Get senior leaders of each side to commit (segment, confidence, investment) or say no',
    doneWhen: 'sponsor active on each side',
    sources: ['signs'],
  },
  'stop-investing': {
    text: 'Stop spending time: no significant win in the first four months / revenue well below the criteria',
    doneWhen: 'decision recorded',
    sources: ['signs'],
  },
  'qualify-opportunities': {
    text: 'Focus on legitimate opportunities; minimise cost of sales',
    doneWhen: 'proposals only for opportunities with client + next step',
    sources: ['symptoms'],
  },
  'client-facing-plan': {
    text: 'Agree a specific, client-facing plan of action',
    doneWhen: 'opportunity rows complete',
    sources: ['symptoms'],
  },
  'share-pricing': {
    text: 'Share all pricing considerations, proportionate to internal costs, from reasonable margins on both portions',
    doneWhen: 'concession shares within 20 points of cost shares',
    sources: ['symptoms'],
  },
  'offer-knowledge-share': {
    text: 'Offer sales training, visits, webinars on releases or processes',
    doneWhen: 'accepted >= 1',
    sources: ['symptoms'],
  },
  'commit-activities': {
    text: 'Commit to dated future activities',
    doneWhen: '`next` has a future date',
    sources: ['symptoms'],
  },
  'reciprocal-norms': {
    text: 'Treat each other as you want to be treated: same urgency, responsiveness and courtesy both ways; constructive feedback',
    doneWhen: '`replyWithinHours` agreed, both sides within it',
    sources: ['symptoms'],
  },
  'involve-expert': {
    text: 'Let the contract holder quarterback but hand the ball to the subject-matter expert',
    doneWhen: 'pitchesWithExpert share >= 50 %',
    sources: ['symptoms'],
  },
  'worth-saving-talk': {
    text: 'Have the conversation: is it worth salvaging, and what can both do to make it thrive again?',
    doneWhen: '`decision` and `decisionOn` recorded',
    sources: ['symptoms'],
  },
  exit: {
    text: 'Wind down / pull the plug before it costs more than it is worth; find a new partner',
    doneWhen: '`stage: exiting`, exit plan, replacement need in coverage',
    sources: ['signs', 'symptoms'],
  },
  'pay-on-time': {
    text: 'Pay on time; take complaints to the issue process, not to the invoice',
    doneWhen: 'medianDaysLate == 0',
    sources: ['signs'],
  },
  'restore-contact-level': {
    text: 'Ask for the original buyer/level back, or have the new contact named and briefed',
    doneWhen: 'contact level = charter level',
    sources: ['signs'],
  },
  'follow-up-every-call': {
    text: 'Someone of ours follows up every service call with the client',
    doneWhen: 'followedUp == serviceCalls',
    sources: ['var'],
  },
  'stay-in-contact': {
    text: 'Stay in constant contact with client AND partner; keep control of the relationship',
    doneWhen: 'meetings and follow-ups present',
    sources: ['var'],
  },
  'add-partner-for-gap': {
    text: 'Add partners for missing disciplines or geographies (two generalists + specialists)',
    doneWhen: 'coverage need covered',
    sources: ['var'],
  },
  'negotiate-margin': {
    text: 'Earn on work you used to hand out for nothing',
    doneWhen: 'marginPerUnit > 0',
    sources: ['var'],
  },
  'join-peer-group': {
    text: 'Use a peer/partner community for business development, training, vendor benefits',
    doneWhen: 'benefits used',
    sources: ['var'],
  },
  'value-talk-three-parties': {
    text: 'Ask each party what it gets back versus puts in; rebalance until each gets more than it gives',
    doneWhen: 'every got > put',
    sources: ['continuum'],
  },
  'customer-commitments': {
    text: 'Have the customer invest in its own success: sponsor, decisions, actions',
    doneWhen: 'customer actions on time',
    sources: ['continuum'],
  },
  'restate-customer-outcome': {
    text: 'Tie every tool to the customer\'s core business outcome',
    doneWhen: 'KPI for: customer',
    sources: ['continuum', 'signs'],
  },
  cherish: {
    text: 'Cherish and sustain what works (early renewal, reference, joint plan)',
    doneWhen: '-',
    sources: ['continuum'],
  },
  'name-drivers-and-roles': {
    text: 'Name the critical business drivers, the partner\'s role in each and the depth of collaboration',
    doneWhen: 'drivers complete, involvement set',
    sources: ['vetting'],
  },
  'done-when-outcome': {
    text: 'Say whether the partner stays until an outcome (adoption level) or performs tasks',
    doneWhen: '>= 1 responsibility until: outcome',
    sources: ['vetting'],
  },
  'agree-tradeoffs': {
    text: 'Agree how to decide when plans break: cut corners, spend more, or prioritise',
    doneWhen: '`tradeoffs` set',
    sources: ['vetting'],
  },
  'beyond-sow': {
    text: 'Treat SOW/SLA as the minimum; ask for innovation and gap filling; make contracts flexible, win-win',
    doneWhen: 'improvements > 0, gaps filled',
    sources: ['vetting'],
  },
  'build-human-ties': {
    text: 'Invest in human connection beyond the contract',
    doneWhen: 'in-person or growth conversation dated',
    sources: ['vetting', 'symptoms'],
  },
  vet: {
    text: 'Ask the three vetting questions after technical fit, record evidence',
    doneWhen: 'vetting document complete',
    sources: ['vetting'],
  },
} as const satisfies Record<string, RecoveryAction>;

/** The key of a recovery action. */
export type ActionId = keyof typeof ACTIONS;
