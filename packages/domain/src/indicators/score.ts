import type { PracticeId } from '../report/practices.js';
import type { Practice } from '../report/report.js';
import { rulesOf, deductionsOf, lookedAt } from './deduct.js';
import type { Deduction } from './deduct.js';
import type { Judgement } from '../rules/judgement.js';
import type { Day } from '../time/day.js';
import { indicatorById } from './catalogue.js';
import type { IndicatorId } from './catalogue.js';
import { groupOfRule } from './indicator.js';
import { markRoom, pointsWithMark } from './mark-room.js';
import type { Scheme, SchemeItem } from './scheme.js';

export type UnjudgedReason = 'CANNOT_TELL' | 'NOT_APPLICABLE' | 'NOT_BUILT' | 'NOT_MARKED';

/** What a reviewer gives for what no machine can judge. */
export interface Mark {
  readonly indicator: IndicatorId;
  readonly points: number;
}

/** Everything that points rest on. */
export interface Scorable {
  readonly judgements: readonly Judgement[];
  /** The days of a report that is still unpublished are counted up to here. */
  readonly today: Day;
  /** What the report says is in place. */
  readonly practices: readonly Pick<Practice, 'practice' | 'holds'>[];
  readonly marks: readonly Mark[];
  /** Points that the county set when it answered an appeal against this version; left out where it set none. */
  readonly awarded?: readonly Mark[];
}

/** A practice that gives points, as far as the report says that it is in place. */
export interface PracticeScore {
  readonly practice: PracticeId;
  /** Null where the report does not say, or says both. */
  readonly holds: boolean | null;
  /** What it would give. */
  readonly points: number;
}

/** The points of one indicator, or null with the reason; `looked` are all judgements it rests on. */
export interface Score {
  readonly indicator: IndicatorId;
  readonly points: number | null;
  /** Its full marks: of practices, of those of which something is known; 0 for a signed item, which has none. */
  readonly maximum: number;
  readonly reason: UnjudgedReason | null;
  readonly looked: readonly Judgement[];
  readonly deductions: readonly Deduction[];
  readonly practices: readonly PracticeScore[];
  /** Null where no mark is asked for or none is given so far. */
  readonly mark: number | null;
  /** What an answered appeal set its points to, whatever rules and marks say; null where none did. */
  readonly awarded: number | null;
}

/** Points of the indicators judged and the sum of their maxima: 68 of 75. */
export interface Total {
  readonly points: number;
  readonly maximum: number;
}

/** Scores one report by a scheme, item by item. */
export function scoreReport(report: Scorable, scheme: Scheme): readonly Score[] {
  const looked = lookedAt(scheme.items, report.judgements);
  return scheme.items.map((item, at) => scoreItem(item, report, looked[at] ?? []));
}

/** Null where nothing with full marks was judged: what adds to nothing is no total. */
export function totalOf(scores: readonly Score[]): Total | null {
  const judged = scores.filter((score) => score.points !== null);
  const maximum = judged.reduce((sum, score) => sum + score.maximum, 0);
  return maximum === 0
    ? null
    : { points: judged.reduce((sum, { points }) => sum + (points ?? 0), 0), maximum };
}

/** The points that an item comes to with these deductions, given what practices and a mark give. */
export function pointsWith(
  item: SchemeItem,
  { maximum, practices, mark, awarded }: Pick<Score, 'maximum' | 'practices' | 'mark' | 'awarded'>,
  deductions: readonly Pick<Deduction, 'line' | 'points'>[],
): number {
  return awarded ?? pointsWithMark(markRoom(item, { maximum, practices }, deductions), mark ?? 0);
}

function scoreItem(item: SchemeItem, report: Scorable, looked: readonly Judgement[]): Score {
  const practices = item.practices.map(({ practice, points }) => ({
    practice,
    points,
    holds: holdsOf(practice, report),
  }));
  const mark = item.mark
    ? (report.marks.find(({ indicator }) => indicator === item.indicator)?.points ?? null)
    : null;
  const known = practices.reduce((sum, { holds, points }) => sum + (holds === null ? 0 : points), 0);
  const full = item.practices.length > 0 && known > 0 ? known : item.points;
  const maximum = item.signed ? 0 : full;
  const awarded = report.awarded?.find(({ indicator }) => indicator === item.indicator)?.points ?? null;
  const base = { indicator: item.indicator, maximum, looked, practices, mark, awarded };
  // What the county has awarded costs nothing more and cannot be mended into more.
  if (awarded !== null) return { ...base, points: awarded, reason: null, deductions: [] };
  const reason = unjudgedReason(item, base);
  if (reason !== null) return { ...base, points: null, reason, deductions: [] };
  const deductions = deductionsOf(item, looked, report.today);
  return { ...base, points: pointsWith(item, base, deductions), reason: null, deductions };
}

function holdsOf(practice: PracticeId, { practices }: Scorable): boolean | null {
  const [first, ...others] = new Set(
    practices.filter((one) => one.practice === practice).map(({ holds }) => holds),
  );
  return first === undefined || others.length > 0 ? null : first;
}

/** The judgements by which an item can be told at all: where the deciding ones do not apply, any of them. */
function deciding({ indicator }: SchemeItem, looked: readonly Judgement[]): readonly Judgement[] {
  const { decidedBy = [] } = indicatorById(indicator).evidence;
  const applying = looked.filter(
    ({ rule, outcome }) =>
      (decidedBy.includes(rule) || decidedBy.includes(groupOfRule(rule))) && outcome !== 'NOT_APPLICABLE',
  );
  return applying.length > 0 ? applying : looked;
}

/** An item is judged as soon as one part of it could be told; its explanation lists those that could not. */
function unjudgedReason(
  item: SchemeItem,
  { looked, practices, mark }: Pick<Score, 'looked' | 'practices' | 'mark'>,
): UnjudgedReason | null {
  if (mark !== null || practices.some(({ holds }) => holds !== null)) return null;
  if (deciding(item, looked).some(({ outcome }) => outcome === 'PASS' || outcome === 'FAIL')) return null;
  if (looked.some(({ outcome }) => outcome === 'CANNOT_TELL') || practices.length > 0) return 'CANNOT_TELL';
  if (looked.length > 0 || rulesOf(item).length > 0) return 'NOT_APPLICABLE';
  return item.mark ? 'NOT_MARKED' : 'NOT_BUILT';
}
