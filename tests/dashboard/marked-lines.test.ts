import type { TextRange } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, markedLines } from '../../apps/dashboard/src/pages/reading/text/marked-lines';
import { runsOf } from '../../apps/dashboard/src/pages/reading/text/hidden-characters';

/** Texts with what documents from outside hold: several lines, characters of two units, halves of them, controls. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '全年',
        '300余条',
        '\n',
        '\n\n',
        '<b>',
        '&amp;',
        '𠮷',
        '😀',
        '\u202e',
        '\u200b',
        '\ufeff',
      ),
      fc.constantFrom('\ud842', '\udfb7'),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Marks that may overlap, enclose each other, be empty, stand the wrong way round or point outside of the text. */
const marks: fc.Arbitrary<readonly TextRange[]> = fc.array(
  fc.record({ start: fc.integer({ min: -3, max: 120 }), end: fc.integer({ min: -3, max: 120 }) }),
  { maxLength: 12 },
);

describe('a text with marks', () => {
  test('is the text when its pieces are put together', () => {
    fc.assert(
      fc.property(texts, marks, (text, ranges) => {
        const lines = markedLines(text, linesOf(text), ranges);
        expect(lines.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text);
        for (const piece of lines.flat()) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
      }),
    );
  });

  test('bears each mark on all its characters and on no other', () => {
    fc.assert(
      fc.property(texts, marks, (text, ranges) => {
        const pieces = markedLines(text, linesOf(text), ranges).flat();
        for (const range of ranges) {
          const start = Math.max(0, range.start);
          const end = Math.min(range.end, text.length);
          for (const piece of pieces) {
            if (start < end && piece.start < end && piece.end > start) expect(piece.marks).toContain(range);
            // A mark may be widened by half a character on either side, never by more.
            else if (piece.end < start || piece.start > end || start >= end)
              expect(piece.marks).not.toContain(range);
          }
        }
      }),
    );
  });

  test('is never cut within a character', () => {
    fc.assert(
      fc.property(texts, marks, (text, ranges) => {
        const whole = new Set([...text].map((_, index, all) => all.slice(0, index).join('').length));
        for (const { start } of markedLines(text, linesOf(text), ranges).flat())
          expect(whole.has(start)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('shows overlapping marks on the words they share, the longer one first', () => {
    const sentence = { start: 0, end: 6, id: 'sentence' };
    const figure = { start: 4, end: 8, id: 'figure' };
    const word = { start: 4, end: 5, id: 'word' };
    const [pieces] = markedLines('没有出现复议诉讼', linesOf('没有出现复议诉讼'), [word, figure, sentence]);
    expect(pieces?.map(({ text, marks: over }) => [text, over.map(({ id }) => id)])).toEqual([
      ['没有出现', ['sentence']],
      ['复', ['sentence', 'figure', 'word']],
      ['议', ['sentence', 'figure']],
      ['诉讼', ['figure']],
    ]);
  });

  test('of a hundred thousand characters and thousands of marks is cut within a moment', () => {
    const text = '全镇没有出现申请公开政府信息的情况。\n'.repeat(6000);
    const many = Array.from({ length: 5000 }, (_, n) => ({ start: n * 20, end: n * 20 + 30 }));
    const begun = performance.now();
    markedLines(text, linesOf(text), many);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('characters that are not seen', () => {
  test('stand apart, and the runs are the text when they are put together', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const runs = runsOf(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const { at, text: characters } of runs)
          expect(text.slice(at, at + characters.length)).toBe(characters);
      }),
    );
    expect(runsOf('送庄\u202e镇\u200b').filter(({ isHidden }) => isHidden).length).toBe(2);
    expect(runsOf('送庄镇\t2016\r').every(({ isHidden }) => !isHidden)).toBe(true);
  });
});
