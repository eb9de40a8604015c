import {
  askedStatements,
  cellField,
  cellsOf,
  computedTotals,
  nothingField,
  statementField,
  sumOfCells,
  textField,
} from '@mingjian/domain';
import type {
  FormatId,
  Figures,
  Format,
  SheetDoubt,
  SheetFigure,
  SheetReading,
  SheetSection,
  SheetStatement,
} from '@mingjian/domain';
import type { Place } from './places.js';
import type { ReadField } from './read-field.js';
import { addressText } from '../workbook/address.js';

/** A field that was taken, with its place. */
export interface TakenField {
  readonly field: string;
  readonly place: Place;
  readonly read: Extract<ReadField, { readonly kind: 'VALUE' }>;
}

type Gathered = Pick<SheetReading, 'doubts' | 'unplaced' | 'unlisted' | 'blank' | 'missing'> & {
  readonly taken: readonly TakenField[];
};

/** The lists of a reading in printed order; totals that are not the sum of their parts are doubts. */
export function sortedReading(
  format: Format & { readonly id: FormatId },
  { taken, doubts, ...rest }: Gathered,
): SheetReading {
  const byField = new Map(taken.map((one) => [one.field, one]));
  const figures = figuresIn(byField, format);
  const wrong = wrongTotals(figures, format);
  return {
    format: format.id,
    figures: figures.filter(({ cell }) => !wrong.some((doubt) => doubt.fields.includes(cellField(cell)))),
    statements: statementsIn(byField),
    sections: sectionsIn(byField, format),
    doubts: [...doubts, ...wrong],
    ...rest,
  };
}

type ByField = ReadonlyMap<string, TakenField>;

function figuresIn(byField: ByField, format: Format): readonly SheetFigure[] {
  return [...cellsOf(format).keys()].flatMap((cell): SheetFigure[] => {
    const found = byField.get(cellField(cell));
    return found && found.read.value !== null
      ? [{ cell, value: found.read.value, place: placeOf(found) }]
      : [];
  });
}

function wrongTotals(figures: readonly SheetFigure[], format: Format): readonly SheetDoubt[] {
  const values: Figures = new Map(figures.map(({ cell, value }) => [cell, value]));
  const places = new Map(figures.map(({ cell, place }) => [cell, place]));
  return computedTotals(format).flatMap(({ cell, parts }): SheetDoubt[] => {
    const stated = values.get(cell);
    const sum = sumOfCells(parts, values);
    const place = places.get(cell);
    if (place === undefined || stated === undefined || sum === null || sum === stated) return [];
    const text = String(stated);
    return [{ place, text, reason: 'TOTAL_DIFFERS', fields: [cellField(cell)], value: text }];
  });
}

function statementsIn(byField: ByField): readonly SheetStatement[] {
  return askedStatements.flatMap(({ measure }): SheetStatement[] => {
    const found = byField.get(statementField(measure));
    return found && found.read.value !== null
      ? [{ measure, value: found.read.value, qualifier: found.read.qualifier, place: placeOf(found) }]
      : [];
  });
}

function sectionsIn(byField: ByField, format: Format): readonly SheetSection[] {
  return format.sections.flatMap(({ id }): SheetSection[] => {
    const text = byField.get(textField(id));
    const nothing = byField.get(nothingField(id));
    const found = text ?? nothing;
    return found
      ? [{ id, text: text?.read.text ?? null, nothingToReport: nothing !== undefined, place: placeOf(found) }]
      : [];
  });
}

function placeOf({ place }: TakenField): SheetFigure['place'] {
  return { sheet: place.sheet, address: addressText(place) };
}
