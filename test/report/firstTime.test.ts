import { expect, it } from 'vitest';
import { checkText } from '../../src/report/checkText.ts';
import { makePaint } from '../../src/cli/paint.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { judgeChanged } from '../support/base.ts';

/** A charter with what it must have, and a review by somebody who wrote down what they knew. */
const CHARTER = `---
kind: charter
partnership: acme
name: Acme helpdesk
stage: active
tier: tactical
motion: [deliver]
owner: alliance manager
started: 2026-01-10
parties:
  us: { role: provider, name: Our company, us: true }
  acme: { role: provider, name: Acme }
  client: { role: customer, name: Clients }
---

## Shared goal

Clients get an answer around the clock.

## Scope and responsibilities

They answer calls at night.

## What success looks like

Fewer tickets.

## How we work together

A call every week.
`;

const REVIEW = `---
kind: review
partnership: acme
date: 2026-10-02
period: 2026-Q3
author: alliance manager
customer: { satisfaction: 4 }
value: { us: { got: 3, put: 3 }, acme: { got: 3, put: 3 } }
pulse: { us: { trust: 4, respect: 4 } }
contact: { meetings: 3, meetingsWithOutcome: 2, medianReplyHours: 20 }
next:
  - { what: workshop, date: 2026-12-02, owner: us }
---

## Summary

A quiet quarter.

## What went well

Calls were answered.

## What worries us

Nobody knows the numbers.

## Partner's view

They are content.

## Decisions and actions

Workshop in December.
`;

it('a first review gets at most ten findings, each with its next step, and the rest counted', () => {
  const service = new PortfolioService({ today: () => '2026-10-10' });
  service.setFile('partnerships/acme/charter.md', CHARTER);
  service.setFile('partnerships/acme/reviews/2026-Q3.md', REVIEW);
  const report = service.report();
  const shown = report.findings.filter(({ level }) => level !== 'hint');
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.length).toBeLessThanOrEqual(10);
  // A mistake says in its message what to write; a sign names an action.
  expect(shown.filter(({ actions, message, dimension }) => (dimension === null ? !/; /.test(message) : (actions ?? []).length === 0))).toEqual([]);
  const text = checkText(report, { paint: makePaint('plain'), lineText: service.lineText.bind(service), showPath: (path) => path, hints: 'counted', width: 100 });
  expect(text).toMatch(/acme: \d+ more gaps can wait until these are filled; --all lists them/);
});

it('a partner that never answers is one finding of its relationship, not six', () => {
  const contact = 'contact: { medianReplyHours: 200, replyHours: { us: 10, them: 200 }, unanswered: 6 }';
  const { now } = judgeChanged({ review: contact });
  const signs = now.findings.filter(({ rule, subsumedBy }) => rule.dimension !== 'positive' && subsumedBy === undefined);
  expect(signs.map(({ rule }) => rule.id)).toEqual(['unresponsive']);
});
