import type { BoundDocument, BoundFigure } from '@mingjian/yearbook/bound';
import { boundXlsx } from '@mingjian/yearbook/bound-xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundDocuments, largeDocument } from './bound-documents.js';
import { figuresThere } from './bound-places.js';
import { hasOffice } from './office.js';
import { workedOutAnew } from './worked-out-anew.js';
import { sheetsIn } from './xlsx-cells.js';
import type { XlsxCell } from './xlsx-cells.js';

const dayOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** Figures that have a place of their own, table by table, with how they have to be written. */
function expectedValues({ blocks, figures }: BoundDocument): readonly (readonly (number | string)[])[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  return blocks.flatMap((block) => {
    if (block.kind !== 'TABLE') return [];
    const rows = block.total === null ? block.rows : [...block.rows, block.total];
    const found = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        const figure = cell.kind === 'FIGURE' ? byKey.get(cell.figure) : undefined;
        return figure === undefined ? [] : [valueOf(figure)];
      }),
    );
    return [found];
  });
}

function valueOf({ kind, value, shown }: BoundFigure): number | string {
  if (value === null) return shown;
  return kind === 'day' ? String(value) : Number(value);
}

/** Figures among cells: numbers, and the sign for what is unknown. */
function figuresAmong(cells: readonly XlsxCell[], days: ReadonlySet<string>): readonly (number | string)[] {
  return cells.flatMap(({ value }) => {
    if (value === '—') return ['—'];
    if (typeof value !== 'number') return [];
    const day = dayOfSerial(value);
    return [days.has(day) && value > 30_000 && value < 60_000 ? day : value];
  });
}

describe('the workbook of a document', () => {
  test('has every figure of every table as a number on the sheet of its table', async () => {
    await fc.assert(
      fc.asyncProperty(boundDocuments, async (document) => {
        const sheets = sheetsIn(await boundXlsx(document));
        const expected = expectedValues(document);
        expect(sheets).toHaveLength(expected.length + 2);
        const days = new Set(
          document.figures.flatMap(({ kind, value }) => (kind === 'day' ? [String(value)] : [])),
        );
        expected.forEach((values, at) => expect(figuresAmong(sheets[at]?.cells ?? [], days)).toEqual(values));
        const sources = sheets[expected.length]?.cells ?? [];
        const listed = sources.filter(({ at, value }) => at.startsWith('D') && at !== 'D1' && value !== '');
        expect(listed).toHaveLength(figuresThere(document).length);
      }),
      { numRuns: 15 },
    );
  });

  test('is the same byte for byte when it is made again, and runs nothing that a name brings', async () => {
    await fc.assert(
      fc.asyncProperty(boundDocuments, async (document) => {
        const bytes = await boundXlsx(document);
        expect(Buffer.compare(bytes, await boundXlsx(structuredClone(document)))).toBe(0);
        for (const { name, cells } of sheetsIn(bytes)) {
          expect(name.length).toBeLessThanOrEqual(31);
          for (const { value, formula } of cells) {
            if (typeof value === 'string')
              expect(value).not.toMatch(/^[\s\u3000]*(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/);
            if (formula !== null) expect(formula).toMatch(/^SUM\([A-Z]+\d+:[A-Z]+\d+\)$/);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('writes sums as formulas with their results, and none that would tell another number', async () => {
    const document = largeDocument(5, 1);
    const formulas = (sheet: BoundDocument) => async () =>
      (sheetsIn(await boundXlsx(sheet))[0]?.cells ?? []).filter(({ formula }) => formula !== null);
    expect(await formulas(document)()).toHaveLength(7);
    const wrong: BoundDocument = {
      ...document,
      figures: document.figures.map((figure) =>
        figure.key === 'year2008.total.newlyReceived' ? { ...figure, value: 1, shown: '1' } : figure,
      ),
    };
    expect(await formulas(wrong)()).toHaveLength(6);
  });
});

test.skipIf(!hasOffice)(
  'LibreOffice works the sums out anew and finds the totals of the document (skipped without LibreOffice)',
  async () => {
    const document = largeDocument(9, 2);
    const sums = await workedOutAnew(await boundXlsx(document));
    expect(sums.map(({ anew }) => anew)).toEqual(
      document.figures.filter(({ key }) => key.includes('.total.')).map(({ value }) => value),
    );
    expect(sums).toHaveLength(14);
  },
  60_000,
);
