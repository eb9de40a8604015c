import { describe, expect, test } from 'vitest';
import type { UnitOfYear } from '../../apps/dashboard/src/api/use-units-of-year';
import { boxOf, layTimeline } from '../../apps/dashboard/src/pages/overview/timeline-geometry';
import type { Timeline } from '../../apps/dashboard/src/pages/overview/timeline-geometry';

function unit(name: string, filedOn: string | null, daysLate = 0): UnitOfYear {
  return {
    id: name,
    code: name,
    name,
    state: filedOn === null ? 'NOT_FILED' : 'FILED',
    filedAt: filedOn === null ? null : `${filedOn}T02:00:00Z`,
    daysLate,
  } as UnitOfYear;
}

function lay(
  units: readonly UnitOfYear[],
  { width = 1254, today = '2026-11-26', filingDues = ['2026-01-20'] } = {},
): Timeline {
  return layTimeline({
    units,
    filingDues,
    publicationDue: '2026-01-31',
    today,
    width,
    words: {
      note: ({ name }) => name,
      missingNames: units.filter(({ filedAt }) => filedAt === null).map(({ name }) => name),
      missing: '逾期 310 天，未报',
    },
  });
}

/** Whether a label stands on a mark, a line, another label or outside. */
function collisions({ notes, marks, markSize, filingDues, publicationDueX, width }: Timeline): string[] {
  const boxes = notes.map((note) => ({ name: note.text, ...boxOf(note, note.text) }));
  return boxes.flatMap((box) => [
    ...marks
      .filter(
        ({ x, y }) =>
          x + markSize / 2 > box.left &&
          x - markSize / 2 < box.right &&
          y + markSize / 2 > box.top &&
          y - markSize / 2 < box.bottom,
      )
      .map(({ unit: { name } }) => `${box.name} on the mark of ${name}`),
    ...[...filingDues.map(({ x }) => x), publicationDueX]
      .filter((x) => x > box.left && x < box.right)
      .map(() => `${box.name} on a due day`),
    ...boxes
      .filter(
        (other) =>
          other !== box &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      )
      .map((other) => `${box.name} on ${other.name}`),
    ...(box.left < 0 || box.right > width || box.top < 0 ? [`${box.name} outside`] : []),
  ]);
}

describe('the names on the timeline', () => {
  const inTime = ['a', 'b', 'c'].map((name) => unit(name, '2026-01-20'));

  test('stand above the mark of a late unit that has room around it', () => {
    const { notes, marks } = lay([...inTime, unit('平乐镇', '2026-01-27', 7)]);
    const mark = marks.find(({ unit: { name } }) => name === '平乐镇');
    expect(notes).toMatchObject([{ text: '平乐镇', anchor: 'middle', x: mark?.x }]);
    expect(notes[0]?.y).toBeLessThan(mark?.y ?? 0);
  });

  test('where kinds of units have different days, stand on none of them, and below what names the days', () => {
    const late = [unit('某镇', '2026-01-16', 1), unit('某局', '2026-01-21', 1)];
    const one = lay(late);
    const two = lay(late, { filingDues: ['2026-01-15', '2026-01-20'] });
    expect(two.filingDues.map(({ day }) => day)).toEqual(['2026-01-15', '2026-01-20']);
    expect(two.notes).toHaveLength(2);
    expect(collisions(two)).toEqual([]);
    expect(two.axisY).toBeGreaterThan(one.axisY);
  });

  test('the day after the due day the name stands to the right: above it would be on the line', () => {
    const timeline = lay([...inTime, unit('吉利街道', '2026-01-21', 1)]);
    expect(timeline.notes).toMatchObject([{ text: '吉利街道', anchor: 'start' }]);
    expect(collisions(timeline)).toEqual([]);
  });

  test('never on a mark, a line or each other, whatever the width and whoever is late', () => {
    const days = ['21', '21', '21', '22', '22', '23', '24', '25', '26', '27', '28', '29', '30', '31'];
    const late = days.map((day, at) => unit(`第${at}街道办事处`, `2026-01-${day}`, 1 + at));
    for (const width of [420, 640, 900, 1254, 1800])
      for (let many = 1; many <= 6; many += 1)
        expect(collisions(lay([...inTime, ...late.slice(-many)], { width }))).toEqual([]);
  });

  test('a name without room is left out rather than drawn over something', () => {
    const days = ['21', '21', '22', '22', '23', '23'];
    const crowd = days.map((day, at) => unit(`第${at}街道办事处`, `2026-01-${day}`, 1));
    const { notes } = lay(crowd, { width: 420 });
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.length).toBeLessThan(crowd.length);
  });

  test('where many are late none stands out, and none is named', () => {
    const late = ['21', '23', '24', '25', '26', '27', '28'].map((day) =>
      unit(`${day}号`, `2026-01-${day}`, 1),
    );
    expect(lay(late).notes).toEqual([]);
    expect(lay(late.slice(1)).notes).toHaveLength(6);
  });

  test('who is missing is named in full right of today, within the picture', () => {
    const { todayX, markSize, width } = lay([...inTime, unit('住房和城乡建设局', null, 310)]);
    const words = boxOf({ x: 0, y: 0, anchor: 'start' }, '住房和城乡建设局逾期 310 天，未报');
    expect((todayX ?? 0) + markSize / 2 + words.right).toBeLessThanOrEqual(width);
  });
});
