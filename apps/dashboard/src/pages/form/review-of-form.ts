import { isRuleId } from '@mingjian/domain';
import type { SofterEffect, Waiver } from '@mingjian/domain';
import type { ReviewOfReportFragment } from '../../gql/graphql';

export type ReviewOfForm = ReviewOfReportFragment;

/** Rules that the county has softened for this report; those that it took back, and those not known here, left out. */
export function waiversOf(review: ReviewOfForm | null): readonly Waiver[] {
  return (review?.waivers ?? []).flatMap(({ rule, effect, reason, validUntil, withdrawnAt }): Waiver[] =>
    withdrawnAt == null && isRuleId(rule) && isSofterEffect(effect)
      ? [{ rule, effect, reason, validUntil }]
      : [],
  );
}

function isSofterEffect(effect: string): effect is SofterEffect {
  return effect === 'EXPLAIN' || effect === 'INFORM';
}

/** What the county wrote above its remarks when it last sent the report back; null where it wrote nothing. */
export function noteOfReturn(review: ReviewOfForm | null): string | null {
  return review?.steps.findLast(({ act }) => act === 'REPORT_RETURNED')?.note ?? null;
}

/** Why the unit writes its report anew; null where it does not. */
export function reasonOfAmendment(review: ReviewOfForm | null): string | null {
  return review?.steps.findLast(({ act }) => act === 'AMENDMENT_STARTED')?.note ?? null;
}
