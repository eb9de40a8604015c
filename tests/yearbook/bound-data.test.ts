import { boundCsv } from '@mingjian/yearbook/bound-csv';
import { boundJson } from '@mingjian/yearbook/bound-json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundDocuments } from './bound-documents.js';
import { linesOfCsv, printedPlaces } from './bound-places.js';

test('the JSON is the document itself, and the same whichever way round it was built', () => {
  fc.assert(
    fc.property(boundDocuments, (document) => {
      const json = boundJson(document);
      expect(JSON.parse(json)).toEqual(document);
      expect(boundJson(structuredClone(document))).toBe(json);
      const { title, ...rest } = document;
      expect(boundJson({ ...rest, title })).toBe(json);
    }),
    { numRuns: 20 },
  );
});

test('the CSV has a line for every figure at every place where it is printed', () => {
  fc.assert(
    fc.property(boundDocuments, (document) => {
      const csv = boundCsv(document);
      expect(boundCsv(structuredClone(document))).toBe(csv);
      const [, ...lines] = linesOfCsv(csv);
      const figures = new Map(document.figures.map((figure) => [figure.key, figure]));
      const places = printedPlaces(document);
      const inTables = lines.slice(0, places.length);
      expect(inTables.map(([, , , , value]) => value)).toEqual(
        places.map((place) =>
          place.kind === 'FIGURE'
            ? String(figures.get(place.figure)?.value ?? '')
            : place.kind === 'NOT_APPLICABLE'
              ? 'NA'
              : '',
        ),
      );
      const printed = new Set(places.flatMap((place) => (place.kind === 'FIGURE' ? [place.figure] : [])));
      expect(lines.slice(places.length).map(([, , key]) => key)).toEqual(
        document.figures.map(({ key }) => key).filter((key) => !printed.has(key)),
      );
    }),
    { numRuns: 20 },
  );
});

test('no cell of the CSV begins with what a spreadsheet takes for a formula', () => {
  fc.assert(
    fc.property(boundDocuments, (document) => {
      for (const line of linesOfCsv(boundCsv(document)))
        for (const cell of line) expect(cell).not.toMatch(/^[\s\u3000]*(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/);
    }),
    { numRuns: 20 },
  );
});
