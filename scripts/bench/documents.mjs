/** Made-up charters and reviews, of the size that real ones have: about 4 KB, more than half of it Markdown. */

/** The quarters that are reviewed, the oldest first, each with the day of its review. */
export const quarters = [
  { period: '2024-Q4', date: '2025-01-10' },
  { period: '2025-Q1', date: '2025-04-10' },
  { period: '2025-Q2', date: '2025-07-10' },
  { period: '2025-Q3', date: '2025-10-10' },
  { period: '2025-Q4', date: '2026-01-09' },
  { period: '2026-Q1', date: '2026-04-10' },
  { period: '2026-Q2', date: '2026-07-10' },
  { period: '2026-Q3', date: '2026-10-09' },
];

/** The day of judgement: the last reviews are three weeks old. */
export const asOf = '2026-10-31';

/**
 * A charter.
 * @param {string} id of the partnership
 * @param {ReturnType<typeof import('./random.mjs').randomFrom>} random
 */
export function charterText(id, { between, pick }) {
  const trade = pick(['cabling', 'telephony', 'cloud hosting', 'service desk', 'backup']);
  const target = between(85, 97);
  return `---
kind: charter
partnership: ${id}
name: Partner ${id.slice('partnership-'.length)}, ${trade}
stage: active
tier: strategic
motion: [deliver]
owner: alliance manager
started: 2024-03-01
agreedOn: 2024-02-${between(10, 28)}
currency: EUR
reviewEvery: P3M
parties:
  us:
    role: provider
    us: true
    name: The reseller
    success: ${between(20, 30)} % margin on the ${trade} that we resell
    brings: the client relationship and on-site engineers
    sponsor: { name: managing director, level: executive }
    contact: { name: alliance manager, level: manager }
  partner:
    role: ally
    name: The ${trade} specialist
    success: ${between(5, 40)} new seats a month without an office here
    brings: a team of ${between(4, 30)} who do nothing but ${trade}
    sponsor: { name: chief operating officer, level: executive }
    contact: { name: head of partner operations, level: director }
  clients:
    role: customer
    market: true
    name: Clients of ${between(10, 40)} to ${between(100, 300)} seats
    success: One number to call, and whoever answers knows them
    outcome: Less than ${between(20, 60)} minutes a month lost
scope:
  in:
    - ${trade} for all managed clients
    - joint proposals for new clients
  out:
    - repairs on site
    - hardware that others have sold
responsibilities:
  - task: plan and build
    owner: us
    doneWhen: accepted by the client in writing
    until: outcome
  - task: run and report
    owner: partner
    doneWhen: report sent by the fifth working day
    until: task
kpis:
  first-call-resolution:
    name: First-call resolution
    unit: "%"
    better: higher
    target: ${target}
    floor: ${target - 12}
    owner: partner
    source: shared
    for: clients
  answer-time:
    name: Median time to answer
    unit: s
    better: lower
    target: 40
    floor: 60
    owner: partner
    source: partner
contract:
  type: partnership
  start: 2024-03-01
  end: 2029-02-28
  noticeDays: 90
  autoRenew: false
  paymentTermsDays: 30
  nonSolicit: true
  reviewedOn: 2026-03-12
escalation:
  - { level: 1, us: service lead, them: shift lead, withinHours: 4 }
  - { level: 2, us: alliance manager, them: director, withinHours: 24 }
expectations:
  explainedOn: 2024-02-08
  acknowledgedBy: { partner: 2024-02-15 }
involvement: deep
drivers:
  - driver: clients leave providers that cannot be reached at night
    partnerRole: answers within 40 seconds after hours
tradeoffs: [quality, time, cost]
replyWithinHours: 24
clientDisclosure: explained
briefed:
  - { group: our consultants and sales, on: 2024-03-20 }
  - { group: our consultants and sales, on: 2026-03-05 }
exit:
  triggers: [first-call resolution under its floor for three quarters]
  plan: Six months of parallel running, client by client
---

## Shared goal

A client of fifty seats gets the ${trade} of a company of five hundred, and
neither of us could offer that alone.

- For clients: **one number**, and an answer that fits.
- For the partner: seats without an office in the region.
- For us: no night shift, and a margin that pays for the visits.

## Scope and responsibilities

What is in and out of scope stands above. Whoever speaks to the client last
writes the ticket, so that the other can go on from it.

${table(['Work', 'Ours', 'Theirs'], [
    ['Plan', 'leads', 'advises'],
    ['Build', 'leads', 'supplies'],
    ['Run', 'visits', 'leads'],
    ['Report', 'reads', 'writes'],
  ])}

## What success looks like

1. ${target} % of the calls end with the first person who answers.
2. Nobody waits longer than a minute.
3. Every client would recommend *both* of us.

See [how we work](#how-we-work-together) for what happens when it does not.

## How we work together

Operations call on Tuesdays, account round on the first Thursday, sponsors in
person in March and September. Minutes go to
[the shared folder](https://example.com/minutes/${id}) within a day.

### When something goes wrong

- The engineer calls the shift lead, with the ticket's number.
- After four hours the two managers speak.
- After a day the sponsors know, from us and not from the client.
`;
}

/**
 * A quarterly review. A faulty one has a rating that no scale has, a link to a file that is not there, and a reference to
 * a link that nobody defined: for each program at least one mistake that it has to report.
 * @param {string} id of the partnership
 * @param {number} index of the quarter
 * @param {ReturnType<typeof import('./random.mjs').randomFrom>} random
 * @param {'sound' | 'faulty'} quality
 */
export function reviewText(id, index, { between, pick }, quality) {
  const { period, date } = quarters[index];
  const satisfaction = `4.${between(0, 9)}`;
  const calls = between(8, 60);
  const resolved = between(80, 97);
  const seconds = between(28, 42);
  const delivered = between(200, 700);
  const tickets = between(400, 1900);
  const [next = { period: 'the next quarter', date: '2027-01-08' }] = quarters.slice(index + 1);
  const earlier = index > 0 ? `[last quarter](${quarters[index - 1].period}.md#decisions-and-actions)` : 'the agreement';
  return `---
kind: review
partnership: ${id}
period: ${period}
date: ${date}
author: alliance manager
kpis:
  first-call-resolution: ${resolved}
  answer-time: ${seconds}
value:
  us: { got: ${between(3, 5)}, put: ${between(3, 4)} }
  partner: { got: ${between(3, 5)}, put: ${between(3, 4)} }
  clients: { got: ${between(3, 5)}, put: ${between(2, 3)} }
pulse:
  us:
    alignment: ${between(4, 5)}
    engagement: ${between(4, 5)}
    responsiveness: ${between(4, 5)}
    respect: ${between(4, 5)}
    understanding: ${between(4, 5)}
    trust: ${quality === 'faulty' ? 9 : between(4, 5)}
  them:
    alignment: ${between(4, 5)}
    engagement: ${between(4, 5)}
    responsiveness: ${between(4, 5)}
    respect: ${between(4, 5)}
    understanding: ${between(4, 5)}
    trust: ${between(4, 5)}
customer:
  satisfaction: ${satisfaction}
  complaints: ${between(0, 2)}
  serviceCalls: ${calls}
  followedUp: ${calls}
effort:
  hours: { us: ${between(180, 240)}, partner: ${between(180, 260)} }
  partnerHours: ${between(15, 25)}
  ownTeamHours: ${between(50, 70)}
  presalesHours: ${between(20, 50)}
payment:
  termsDays: 30
  requestedTermsDays: 30
  medianDaysLate: 0
  invoicesOpen: ${between(0, 4)}
  direction: we-pay
  priceCutRequestedPct: 0
  ultimatum: false
contact:
  lastGrowthConversation: ${date.slice(0, 8)}02
  meetings: 6
  meetingsWithOutcome: ${between(4, 6)}
  medianReplyHours: ${between(3, 18)}
  replyHours: { us: ${between(3, 18)}, them: ${between(3, 18)} }
  unanswered: ${between(0, 1)}
  ultimatums: 0
  enablementOffered: 3
  enablementAccepted: 2
  level: { partner: director }
  known: { partner: true }
  levelsEngaged: { us: 3, partner: 3 }
next:
  - what: pilot at ${between(2, 9)} more sites goes live
    date: ${next.date}
    owner: service lead
issues:
  I-${index + 1}:
    what: runbooks of ${between(2, 9)} clients are out of date
    opened: ${date.slice(0, 8)}03
    severity: low
    status: open
actions: {}
quality: { delivered: ${delivered}, accepted: ${delivered - between(1, 9)} }
support: { tickets: ${tickets}, breached: ${between(2, 20)}, reopened: ${between(2, 30)} }
sla: { metPct: 97.${between(0, 9)}, targetPct: 95 }
commitments: { made: 6, kept: 6 }
reports: { due: 3, received: 3 }
improvements: ${between(1, 3)}
signs:
  objectives-drifted: { seen: false }
  support-poor: { seen: false }
---

## Summary

${resolved} % at first call, ${seconds} seconds to answer, ${calls} calls from clients and each of
them followed up. The numbers are those of [the charter](../charter.md).

${table(['Figure', 'This quarter', 'Wanted'], [
    ['First-call resolution', `${resolved} %`, 'see charter'],
    ['Time to answer', `${seconds} s`, '40 s'],
    ['Delivered', `${delivered}`, 'as ordered'],
    ['Tickets', `${tickets}`, 'fewer'],
    ['Satisfaction', satisfaction, '4.0'],
  ])}

## What went well

When the ${pick(['carrier', 'data centre', 'supplier'])} failed on the ${between(4, 28)}th they had us on the phone in
*four* minutes and the calls on our line in ten.

- ${between(2, 9)} clients moved without a complaint.
- The **weekend cover** held through ${pick(['a holiday', 'a storm', 'two outages'])}.
- Their new colleague knew \`runbook ${between(100, 999)}\` by heart:
  - no question came back to us,
  - and the client noticed.

### Numbers behind it

1. ${delivered} pieces of work, nearly all accepted at once.
2. ${tickets} tickets, of which few were opened again.

## What worries us

Growth is outrunning the second level. Not yet visible in any number, but the
[ticket list](https://example.com/tickets/${id}) grows by ${between(2, 9)} a week.
${quality === 'faulty' ? faults : sound}
> We would rather hear of it from you than from a client.

## Partner's view

Asked on the ${between(12, 28)}th, both sponsors in the room: they see the same ceiling and
hire ${between(1, 4)} before ${next.period}. Clients answered the survey themselves.

- They want the roll-out dates two weeks earlier.
- They thank for the list of contacts.

Where we differ: they count a call as solved when the ticket is closed, we do
when the client says so. Both figures go into the next report, side by side.

## Decisions and actions

What was decided in
${earlier} is done,
but for one.

- [x] Dates of the roll-out sent to the client
- [x] Price sheet agreed, [both sides](#partners-view) signed
- [ ] Runbooks brought up to date before ${next.period}

### After this review

Nothing in here is news to the partner: the draft was on their table a week ago,
and what they did not agree with is marked as such. The minutes
go to both teams, the open point to the service lead, the numbers to the
sponsors.
`;
}

const sound = 'Last year it was the other way round.\n';
const faults = 'It is in [the plan](missing-plan.md), or was in [the contract][contract].\n';

/** A table whose columns line up. */
function table(head, rows) {
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column])].map((cell) => cell.length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
