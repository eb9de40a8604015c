import { formatById } from '@mingjian/domain';
import type { Format, SheetDoubt, SheetDoubtReason, SheetReading, UnplacedCell } from '@mingjian/domain';
import { fieldIndex, laidForm } from '../form/laid-form.js';
import { furnish } from '../template/last-year.js';
import { templateSheets } from '../template/template.js';
import type { TemplateFacts } from '../template/template-facts.js';
import { addressText } from '../workbook/address.js';
import { contentText } from '../workbook/workbook.js';
import type { ReadWorkbook } from '../workbook/workbook.js';
import { labelsOf, tidyLabel } from './labels.js';
import { placesOf } from './places.js';
import type { Place } from './places.js';
import { readField } from './read-field.js';
import type { ReadField } from './read-field.js';
import { readFigure } from './read-figure.js';
import { sortedReading } from './sorted-reading.js';
import type { TakenField } from './sorted-reading.js';

/** Cells in no place of the form that are listed one by one; of any more their number is told. */
const mostUnplaced = 500;

/** Whose form of which year the workbook is held against: the facts that its template would be made of today. */
export type ReadingFacts = Pick<TemplateFacts, 'unitName' | 'report' | 'previous' | 'demonstration'>;

/**
 * Reads a workbook as one unit's form. A place is known by its name, by the hidden keys of its row and column and by
 * the printed words; any of them may be gone, and where two of them disagree nothing is taken. Whatever is not taken
 * is listed with its place, so that no figure is lost and none is taken for another.
 */
export function readTemplate(workbook: ReadWorkbook, facts: ReadingFacts): SheetReading {
  const format = formatById(facts.report.formatFound);
  const sheets = laidForm(format);
  const index = fieldIndex(sheets);
  const places = placesOf(workbook, labelsOf(sheets), index);
  const byField = claimingPlaces(places);
  const settled = [...index.fields].map((field) => settle(field, byField.get(field) ?? [], format));
  const isForeign = foreignSheets(places, facts);
  const taken = settled.flatMap(({ taken: own }) => own);
  const kept = taken.filter(({ place }) => !isForeign(place));
  const foreign = taken
    .filter(({ place }) => isForeign(place))
    .map(({ field, place, read }) => doubtAt(place, 'OTHER_REPORT', [field], read.text));
  const unplaced = unplacedIn(places, facts, format);
  return sortedReading(format, {
    taken: kept,
    doubts: [...settled.flatMap(({ doubts }) => doubts), ...disagreeing(places), ...foreign],
    unplaced: unplaced.slice(0, mostUnplaced),
    unlisted: Math.max(0, unplaced.length - mostUnplaced),
    blank: settled.flatMap(({ field, found }) => (found === 'BLANK' ? [field] : [])),
    missing: settled.flatMap(({ field, found }) => (found === 'MISSING' ? [field] : [])),
  });
}

function claimingPlaces(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const byField = new Map<string, Place[]>();
  for (const place of places)
    for (const field of place.fields) byField.set(field, [...(byField.get(field) ?? []), place]);
  return byField;
}

interface Settled {
  readonly field: string;
  readonly found: 'BLANK' | 'MISSING' | 'STANDING';
  readonly taken: readonly TakenField[];
  readonly doubts: readonly SheetDoubt[];
}

/** What becomes of a field: it is taken where all places that claim it agree, alone and on the same content. */
function settle(field: string, claiming: readonly Place[], format: Format): Settled {
  const own = claiming.filter((place) => !isInDispute(place));
  const isContested = own.length < claiming.length;
  const standing = own.flatMap((place) =>
    place.cell === null ? [] : [{ place, read: readField(field, place.cell, format) }],
  );
  const isBlankElsewhere = own.some(({ cell, isByLabelOnly }) => cell === null && !isByLabelOnly);
  const [first] = standing;
  if (!first) return { field, found: foundWithout(claiming), taken: [], doubts: [] };
  const areAlike = standing.slice(1).every(({ read }) => isAlike(read, first.read));
  const reason = isContested
    ? 'IDENTITIES_DISAGREE'
    : !areAlike || (isBlankElsewhere && standing.length > 0)
      ? 'TWICE'
      : null;
  if (reason !== null)
    return {
      field,
      found: 'STANDING',
      taken: [],
      doubts: standing.map(({ place, read }) =>
        doubtAt(place, reason, [field], read.kind === 'VALUE' ? read.text : read.value),
      ),
    };
  if (first.read.kind === 'DOUBT') {
    const { reason: why, value } = first.read;
    const doubts = standing.map(({ place }) => doubtAt(place, why, [field], value));
    return { field, found: 'STANDING', taken: [], doubts };
  }
  return {
    field,
    found: 'STANDING',
    taken: [{ field, place: first.place, read: first.read }],
    doubts: [],
  };
}

/** Something may stand in a place that is in dispute. */
function foundWithout(claiming: readonly Place[]): Settled['found'] {
  if (claiming.length === 0) return 'MISSING';
  return claiming.some(({ cell }) => cell !== null) ? 'STANDING' : 'BLANK';
}

function isAlike(one: ReadField, other: ReadField): boolean {
  if (one.kind === 'DOUBT' || other.kind === 'DOUBT')
    return one.kind === other.kind && one.kind === 'DOUBT' && other.kind === 'DOUBT'
      ? one.reason === other.reason && one.value === other.value && one.value !== null
      : false;
  return one.text === other.text && one.qualifier === other.qualifier;
}

/** Whether those who know the place do not agree on what it is. */
function isInDispute({ fields, isNonsense, furniture }: Place): boolean {
  return fields.length > 1 || (fields.length > 0 && (isNonsense || furniture !== null));
}

function disagreeing(places: readonly Place[]): readonly SheetDoubt[] {
  return places
    .filter((place) => place.cell !== null && (isInDispute(place) || (place.isNonsense && !isWords(place))))
    .map((place) => doubtAt(place, 'IDENTITIES_DISAGREE', place.fields, null));
}

/** Words at keys that make no sense are labels that were moved. */
function isWords({ cell, fields }: Place): boolean {
  return fields.length === 0 && cell?.content.kind === 'text' && !/\d/.test(cell.content.text);
}

function doubtAt(
  place: Place,
  reason: SheetDoubtReason,
  fields: readonly string[],
  value: string | null,
): SheetDoubt {
  const text = place.cell === null ? '' : contentText(place.cell.content);
  return { place: sheetPlace(place), text, reason, fields, value };
}

export function sheetPlace(place: Place): { readonly sheet: string; readonly address: string } {
  return { sheet: place.sheet, address: addressText(place) };
}

/** Sheets that say to be of another unit, year or form; one that says nothing is what the others are. */
function foreignSheets(places: readonly Place[], { report }: ReadingFacts): (place: Place) => boolean {
  const isOwn = ({ format, year, unit }: Place['origins'][number]): boolean =>
    format === report.formatFound && year === report.reportYear && unit === report.unit;
  const all = places.flatMap(({ origins }) => origins);
  const isWholeForeign = all.length > 0 && !all.some(isOwn);
  return ({ origins }) => (origins.length === 0 ? isWholeForeign : !origins.every(isOwn));
}

/** What stands where no field is: not what the template prints, not last year's values as they are known. */
function unplacedIn(places: readonly Place[], facts: ReadingFacts, format: Format): readonly UnplacedCell[] {
  const last = furnish(facts.previous, facts.report);
  const printed = printedWords(facts);
  return places.flatMap((place): UnplacedCell[] => {
    const { cell, fields, furniture, isKey, isNonsense } = place;
    if (cell === null || fields.length > 0 || isKey) return [];
    const text = contentText(cell.content);
    if (printed.has(tidyLabel(text)) || (isNonsense && !isWords(place))) return [];
    if (furniture && isAsKnown(furniture.lastOf, place, last.values, format)) return [];
    const isFigure =
      cell.content.kind !== 'text' || readFigure(cell, { kind: 'money', unit: '' }).kind === 'VALUE';
    return [{ place: sheetPlace(place), text, isFigure }];
  });
}

/** Last year's value stands beside this year's as the template printed it; a check says what it says. */
function isAsKnown(
  lastOf: string | null,
  { cell }: Place,
  values: ReadonlyMap<string, number | string>,
  format: Format,
): boolean {
  if (lastOf === null || cell === null) return true;
  const read = readField(lastOf, cell, format);
  const known = values.get(lastOf);
  return read.kind === 'VALUE' && known !== undefined && read.text === String(known);
}

/** All words that the template prints for this unit and year, apart from what was typed into it. */
function printedWords({ report, ...facts }: ReadingFacts): ReadonlySet<string> {
  const blank = { ...report, figures: [], statements: [], sections: [] };
  const sheets = templateSheets({ ...facts, report: blank, at: new Date(0) });
  return new Set(
    sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) =>
        [...row.values()].flatMap(({ value }) => (typeof value === 'string' ? [tidyLabel(value)] : [])),
      ),
    ),
  );
}
