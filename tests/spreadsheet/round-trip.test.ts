import { cellField, nothingField, statementField, textField, typedText, yes } from '@mingjian/domain';
import type { DisclosureReport, SheetPlace, SheetReading } from '@mingjian/domain';
import { openWorkbook, readTemplate, writeTemplate } from '@mingjian/spreadsheet';
import type { TemplateFacts } from '@mingjian/spreadsheet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address, openBook } from './damage/book.js';
import type { Book, Cell } from './damage/book.js';
import { damages } from './damage/catalogue.js';
import { leavesOnlyLies } from './damage/damage.js';
import type { Damage } from './damage/damage.js';
import { diceOf } from './damage/moving.js';
import { saveBook } from './damage/save-book.js';
import { randomReport } from './random-report.js';

/** The same cases every time; a failure is then a failure for everybody. */
const cases = { numRuns: 2, seed: 20260126, endOnFailure: true };

function factsOf(report: DisclosureReport): TemplateFacts {
  return {
    unitName: '送庄镇',
    report,
    previous: { ...report, reportYear: report.reportYear - 1 },
    demonstration: false,
    at: new Date('2026-01-15T02:00:00Z'),
  };
}

function readBook(book: Book, facts: TemplateFacts, damage?: Damage): SheetReading {
  const opened = openWorkbook(saveBook(book, damage?.manner));
  if (opened.kind === 'REFUSED') throw new Error(opened.reason);
  return readTemplate(opened.workbook, facts);
}

/** Everything that was taken, by field, as the form would hold it. */
function taken(
  reading: SheetReading,
): ReadonlyMap<string, { readonly text: string; readonly place: SheetPlace }> {
  return new Map([
    ...reading.figures.map(
      ({ cell, value, place }) => [cellField(cell), { text: typedText(value), place }] as const,
    ),
    ...reading.statements.map(({ measure, value, qualifier, place }) => {
      const mark = qualifier === 'AT_LEAST' ? '≥' : '';
      return [statementField(measure), { text: mark + typedText(value), place }] as const;
    }),
    ...reading.sections.flatMap(({ id, text, nothingToReport, place }) => [
      ...(text === null ? [] : [[textField(id), { text, place }] as const]),
      ...(nothingToReport ? [[nothingField(id), { text: yes, place }] as const] : []),
    ]),
  ]);
}

interface Standing extends Cell {
  readonly where: string;
}

function standing(book: Book): readonly Standing[] {
  return book.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ content }) => content.kind !== 'blank')
      .map((cell) => ({ ...cell, where: `${sheet.name}!${address(cell)}` })),
  );
}

const where = ({ sheet, address: at }: SheetPlace): string => `${sheet}!${at}`;

/** What is wrong with a reading: figures that were lost, and such as were taken for others. */
function faults(book: Book, reading: SheetReading): readonly string[] {
  const cells = standing(book);
  const byPlace = new Map(cells.map((cell) => [cell.where, cell]));
  const found = taken(reading);
  const listed = new Set([...reading.doubts, ...reading.unplaced].map(({ place }) => where(place)));
  const mistaken = [...found].flatMap(([field, { text, place }]) => {
    const cell = byPlace.get(where(place));
    const rivals = cells.filter((one) => one.field === field && one.means !== null && one.means !== text);
    const isRight = cell?.field === field && cell.means === text && rivals.length === 0;
    return isRight ? [] : [`${field} = ${text}, but ${where(place)} is ${cell?.field} ${cell?.means}`];
  });
  const lost = cells.flatMap(({ field, means, where: place, content }) => {
    const isTaken = field !== null && means !== null && found.get(field)?.text === means;
    const isFigure =
      field !== null
        ? content.kind !== 'formula' || content.result !== ''
        : content.kind === 'number' && false;
    return isFigure && !isTaken && !listed.has(place) ? [`${field} at ${place} is lost`] : [];
  });
  return [...mistaken, ...lost];
}

/** Figures put beside the form by a damage, which the template never had. */
function strangersUnlisted(book: Book, before: Book, reading: SheetReading): readonly string[] {
  const known = new Set(
    standing(before)
      .filter(({ content }) => content.kind === 'number')
      .map((cell) => JSON.stringify(cell.content)),
  );
  const listed = new Set([...reading.doubts, ...reading.unplaced].map(({ place }) => where(place)));
  return standing(book)
    .filter(
      ({ field, content }) =>
        field === null && content.kind === 'number' && !known.has(JSON.stringify(content)),
    )
    .map((cell) => cell.where)
    .filter((place) => !listed.has(place));
}

function shareTaken(book: Book, reading: SheetReading): number {
  const fields = new Set(
    standing(book)
      .filter(({ field, means }) => field !== null && means !== null)
      .map(({ field }) => field),
  );
  return fields.size === 0 ? 1 : taken(reading).size / fields.size;
}

const leastShare: Readonly<Record<Damage['taken'], number>> = { every: 1, most: 0.8, some: 0 };

describe('a template that comes back', () => {
  test.each(['revised-2021', 'trial-2019', 'statistics-2014', 'narrative-2008'] as const)(
    'of %s has every figure and every word where it was',
    (format) => {
      fc.assert(
        fc.property(randomReport(format), (report) => {
          const facts = factsOf(report);
          const opened = openWorkbook(writeTemplate(facts));
          if (opened.kind === 'REFUSED') throw new Error(opened.reason);
          const reading = readTemplate(opened.workbook, facts);
          expect(reading.figures.map(({ cell, value }) => ({ cell, value }))).toEqual(report.figures);
          expect(
            reading.sections.map(({ id, text, nothingToReport }) => ({
              id,
              title: null,
              text,
              nothingToReport,
            })),
          ).toEqual(report.sections);
          expect([reading.doubts, reading.unplaced, reading.missing]).toEqual([[], [], []]);
        }),
        cases,
      );
    },
  );

  test('thirty kinds of damage and more are tried, each once', () => {
    expect(damages.length).toBeGreaterThanOrEqual(30);
    expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  });

  test.each(damages)('after $name: no figure is lost, none is taken for another', (damage) => {
    fc.assert(
      fc.property(randomReport('revised-2021'), fc.nat(), (report, seed) => {
        const facts = factsOf(report);
        const before = openBook(writeTemplate(facts));
        const book = damage.do(before, diceOf(seed));
        const reading = readBook(book, facts, damage);
        expect(faults(book, reading)).toEqual([]);
        expect(strangersUnlisted(book, before, reading)).toEqual([]);
        expect(shareTaken(book, reading)).toBeGreaterThanOrEqual(leastShare[damage.taken]);
      }),
      cases,
    );
  });

  test('two kinds of damage at once', () => {
    const some = fc.constantFrom(...damages);
    fc.assert(
      fc.property(randomReport('revised-2021'), some, some, fc.nat(), (report, one, other, seed) => {
        if (leavesOnlyLies([one, other])) return;
        const facts = factsOf(report);
        const dice = diceOf(seed);
        const book = one.do(openBook(writeTemplate(facts)), dice);
        // A workbook whose sheets were renamed has no 表三 for the second.
        if (book.sheets.every(({ name }) => name !== '表三')) return;
        const twice = other.do(book, dice);
        expect(faults(twice, readBook(twice, facts, other))).toEqual([]);
      }),
      { numRuns: 25, seed: cases.seed, endOnFailure: true },
    );
  });
});
