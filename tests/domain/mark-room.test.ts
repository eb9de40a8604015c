import {
  defaultScheme,
  markRoom,
  pointsWithMark,
  scoreReport,
  totalOf,
  totalWithMark,
} from '@mingjian/domain';
import type { Mark, Score } from '@mingjian/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesInTime, judge, soundReport, withFigures } from './reports.js';

const { today } = datesInTime;
const marked = defaultScheme.items.flatMap((item) =>
  item.mark === null ? [] : [{ item, range: { min: item.mark.from, max: item.mark.to } }],
);
/** The second has a decision corrected in a dispute, which takes points off handling. */
const reports = [
  judge(soundReport),
  judge(withFigures({ 'disputes.reconsideration.corrected': 1, 'disputes.reconsideration.total': 1 })),
].map((judgements) => ({ judgements, today, practices: [] }));

const scoreOf = (scores: readonly Score[], indicator: string): Score => {
  const found = scores.find((score) => score.indicator === indicator);
  if (!found) throw new Error(`No item ${indicator}`);
  return found;
};

test('what a mark would do is what it does once it is given, whatever was given before', () => {
  const anyMark = fc.constantFrom(...marked).chain(({ item, range }) =>
    fc.record({
      item: fc.constant(item),
      before: fc.option(fc.integer(range)),
      wanted: fc.integer(range),
      report: fc.constantFrom(...reports),
    }),
  );
  fc.assert(
    fc.property(anyMark, ({ item, before, wanted, report }) => {
      const withMark = (points: number | null): readonly Score[] => {
        const marks: readonly Mark[] = points === null ? [] : [{ indicator: item.indicator, points }];
        return scoreReport({ ...report, marks }, defaultScheme);
      };
      const now = withMark(before);
      const own = scoreOf(now, item.indicator);
      const room = markRoom(item, own, own.deductions);
      const then = withMark(wanted);
      expect(pointsWithMark(room, wanted)).toBe(scoreOf(then, item.indicator).points);
      const total = totalOf(now) ?? { points: null, maximum: 0 };
      expect(totalWithMark(total, own, room, wanted)).toEqual(totalOf(then));
    }),
  );
});

test('a decision corrected in a dispute stands beside the mark, and an item keeps within its bounds', () => {
  const [, corrected] = reports;
  const handling = marked.find(({ item }) => item.indicator === 'handling')?.item;
  if (!corrected || !handling) throw new Error('No such report');
  const score = scoreOf(scoreReport({ ...corrected, marks: [] }, defaultScheme), 'handling');
  const room = markRoom(handling, score, score.deductions);
  expect(room).toEqual({ without: -3, least: -5, most: 5 });
  expect([-5, 0, 5].map((mark) => pointsWithMark(room, mark))).toEqual([-5, -3, 2]);
});
