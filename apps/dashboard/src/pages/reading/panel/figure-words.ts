import { cellLabel, cellsOf, formatById, measureById } from '@mingjian/domain';
import type { CellKind, FigureValue, FormatId, Qualifier, Text } from '@mingjian/domain';
import type { Language } from '../../../messages/tongue';
import type { MessageKey } from '../../../messages/zh';
import { qualifiedText } from '../../../ui/figures';
import { plainWords } from '../text/hidden-characters';
import type { FigureRow } from '../figure-rows';

interface FigureName {
  readonly label: Text;
  readonly unit: Text;
  readonly kind: CellKind;
}

/** What a row's figure is called; a cell that the format lacks goes by its code. */
export function nameOfRow(row: FigureRow, format: FormatId | null): FigureName {
  if (row.list === 'statements') {
    const measure = (row.now ?? row.read)?.measure;
    if (measure !== undefined) return measureById(measure);
  }
  const code = row.list === 'figures' ? ((row.now ?? row.read)?.cell ?? '') : '';
  const place = format === null ? undefined : cellsOf(formatById(format)).get(code);
  return place
    ? { label: cellLabel(place), unit: place.column.unit, kind: place.column.kind }
    : { label: { zh: code, en: code }, unit: { zh: '', en: '' }, kind: 'count' };
}

interface Said {
  readonly value: FigureValue;
  readonly qualifier?: Qualifier;
}

export function valueText({ value, qualifier = 'EXACT' }: Said, language: Language): string {
  return qualifiedText(value, qualifier, language);
}

interface Note {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
}

const inexact = /[余多近约]|以上|左右|不足|将近/;

/** How the words became the figure, where a reader might ask: 余 is at least, a denial is 0, one denial holds for two. */
export function noteOfRow(row: FigureRow, rows: readonly FigureRow[]): Note | null {
  if (row.list !== 'statements' || !row.read || row.isCorrected) return null;
  const { value, qualifier, quote, start, end } = row.read;
  const [word] = inexact.exec(quote) ?? [];
  if (qualifier !== 'EXACT' && word !== undefined)
    return { key: `reading.note.${qualifier}`, values: { word } };
  if (Number(value) !== 0 || /[0０〇零]/.test(quote)) return null;
  const alike = rows.filter((other) => other.now?.start === start && other.now.end === end).length;
  return alike > 1
    ? { key: 'reading.note.several', values: { n: alike } }
    : { key: 'reading.note.denied', values: {} };
}

const mostCharacters = 10;

/** A quote short enough for a row: its two ends, for the figure stands in one of them and is never cut. */
export function shortQuote(quote: string): string {
  const words = [...plainWords(quote).replace(/\s+/g, ' ').trim()];
  if (words.length <= mostCharacters) return words.join('');
  let first = mostCharacters / 2 - 1;
  let last = words.length - first;
  while (isDigit(words[first - 1]) && isDigit(words[first])) first += 1;
  while (isDigit(words[last - 1]) && isDigit(words[last])) last -= 1;
  return last - first < 2
    ? words.join('')
    : `${words.slice(0, first).join('')}…${words.slice(last).join('')}`;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[\d.,]/.test(character);
}
