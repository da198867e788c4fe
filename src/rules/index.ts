// Generated from the files beside it by `npm run generate`: do not edit.
import { rule as accountPoaching } from './commercial/account-poaching.ts';
import { rule as actionOverdue } from './governance/action-overdue.ts';
import { rule as charterAfterStart } from './direction/charter-after-start.ts';
import { rule as clientAccessBlocked } from './delivery/client-access-blocked.ts';
import { rule as concessionsOneSided } from './commercial/concessions-one-sided.ts';
import { rule as contactChurn } from './relationship/contact-churn.ts';
import { rule as contactDowngraded } from './relationship/contact-downgraded.ts';
import { rule as contextChanged } from './governance/context-changed.ts';
import { rule as contractMetCustomerUnhappy } from './delivery/contract-met-customer-unhappy.ts';
import { rule as coverageGap } from './portfolio/coverage-gap.ts';
import { rule as customerNotInvested } from './governance/customer-not-invested.ts';
import { rule as customerUnhappy } from './delivery/customer-unhappy.ts';
import { rule as deFactoReferral } from './governance/de-facto-referral.ts';
import { rule as deprioritized } from './governance/deprioritized.ts';
import { rule as disclosureUndecided } from './governance/disclosure-undecided.ts';
import { rule as doubleStandard } from './relationship/double-standard.ts';
import { rule as driversWithoutRole } from './direction/drivers-without-role.ts';
import { rule as effortOneSided } from './commercial/effort-one-sided.ts';
import { rule as effortOutOfProportion } from './commercial/effort-out-of-proportion.ts';
import { rule as emotionalTone } from './relationship/emotional-tone.ts';
import { rule as enablementIgnored } from './relationship/enablement-ignored.ts';
import { rule as expectationsUnconfirmed } from './direction/expectations-unconfirmed.ts';
import { rule as expertExcluded } from './delivery/expert-excluded.ts';
import { rule as goalpostsMoved } from './direction/goalposts-moved.ts';
import { rule as hostileFeedback } from './relationship/hostile-feedback.ts';
import { rule as involvementUndefined } from './direction/involvement-undefined.ts';
import { rule as issueUnaddressed } from './governance/issue-unaddressed.ts';
import { rule as kpiAttainment } from './value/kpi-attainment.ts';
import { rule as kpiNotMeasurable } from './direction/kpi-not-measurable.ts';
import { rule as markupKillsDeal } from './commercial/markup-kills-deal.ts';
import { rule as meetingsWithoutResults } from './relationship/meetings-without-results.ts';
import { rule as micromanaged } from './relationship/micromanaged.ts';
import { rule as missingParty } from './governance/missing-party.ts';
import { rule as moreTimeOutThanIn } from './commercial/more-time-out-than-in.ts';
import { rule as needsNotUnderstood } from './delivery/needs-not-understood.ts';
import { rule as netValueNotPositive } from './value/net-value-not-positive.ts';
import { rule as newPartner } from './governance/new-partner.ts';
import { rule as noBusinessOutcome } from './direction/no-business-outcome.ts';
import { rule as noClientFacingPlan } from './value/no-client-facing-plan.ts';
import { rule as noEarlyWin } from './value/no-early-win.ts';
import { rule as noExitPlan } from './governance/no-exit-plan.ts';
import { rule as noFutureActivities } from './relationship/no-future-activities.ts';
import { rule as noGtmInvestment } from './value/no-gtm-investment.ts';
import { rule as noInnovation } from './delivery/no-innovation.ts';
import { rule as noIssueProcess } from './governance/no-issue-process.ts';
import { rule as noKpis } from './direction/no-kpis.ts';
import { rule as noNonSolicit } from './commercial/no-non-solicit.ts';
import { rule as noPartnerReporting } from './delivery/no-partner-reporting.ts';
import { rule as noSecondBigSale } from './value/no-second-big-sale.ts';
import { rule as noVisibleValue } from './value/no-visible-value.ts';
import { rule as objectivesDrifted } from './direction/objectives-drifted.ts';
import { rule as oneSizeFitsAll } from './delivery/one-size-fits-all.ts';
import { rule as operationsDisrupted } from './governance/operations-disrupted.ts';
import { rule as overpromised } from './value/overpromised.ts';
import { rule as paperPartnership } from './relationship/paper-partnership.ts';
import { rule as partnerInstability } from './governance/partner-instability.ts';
import { rule as partyDisengaged } from './governance/party-disengaged.ts';
import { rule as paymentAsLeverage } from './commercial/payment-as-leverage.ts';
import { rule as paymentsLate } from './commercial/payments-late.ts';
import { rule as perceptionGap } from './relationship/perception-gap.ts';
import { rule as planNotSigned } from './direction/plan-not-signed.ts';
import { rule as planSlipping } from './direction/plan-slipping.ts';
import { rule as planUnrealistic } from './direction/plan-unrealistic.ts';
import { rule as plusExtension } from './positive/plus-extension.ts';
import { rule as plusReuse } from './positive/plus-reuse.ts';
import { rule as plusSynergy } from './positive/plus-synergy.ts';
import { rule as priceSqueeze } from './commercial/price-squeeze.ts';
import { rule as pricingOpaque } from './commercial/pricing-opaque.ts';
import { rule as productMisrepresented } from './delivery/product-misrepresented.ts';
import { rule as proposalsShelved } from './value/proposals-shelved.ts';
import { rule as proposalsWithoutWins } from './value/proposals-without-wins.ts';
import { rule as qualityBelowStandard } from './delivery/quality-below-standard.ts';
import { rule as recoveryNotOpened } from './governance/recovery-not-opened.ts';
import { rule as renewalWindow } from './governance/renewal-window.ts';
import { rule as resistsSuccessCriteria } from './direction/resists-success-criteria.ts';
import { rule as respectLow } from './relationship/respect-low.ts';
import { rule as responsibilityUnassigned } from './direction/responsibility-unassigned.ts';
import { rule as reviewOverdue } from './governance/review-overdue.ts';
import { rule as salvageUndecided } from './governance/salvage-undecided.ts';
import { rule as scopeUndefined } from './direction/scope-undefined.ts';
import { rule as segmentNotCommitted } from './value/segment-not-committed.ts';
import { rule as sellerServing } from './delivery/seller-serving.ts';
import { rule as severalSigns } from './portfolio/several-signs.ts';
import { rule as shortTermOnly } from './direction/short-term-only.ts';
import { rule as silenceThenTerms } from './commercial/silence-then-terms.ts';
import { rule as singleSource } from './portfolio/single-source.ts';
import { rule as singleThreaded } from './relationship/single-threaded.ts';
import { rule as sowOnly } from './delivery/sow-only.ts';
import { rule as sponsorMissing } from './governance/sponsor-missing.ts';
import { rule as stakeholdersUninformed } from './governance/stakeholders-uninformed.ts';
import { rule as successUndefined } from './direction/success-undefined.ts';
import { rule as supportPoor } from './delivery/support-poor.ts';
import { rule as surpriseMishandled } from './delivery/surprise-mishandled.ts';
import { rule as tasksNotOutcomes } from './direction/tasks-not-outcomes.ts';
import { rule as termsStretched } from './commercial/terms-stretched.ts';
import { rule as tradeoffsUndefined } from './direction/tradeoffs-undefined.ts';
import { rule as trustLow } from './relationship/trust-low.ts';
import { rule as unresponsive } from './relationship/unresponsive.ts';
import { rule as unusedBenefits } from './value/unused-benefits.ts';
import { rule as unwatchedHandoff } from './delivery/unwatched-handoff.ts';
import { rule as vagueAnswers } from './relationship/vague-answers.ts';
import { rule as valueFading } from './value/value-fading.ts';
import { rule as valueLopsided } from './value/value-lopsided.ts';
import { rule as valuePropositionLost } from './value/value-proposition-lost.ts';
import { rule as vetNeed } from './vetting/vet-need.ts';
import { rule as vetNoVetting } from './vetting/vet-no-vetting.ts';
import { rule as vetSafeguards } from './vetting/vet-safeguards.ts';
import { rule as vetSameTeam } from './vetting/vet-same-team.ts';
import { rule as vetSuccess } from './vetting/vet-success.ts';
import { rule as vetTechnicalFit } from './vetting/vet-technical-fit.ts';
import { rule as vetUnderstanding } from './vetting/vet-understanding.ts';
import { rule as zeroMargin } from './value/zero-margin.ts';
import { rule as brokenLink } from './documents/broken-link.ts';
import { rule as changedAfterReview } from './documents/changed-after-review.ts';
import { rule as documentTooLarge } from './documents/document-too-large.ts';
import { rule as duplicateId } from './documents/duplicate-id.ts';
import { rule as duplicateReview } from './documents/duplicate-review.ts';
import { rule as emptySection } from './documents/empty-section.ts';
import { rule as expiredWaiver } from './documents/expired-waiver.ts';
import { rule as impossibleDate } from './documents/impossible-date.ts';
import { rule as impossibleNumber } from './documents/impossible-number.ts';
import { rule as invalidEncoding } from './documents/invalid-encoding.ts';
import { rule as invalidFrontmatter } from './documents/invalid-frontmatter.ts';
import { rule as invalidValue } from './documents/invalid-value.ts';
import { rule as missingField } from './documents/missing-field.ts';
import { rule as missingKind } from './documents/missing-kind.ts';
import { rule as missingNote } from './documents/missing-note.ts';
import { rule as missingSection } from './documents/missing-section.ts';
import { rule as placeholderText } from './documents/placeholder-text.ts';
import { rule as tooManyReviews } from './documents/too-many-reviews.ts';
import { rule as unknownField } from './documents/unknown-field.ts';
import { rule as unknownKind } from './documents/unknown-kind.ts';
import { rule as unknownReference } from './documents/unknown-reference.ts';
import { rule as unreadableDocument } from './documents/unreadable-document.ts';
import { rule as unsupportedFrontmatter } from './documents/unsupported-frontmatter.ts';
import { rule as unterminatedFrontmatter } from './documents/unterminated-frontmatter.ts';
import { rule as unusedWaiver } from './documents/unused-waiver.ts';
import type { DocumentRule } from './documentRule.ts';
import type { Rule } from './rule.ts';

/** Every rule about the health of a partnership, in order of id. */
export const RULES: readonly Rule[] = [
  accountPoaching,
  actionOverdue,
  charterAfterStart,
  clientAccessBlocked,
  concessionsOneSided,
  contactChurn,
  contactDowngraded,
  contextChanged,
  contractMetCustomerUnhappy,
  coverageGap,
  customerNotInvested,
  customerUnhappy,
  deFactoReferral,
  deprioritized,
  disclosureUndecided,
  doubleStandard,
  driversWithoutRole,
  effortOneSided,
  effortOutOfProportion,
  emotionalTone,
  enablementIgnored,
  expectationsUnconfirmed,
  expertExcluded,
  goalpostsMoved,
  hostileFeedback,
  involvementUndefined,
  issueUnaddressed,
  kpiAttainment,
  kpiNotMeasurable,
  markupKillsDeal,
  meetingsWithoutResults,
  micromanaged,
  missingParty,
  moreTimeOutThanIn,
  needsNotUnderstood,
  netValueNotPositive,
  newPartner,
  noBusinessOutcome,
  noClientFacingPlan,
  noEarlyWin,
  noExitPlan,
  noFutureActivities,
  noGtmInvestment,
  noInnovation,
  noIssueProcess,
  noKpis,
  noNonSolicit,
  noPartnerReporting,
  noSecondBigSale,
  noVisibleValue,
  objectivesDrifted,
  oneSizeFitsAll,
  operationsDisrupted,
  overpromised,
  paperPartnership,
  partnerInstability,
  partyDisengaged,
  paymentAsLeverage,
  paymentsLate,
  perceptionGap,
  planNotSigned,
  planSlipping,
  planUnrealistic,
  plusExtension,
  plusReuse,
  plusSynergy,
  priceSqueeze,
  pricingOpaque,
  productMisrepresented,
  proposalsShelved,
  proposalsWithoutWins,
  qualityBelowStandard,
  recoveryNotOpened,
  renewalWindow,
  resistsSuccessCriteria,
  respectLow,
  responsibilityUnassigned,
  reviewOverdue,
  salvageUndecided,
  scopeUndefined,
  segmentNotCommitted,
  sellerServing,
  severalSigns,
  shortTermOnly,
  silenceThenTerms,
  singleSource,
  singleThreaded,
  sowOnly,
  sponsorMissing,
  stakeholdersUninformed,
  successUndefined,
  supportPoor,
  surpriseMishandled,
  tasksNotOutcomes,
  termsStretched,
  tradeoffsUndefined,
  trustLow,
  unresponsive,
  unusedBenefits,
  unwatchedHandoff,
  vagueAnswers,
  valueFading,
  valueLopsided,
  valuePropositionLost,
  vetNeed,
  vetNoVetting,
  vetSafeguards,
  vetSameTeam,
  vetSuccess,
  vetTechnicalFit,
  vetUnderstanding,
  zeroMargin,
];

/** Every rule about the documents themselves, in order of id. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  brokenLink,
  changedAfterReview,
  documentTooLarge,
  duplicateId,
  duplicateReview,
  emptySection,
  expiredWaiver,
  impossibleDate,
  impossibleNumber,
  invalidEncoding,
  invalidFrontmatter,
  invalidValue,
  missingField,
  missingKind,
  missingNote,
  missingSection,
  placeholderText,
  tooManyReviews,
  unknownField,
  unknownKind,
  unknownReference,
  unreadableDocument,
  unsupportedFrontmatter,
  unterminatedFrontmatter,
  unusedWaiver,
];
