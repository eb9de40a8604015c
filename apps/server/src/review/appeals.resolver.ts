import { appealState, beijingDay, daysOfAppeal } from '@mingjian/domain';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import { made } from '../platform/graphql/made.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import type { Appeal as AppealRead } from './appeal.js';
import { cursorOfAppeal, placeOfAppealCursor } from './appeal-cursor.js';
import {
  AnswerAppealInput,
  Appeal,
  AppealAnswer,
  AppealInput,
  AppealKept,
  AppealList,
  AppealNamedInput,
  AppealOfUnit,
  AppealResult,
} from './appeals.object.js';
import { AppealsService } from './appeals.service.js';
import type { AppealOutcome } from './appeals.service.js';
import { ReportReview } from './review.object.js';

const usualPage = 50;

/** What a unit says against what was judged, and what its county answers. */
@Resolver(() => ReportReview)
export class AppealsResolver {
  constructor(
    private readonly appeals: AppealsService,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => AppealResult, {
    description: "Says why a finding, an indicator's points or the total of a report is wrong.",
  })
  async appeal(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AppealInput }) { indicator, rule, cells, ...input }: AppealInput,
  ): Promise<typeof AppealResult> {
    const about = { indicator: indicator ?? null, rule: rule ?? null, cells: cells ?? [] };
    return kept(await this.appeals.appeal(signedIn(viewer), { ...input, ...about }), locale);
  }

  @Mutation(() => AppealResult, { description: 'Takes back an appeal that was not answered yet.' })
  async withdrawAppeal(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AppealNamedInput }) { appeal }: AppealNamedInput,
  ): Promise<typeof AppealResult> {
    return kept(await this.appeals.withdraw(signedIn(viewer), appeal), locale);
  }

  @Mutation(() => AppealResult, {
    description: 'Answers an appeal once, with a reason; the answer may set the points of one item.',
  })
  async answerAppeal(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AnswerAppealInput }) { indicator, points, ...input }: AnswerAppealInput,
  ): Promise<typeof AppealResult> {
    const set = { indicator: indicator ?? null, points: points ?? null };
    return kept(await this.appeals.answer(signedIn(viewer), { ...input, ...set }), locale);
  }

  @Query(() => AppealList, {
    name: 'appeals',
    nullable: true,
    description:
      "What units of a region, of those below it and of their predecessors appeal against, the longest waiting first; null where it is not the viewer's. At most 100 a page.",
  })
  async ofRegion(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('onlyOpen', { type: () => Boolean, nullable: true, defaultValue: true }) onlyOpen?: boolean | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AppealList | null> {
    const page = await this.appeals.ofRegion(viewer, {
      region,
      year,
      onlyOpen: onlyOpen ?? true,
      first: pageSize(first, usualPage),
      after: placeAfter(after, placeOfAppealCursor),
    });
    if (page === null) return null;
    const { appeals, totalCount, end, hasNextPage } = page;
    return made(AppealList, {
      nodes: appeals.map(({ unitCode, unitName, ...appeal }) =>
        made(AppealOfUnit, { ...this.shown(appeal), year: appeal.year, unitCode, unitName }),
      ),
      totalCount,
      pageInfo: { endCursor: end && cursorOfAppeal(end), hasNextPage },
    });
  }

  @ResolveField(() => [Appeal], { name: 'appeals', description: 'Oldest first.' })
  async ofReview(@Parent() review: ReportReview): Promise<readonly Appeal[]> {
    return (await this.appeals.ofReport(review)).map((appeal) => made(Appeal, this.shown(appeal)));
  }

  private shown({ unitId: _, year: __, answer, ...appeal }: AppealRead): Appeal {
    const { at, withdrawnAt } = appeal;
    return {
      ...appeal,
      answer: answer && made(AppealAnswer, { ...answer }),
      state: appealState({ withdrawnAt, verdict: answer?.verdict ?? null }),
      days: daysOfAppeal(at, answer?.at ?? withdrawnAt, beijingDay(this.clock.now())),
    };
  }
}

function kept(outcome: AppealOutcome, locale: Locale): typeof AppealResult {
  return outcome.kind === 'APPEAL_KEPT'
    ? made(AppealKept, { unitCode: outcome.unit, year: outcome.year, id: outcome.id })
    : problemObject(outcome, locale);
}
