import { indicatorById, isIndicatorId } from '../indicators/catalogue.js';
import type { Scheme, SchemeItem } from '../indicators/scheme.js';
import type { BadPlace } from '../report/bad-value.js';
import { longestTexts, textProblem } from '../report/read-report.js';
import { isRuleId } from '../rules/catalogue.js';
import type { Day } from '../time/day.js';
import { beijingDay, daysBetween } from '../time/day.js';

/** What a county may answer: the unit is right, it is right in part, it is not. */
export const appealVerdicts = ['UPHELD', 'CHANGED', 'REJECTED'] as const;
export type AppealVerdict = (typeof appealVerdicts)[number];

/** Where an appeal stands. */
export const appealStates = ['OPEN', 'WITHDRAWN', ...appealVerdicts] as const;
export type AppealState = (typeof appealStates)[number];

/** What an appeal is about: a finding by its rule and cells, the points of one indicator, or, with neither, the total. */
export interface AppealSubject {
  readonly indicator: string | null;
  readonly rule: string | null;
  readonly cells: readonly string[];
}

export function appealState({
  withdrawnAt,
  verdict,
}: {
  readonly withdrawnAt: Date | null;
  readonly verdict: AppealVerdict | null;
}): AppealState {
  if (verdict !== null) return verdict;
  return withdrawnAt === null ? 'OPEN' : 'WITHDRAWN';
}

/** Whether two appeals are about one thing; a finding is known by its rule and its cells. */
export function isSameSubject(one: AppealSubject, other: AppealSubject): boolean {
  return (
    one.indicator === other.indicator && one.rule === other.rule && one.cells.join() === other.cells.join()
  );
}

/** Full Beijing days that an appeal has waited, or waited until its answer. */
export function daysOfAppeal(madeAt: Date, endedAt: Date | null, today: Day): number {
  return daysBetween(beijingDay(madeAt), endedAt === null ? today : beijingDay(endedAt));
}

const mostCells = 200;

/** What is wrong with an appeal: it names two things, or one that the year does not have, or says nothing of why. */
export function badAppeal(
  { indicator, rule, cells, reason }: AppealSubject & { readonly reason: string },
  scheme: Scheme,
): readonly BadPlace[] {
  const places: BadPlace[] = [];
  if (indicator !== null && rule !== null) places.push({ path: 'rule', reason: 'TWICE' });
  if (indicator !== null && itemOf(indicator, scheme) === null)
    places.push({ path: 'indicator', reason: 'UNKNOWN_NAME' });
  if (rule !== null && !isRuleId(rule)) places.push({ path: 'rule', reason: 'UNKNOWN_NAME' });
  if (rule === null && cells.length > 0) places.push({ path: 'cells', reason: 'UNKNOWN_NAME' });
  if (cells.length > mostCells) places.push({ path: 'cells', reason: 'TOO_MANY' });
  return [...places, ...badReason(reason)];
}

export interface AppealAnswerWanted {
  readonly verdict: AppealVerdict;
  /** The item whose points are set; null where the answer sets none. */
  readonly indicator: string | null;
  readonly points: number | null;
  readonly reason: string;
}

/** What is wrong with an answer: points without their item or out of its range, points with a refusal, no reason. */
export function badAppealAnswer(
  { verdict, indicator, points, reason }: AppealAnswerWanted,
  subject: AppealSubject,
  scheme: Scheme,
): readonly BadPlace[] {
  const places: BadPlace[] = [];
  const item = indicator === null ? null : itemOf(indicator, scheme);
  if (indicator !== null && points === null) places.push({ path: 'points', reason: 'EMPTY' });
  if (points !== null && indicator === null) places.push({ path: 'indicator', reason: 'EMPTY' });
  const isOther = subject.indicator !== null && indicator !== null && indicator !== subject.indicator;
  if ((indicator !== null && item === null) || isOther)
    places.push({ path: 'indicator', reason: 'UNKNOWN_NAME' });
  if (points !== null && (verdict === 'REJECTED' || (item !== null && isOutside(points, item))))
    places.push({ path: 'points', reason: 'OUT_OF_RANGE' });
  return [...places, ...badReason(reason)];
}

function isOutside(points: number, { floor, points: most }: SchemeItem): boolean {
  return points < floor || points > most;
}

function itemOf(indicator: string, { items }: Scheme): SchemeItem | null {
  if (!isIndicatorId(indicator)) return null;
  const { id } = indicatorById(indicator);
  return items.find((item) => item.indicator === id) ?? null;
}

function badReason(reason: string): readonly BadPlace[] {
  const words = reason.trim() === '' ? 'EMPTY' : textProblem(reason, longestTexts.reason);
  return words === null ? [] : [{ path: 'reason', reason: words }];
}
