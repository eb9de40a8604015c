import {
  askedStatements,
  cellOfField,
  cellsOf,
  longestTexts,
  measureById,
  statementField,
  typedText,
  yes,
} from '@mingjian/domain';
import type { FigureValue, Format, Qualifier, SheetDoubtReason } from '@mingjian/domain';
import { readQualified } from '../template/qualified.js';
import { yesWord } from '../template/words-sheet.js';
import { contentText } from '../workbook/workbook.js';
import type { SheetCell } from '../workbook/workbook.js';
import { readFigure } from './read-figure.js';
import type { Expected } from './read-figure.js';

/** What stands in the place of a field: what the field would hold, as typed, or why nobody can say. */
export type ReadField =
  | {
      readonly kind: 'VALUE';
      readonly text: string;
      /** Null for words. */
      readonly value: FigureValue | null;
      readonly qualifier: Qualifier;
    }
  | { readonly kind: 'DOUBT'; readonly reason: SheetDoubtReason; readonly value: string | null };

export function readField(field: string, cell: SheetCell, format: Format): ReadField {
  if (field.startsWith('text:')) return readWords(contentText(cell.content));
  if (field.startsWith('nothing:')) return readYes(contentText(cell.content));
  const isStatement = cellOfField(field) === null;
  const { qualifier, cell: rest } = isStatement ? qualifiedCell(cell) : { qualifier: 'EXACT' as const, cell };
  const read = readFigure(rest, expectedOf(field, format));
  return read.kind === 'DOUBT'
    ? read
    : { kind: 'VALUE', text: typedText(read.value), value: read.value, qualifier };
}

function expectedOf(field: string, format: Format): Expected {
  const cell = cellOfField(field);
  const place = cell === null ? undefined : cellsOf(format).get(cell);
  if (place) return { kind: place.kind, unit: place.unit.zh };
  const asked = askedStatements.find(({ measure }) => statementField(measure) === field);
  if (!asked) throw new Error(`No field of figures: ${field}`);
  const { kind, unit } = measureById(asked.measure);
  return { kind, unit: unit.zh };
}

function qualifiedCell(cell: SheetCell): { readonly qualifier: Qualifier; readonly cell: SheetCell } {
  if (cell.content.kind !== 'text') return { qualifier: 'EXACT', cell };
  const { qualifier, rest } = readQualified(cell.content.text.trim());
  return { qualifier, cell: { ...cell, content: { kind: 'text', text: rest } } };
}

function readWords(text: string): ReadField {
  return text.length > longestTexts.section
    ? { kind: 'DOUBT', reason: 'TOO_LONG', value: null }
    : { kind: 'VALUE', text, value: null, qualifier: 'EXACT' };
}

function readYes(text: string): ReadField {
  const isYes = text.normalize('NFKC').trim() === yesWord;
  return isYes
    ? { kind: 'VALUE', text: yes, value: null, qualifier: 'EXACT' }
    : { kind: 'DOUBT', reason: 'NOT_YES', value: null };
}
