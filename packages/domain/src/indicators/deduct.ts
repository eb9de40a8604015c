import { isRuleId, rules } from '../rules/catalogue.js';
import type { RuleId } from '../rules/catalogue.js';
import { gradeOf } from '../rules/finding.js';
import type { Judgement } from '../rules/judgement.js';
import type { Grade } from '../rules/rule.js';
import { assertUnreachable } from '../text.js';
import { daysBetween, isDay } from '../time/day.js';
import type { Day } from '../time/day.js';
import { indicatorById } from './catalogue.js';
import { groupOfRule, looksAt } from './indicator.js';
import type { DeductionLine, SchemeItem } from './scheme.js';

/** What one judgement takes off, before the cap of its line. */
export interface Deduction {
  readonly judgement: Judgement;
  /** The place of the line among those of the item. */
  readonly line: number;
  readonly points: number;
}

/** Rules that can cost points of an item, in the order of the catalogue. */
export function rulesOf(item: SchemeItem): readonly RuleId[] {
  return rules
    .filter(({ id, grade }) => item.deductions.some((line) => reacts(item, line, id, grade)))
    .map(({ id }) => id);
}

/**
 * Judgements that each item rests on, parallel to the items. One of a rule that is no more is left out: nothing says
 * how grave it was.
 */
export function lookedAt(
  items: readonly SchemeItem[],
  judgements: readonly Judgement[],
): readonly (readonly Judgement[])[] {
  const looked = items.map((): Judgement[] => []);
  for (const judgement of judgements)
    for (const at of restingOn(items, judgement)) looked[at]?.push(judgement);
  return looked;
}

/** By rule and grade. A county's year asks the same few hundred questions for every unit. */
const knownItems = new WeakMap<readonly SchemeItem[], Map<string, readonly number[]>>();

/** The places of the items that rest on a judgement. */
function restingOn(items: readonly SchemeItem[], judgement: Judgement): readonly number[] {
  const ofItems = knownItems.get(items) ?? new Map<string, readonly number[]>();
  if (ofItems.size === 0) knownItems.set(items, ofItems);
  const key = keyOf(judgement);
  const known = ofItems.get(key);
  if (known) return known;
  const places = items.flatMap((item, at) => (linesOn(item, judgement).length > 0 ? [at] : []));
  // A rule that is no more is looked up each time: what names it comes from outside of the catalogue.
  if (isRuleId(judgement.rule)) ofItems.set(key, places);
  return places;
}

/** What judgements take off, in their order. */
export function deductionsOf(
  item: SchemeItem,
  looked: readonly Judgement[],
  today: Day,
): readonly Deduction[] {
  return looked.filter(isOpen).flatMap((judgement) =>
    linesOn(item, judgement).flatMap((line) => {
      const deduction = item.deductions[line];
      const points = deduction ? pointsOff(deduction, judgement, today) : 0;
      return points > 0 ? [{ judgement, line, points }] : [];
    }),
  );
}

/** By rule and grade, as `knownItems`. */
const knownLines = new WeakMap<SchemeItem, Map<string, readonly number[]>>();

/** The places of the lines that react to a judgement. */
function linesOn(item: SchemeItem, judgement: Judgement): readonly number[] {
  const ofItem = knownLines.get(item) ?? new Map<string, readonly number[]>();
  if (ofItem.size === 0) knownLines.set(item, ofItem);
  const key = keyOf(judgement);
  const known = ofItem.get(key);
  if (known) return known;
  const gravity = gravityOf(judgement);
  const lines = item.deductions.flatMap((line, at) =>
    reacts(item, line, judgement.rule, gravity) ? [at] : [],
  );
  // A rule that is no more is looked up each time: what names it comes from outside of the catalogue.
  if (gravity !== null) ofItem.set(key, lines);
  return lines;
}

function keyOf({ rule, grade }: Judgement): string {
  return grade === undefined ? rule : `${rule} ${grade}`;
}

/** What deductions come to after the caps of their lines. */
export function lossOf(item: SchemeItem, deductions: readonly Pick<Deduction, 'line' | 'points'>[]): number {
  return item.deductions.reduce((loss, line, at) => {
    const sum = deductions.reduce((total, one) => total + (one.line === at ? one.points : 0), 0);
    return loss + Math.min(capOf(line), sum);
  }, 0);
}

/** The most that a line takes, however many events there are; infinite where it has no cap. */
export function capOf(line: DeductionLine): number {
  return 'cap' in line && line.cap !== undefined ? line.cap : Number.POSITIVE_INFINITY;
}

/** Whether what a line takes can be got back: days late and likeness to a year that is over cannot. */
export function isMendable({ by }: DeductionLine): boolean {
  return by === 'findings' || by === 'missing parts';
}

/** Null of a rule that is no more. */
function gravityOf(judgement: Judgement): Grade | null {
  return isRuleId(judgement.rule) ? gradeOf(judgement) : null;
}

function reacts({ indicator }: SchemeItem, line: DeductionLine, rule: string, grade: Grade | null): boolean {
  const { evidence } = indicatorById(indicator);
  if (grade === null || !looksAt(evidence, rule)) return false;
  switch (line.by) {
    case 'findings':
      return line.grades.includes(grade) && (line.groups?.includes(groupOfRule(rule)) ?? true);
    case 'missing parts':
      return line.grades.includes(grade);
    case 'days late':
    case 'late once':
    case 'times over':
      return line.rule === rule;
    case 'likeness':
      return true;
    default:
      return assertUnreachable(line);
  }
}

/** A finding that nothing silences: all else costs nothing. */
function isOpen({ outcome, silencedBy }: Judgement): boolean {
  return outcome === 'FAIL' && silencedBy === null;
}

function pointsOff(line: DeductionLine, judgement: Judgement, today: Day): number {
  switch (line.by) {
    case 'findings':
      return line.each;
    case 'missing parts':
      return line.each * Math.max(1, judgement.sections.length);
    case 'days late':
      return line.each * Math.ceil(daysLate(judgement, today) / line.span);
    case 'late once':
      return line.points;
    case 'times over':
      return line.each * timesOver(judgement);
    case 'likeness':
      return Math.max(
        0,
        ...line.steps.filter(({ from }) => perCent(judgement) >= from).map(({ points }) => points),
      );
    default:
      return assertUnreachable(line);
  }
}

function timesOver({ left, right }: Judgement): number {
  return typeof left === 'number' && typeof right === 'number' ? Math.max(0, left - right) : 0;
}

/** How like the other report is. */
function perCent({ left }: Judgement): number {
  return typeof left === 'number' ? left : 0;
}

function daysLate({ left, right }: Judgement, today: Day): number {
  if (!isDay(right)) return 0;
  return Math.max(0, daysBetween(right, isDay(left) ? left : today));
}
