import type { Repair } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignedLines,
  rangeInFound,
  rangeInText,
} from '../../apps/dashboard/src/pages/reading/text/aligned-texts';

interface Texts {
  readonly found: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
}

const stretch = fc
  .array(fc.constantFrom('全', '鎮', '(zhèn)', '\n', '公開', 'a', '\n\n'), { maxLength: 4 })
  .map((parts) => parts.join(''));

/** Two texts and the edits between them, put together from stretches that are alike and stretches that are not. */
const texts: fc.Arbitrary<Texts> = fc
  .array(fc.record({ same: stretch, before: stretch, after: stretch }), { maxLength: 12 })
  .map((parts) => {
    let found = '';
    let text = '';
    const repairs: Repair[] = [];
    for (const { same, before, after } of parts) {
      found += same;
      text += same;
      const place = { foundStart: found.length, start: text.length };
      found += before;
      text += after;
      repairs.push({
        kind: 'C2',
        certainty: 'exact',
        before,
        after,
        ...place,
        foundEnd: found.length,
        end: text.length,
      });
    }
    return { found, text, repairs };
  });

describe('the text as found beside the repaired one', () => {
  test('stands line by line: nothing is lost on either side', () => {
    fc.assert(
      fc.property(texts, ({ found, text, repairs }) => {
        const lines = alignedLines(found, text, repairs);
        expect(lines.map((line) => found.slice(line.found.start, line.found.end)).join('\n')).toBe(found);
        expect(lines.map((line) => text.slice(line.text.start, line.text.end)).join('\n')).toBe(text);
      }),
    );
  });

  test('never parts an edit', () => {
    fc.assert(
      fc.property(texts, ({ found, text, repairs }) => {
        const lines = alignedLines(found, text, repairs);
        for (const { start, end, foundStart, foundEnd } of repairs) {
          const holders = lines.filter((line) => line.text.start <= start && end <= line.text.end);
          const foundHolders = lines.filter(
            (line) => line.found.start <= foundStart && foundEnd <= line.found.end,
          );
          expect(holders.some((line) => foundHolders.includes(line))).toBe(true);
        }
      }),
    );
  });

  test('shows the same words: what is alike is found on both sides', () => {
    fc.assert(
      fc.property(texts, ({ found, text, repairs }) => {
        let at = 0;
        for (const { start, end } of repairs) {
          if (at < start) {
            const alike = { start: at, end: start };
            const inFound = rangeInFound(alike, repairs);
            expect(found.slice(inFound.start, inFound.end)).toBe(text.slice(at, start));
            expect(rangeInText(inFound, repairs)).toEqual(alike);
          }
          at = end;
        }
      }),
    );
  });

  test('a range that begins or ends within an edit takes in all of it; a reading follows its character', () => {
    const found = '送莊鎮(zhèn)年報';
    const text = '送莊镇年報';
    const repairs: readonly Repair[] = [
      {
        kind: 'C1',
        certainty: 'exact',
        start: 2,
        end: 3,
        foundStart: 2,
        foundEnd: 3,
        before: '鎮',
        after: '镇',
      },
      {
        kind: 'C2',
        certainty: 'exact',
        start: 3,
        end: 3,
        foundStart: 3,
        foundEnd: 9,
        before: '(zhèn)',
        after: '',
      },
    ];
    const shown = (start: number, end: number) => {
      const range = rangeInFound({ start, end }, repairs);
      return found.slice(range.start, range.end);
    };
    expect(shown(0, 3)).toBe('送莊鎮');
    expect(shown(3, 5)).toBe('年報');
    expect(shown(1, 4)).toBe('莊鎮(zhèn)年');
    expect(rangeInText({ start: 5, end: 7 }, repairs)).toEqual({ start: 3, end: 3 });
    expect(text.slice(3)).toBe('年報');
  });
});
