import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { RemarksService } from './remarks.service.js';
import type { RemarkOutcome } from './remarks.service.js';
import {
  AnswerRemarkInput,
  RemarkInput,
  RemarkNamedInput,
  SoftenRuleInput,
  WithdrawSofteningInput,
} from './review.input.js';
import { RemarkKept, RemarkResult, RuleSoftened, SoftenRuleResult } from './review.object.js';
import { WaiversService } from './waivers.service.js';
import type { WaiverOutcome } from './waivers.service.js';

/** What county and unit say to one another about one place of a report. */
@Resolver()
export class RemarksResolver {
  constructor(
    private readonly remarks: RemarksService,
    private readonly waivers: WaiversService,
  ) {}

  @Mutation(() => RemarkResult, {
    description: 'Pins a remark to a cell, a passage, or the report; the unit sees it with the return.',
  })
  async remark(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => RemarkInput }) { cell, section, quote, rule, ...input }: RemarkInput,
  ): Promise<typeof RemarkResult> {
    const place = {
      cell: cell ?? null,
      section: section ?? null,
      quote: quote ?? null,
      rule: rule ?? null,
    };
    return kept(await this.remarks.remark(signedIn(viewer), { ...input, ...place }), locale);
  }

  @Mutation(() => RemarkResult, { description: 'Takes back a remark that the unit was not sent.' })
  async withdrawRemark(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => RemarkNamedInput }) { remark }: RemarkNamedInput,
  ): Promise<typeof RemarkResult> {
    return kept(await this.remarks.withdrawRemark(signedIn(viewer), remark), locale);
  }

  @Mutation(() => RemarkResult, { description: 'Says that a remark is dealt with.' })
  async settleRemark(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => RemarkNamedInput }) { remark }: RemarkNamedInput,
  ): Promise<typeof RemarkResult> {
    return kept(await this.remarks.settleRemark(signedIn(viewer), remark), locale);
  }

  @Mutation(() => RemarkResult, { description: "The unit's words to a remark." })
  async answerRemark(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AnswerRemarkInput }) input: AnswerRemarkInput,
  ): Promise<typeof RemarkResult> {
    return kept(await this.remarks.answerRemark(signedIn(viewer), input), locale);
  }

  @Mutation(() => SoftenRuleResult, {
    description: 'Softens a rule for one report, for a reason and until a day; the unit sees it.',
  })
  async softenRule(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => SoftenRuleInput }) input: SoftenRuleInput,
  ): Promise<typeof SoftenRuleResult> {
    return softened(await this.waivers.softenRule(signedIn(viewer), input), locale);
  }

  @Mutation(() => SoftenRuleResult, { description: 'The rule holds again as it does for everybody.' })
  async withdrawSoftening(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => WithdrawSofteningInput }) input: WithdrawSofteningInput,
  ): Promise<typeof SoftenRuleResult> {
    return softened(await this.waivers.withdrawSoftening(signedIn(viewer), input), locale);
  }
}

function kept(outcome: RemarkOutcome, locale: Locale): typeof RemarkResult {
  return outcome.kind === 'REMARK_KEPT'
    ? made(RemarkKept, { unitCode: outcome.unit, year: outcome.year, id: outcome.id })
    : problemObject(outcome, locale);
}

function softened(outcome: WaiverOutcome, locale: Locale): typeof SoftenRuleResult {
  return outcome.kind === 'RULE_SOFTENED'
    ? made(RuleSoftened, { unitCode: outcome.unit, year: outcome.year })
    : problemObject(outcome, locale);
}
