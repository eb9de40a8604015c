import { formatById } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { proposedCorrectionDay } from '../../apps/dashboard/src/pages/review/decision/correction-day';
import { WordsKeeper } from '../../apps/dashboard/src/pages/review/remarks/kept-words';
import { onCell } from '../../apps/dashboard/src/pages/review/remarks/remark-place';
import { foldedRows } from '../../apps/dashboard/src/pages/review/sheet/folded-rows';
import { likeness, textDifference } from '../../apps/dashboard/src/pages/review/sheet/text-difference';
import { textRuns } from '../../apps/dashboard/src/ui/text-runs';

describe('words typed at the desk', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };
  const begun = { body: '', rule: null, replaces: null };

  test('are there again after the page was closed, with the id they were begun with', () => {
    const browser = storage();
    const keeper = new WordsKeeper('k', browser);
    const remark = { ...keeper.at(onCell('a'), begun), body: '请核对' };
    keeper.write(remark);
    keeper.writeNote('尽快');
    const again = new WordsKeeper('k', browser);
    expect(again.at(onCell('a'), begun)).toEqual(remark);
    expect(again.snapshot().note).toBe('尽快');
    again.drop(remark.id);
    again.writeNote('');
    expect(browser.kept.size).toBe(0);
  });

  test('are not begun by looking at a place, and a storage that holds anything else is no harm', () => {
    const browser = storage();
    browser.setItem('k', '{"remarks":[{"id":1}]}');
    const keeper = new WordsKeeper('k', browser);
    expect(keeper.at(onCell('a'), { ...begun, body: '上年结转不一致。' }).id).toMatch(/^[0-9a-f-]{36}$/);
    expect(keeper.snapshot().remarks).toEqual([]);
  });
});

test('rows of zeros are folded; a blank, a total and a row somebody speaks of are not', () => {
  const table = formatById('revised-2021').tables.find(({ id }) => id === 'applications');
  if (!table) throw new Error('No table 3');
  const cells = table.rows.flatMap((row) => row.columns.map((column) => `applications.${row.id}.${column}`));
  const zeros = new Map(cells.map((cell) => [cell, 0]));
  const all = foldedRows(table, zeros, () => false);
  expect(all.has('handledTotal')).toBe(false);
  expect(all.has('carriedForward')).toBe(false);
  expect(all.has('granted')).toBe(true);
  zeros.delete('applications.granted.naturalPerson');
  const spoken = (cell: string) => cell === 'applications.partlyGranted.total';
  const some = foldedRows(table, zeros, spoken);
  expect([some.has('granted'), some.has('partlyGranted')]).toEqual([false, false]);
  expect(some.size).toBe(all.size - 2);
});

test('two texts are told apart word by word', () => {
  const parts = textDifference('新收申请12件，办结11件。', '新收申请11件，办结11件。');
  expect(parts.filter(({ kind }) => kind !== 'SAME')).toEqual([
    { kind: 'REMOVED', text: '12' },
    { kind: 'ADDED', text: '11' },
  ]);
  expect(likeness(parts)).toBeCloseTo(24 / 28);
  expect(likeness(textDifference('', '新'))).toBeNull();
});

test('marks that overlap cut a text into runs, paragraph by paragraph', () => {
  const runs = textRuns('一二三\n四五', [
    { start: 1, end: 5, mark: 'a' },
    { start: 2, end: 3, mark: 'b' },
    { start: 4, end: 99, mark: 'outside' },
  ]);
  expect(runs).toEqual([
    [
      { text: '一', marks: [] },
      { text: '二', marks: ['a'] },
      { text: '三', marks: ['a', 'b'] },
    ],
    [
      { text: '四', marks: ['a'] },
      { text: '五', marks: [] },
    ],
  ]);
});

test.each([
  ['2026-01-19', '2026-01-22'],
  ['2026-01-22', '2026-01-27'],
  ['2026-01-24', '2026-01-28'],
])('on %s the correction is proposed for %s', (today, day) => {
  expect(proposedCorrectionDay(today)).toBe(day);
});
