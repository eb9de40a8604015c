import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { ReportReview } from './review.object.js';
import { MarkRuleInput, MarkRuleResult, RuleMark, RuleMarked } from './rule-marks.object.js';
import { RuleMarksService } from './rule-marks.service.js';
import type { RuleMarkShown } from './rule-marks.service.js';

/** What people say of rules that no program can judge, read with the review of a report. */
@Resolver(() => ReportReview)
export class RuleMarksResolver {
  constructor(private readonly marks: RuleMarksService) {}

  @Mutation(() => MarkRuleResult, {
    description: 'Says, says otherwise or takes back whether a rule holds that no program can judge.',
  })
  async markRule(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => MarkRuleInput }) { outcome, otherUnit, count, ...input }: MarkRuleInput,
  ): Promise<typeof MarkRuleResult> {
    const said = { outcome: outcome ?? null, otherUnit: otherUnit ?? null, count: count ?? null };
    const answer = await this.marks.mark(signedIn(viewer), { ...input, ...said });
    if (answer.kind !== 'RULE_MARKED') return problemObject(answer, locale);
    return made(RuleMarked, { ruleMarks: (await this.marks.ofReport(viewer, answer.place)).map(shown) });
  }

  @ResolveField(() => [RuleMark], {
    description: 'One for each rule of the form that a person judges.',
  })
  async ruleMarks(
    @CurrentViewer() viewer: Viewer | null,
    @Parent() review: ReportReview,
  ): Promise<readonly RuleMark[]> {
    return (await this.marks.ofReport(viewer, review)).map(shown);
  }
}

function shown({ other, ...mark }: RuleMarkShown): RuleMark {
  return made(RuleMark, {
    ...mark,
    otherUnitCode: other?.code ?? null,
    otherUnitName: other?.name ?? null,
  });
}
