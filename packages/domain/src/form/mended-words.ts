import { ruleById } from '../rules/catalogue.js';
import type { Finding } from '../rules/finding.js';
import type { Passage } from '../rules/passage.js';
import { statementField, textField } from './form-field.js';
import type { FormEntry } from './form-field.js';

/** A number in the words of a section that is not what the tables count: which, where it stands, and what they count. */
interface WrongNumber {
  readonly field: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** The words of a section as they would be if they said what the tables count. */
export interface MendedWords {
  readonly field: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Words that say another count than the tables, with the number put right; null where it is not plain which number that
 * is, or where the words are not those that the finding saw.
 */
export function mendedWords(finding: Finding, entry: FormEntry): MendedWords | null {
  const [wrong, ...others] = wrongNumbers(finding, entry);
  if (!wrong || others.length > 0) return null;
  const { field, from, to } = wrong;
  return { field, text: withNumbers(entry.get(field) ?? '', [wrong]), from, to };
}

/** All numbers that findings hold against the tables put right at once: the texts that change, and how many places do. */
export function mendedTexts(
  findings: readonly Finding[],
  entry: FormEntry,
): { readonly places: number; readonly fields: readonly (readonly [field: string, text: string])[] } {
  const byPlace = new Map<string, WrongNumber>();
  for (const wrong of findings.flatMap((finding) => wrongNumbers(finding, entry)))
    byPlace.set(`${wrong.field} ${wrong.at}`, wrong);
  const wrong = [...byPlace.values()];
  const fields = [...new Set(wrong.map(({ field }) => field))];
  return {
    places: wrong.length,
    fields: fields.map((field) => {
      const inField = wrong.filter((one) => one.field === field);
      return [field, withNumbers(entry.get(field) ?? '', inField)] as const;
    }),
  };
}

/** Words against a table: the table counts. Two totals in the words: the one that the form was given counts. */
function wrongNumbers(
  { rule: id, left, right, passages }: Finding,
  entry: FormEntry,
): readonly WrongNumber[] {
  const rule = ruleById(id);
  if (rule.kind !== 'detector' || typeof left !== 'number' || typeof right !== 'number') return [];
  if (rule.detect === 'said as counted')
    return passages.length === 1 ? numbersIn(passages, left, right, entry) : [];
  if (rule.detect !== 'one total') return [];
  const given = Number(entry.get(statementField('disclosure.items')) ?? Number.NaN);
  if (given === left) return numbersIn(passages, right, given, entry);
  return given === right ? numbersIn(passages, left, given, entry) : [];
}

/** The number in each passage, where the words are those that were seen and it stands there once. */
function numbersIn(
  passages: readonly Passage[],
  said: number,
  counted: number,
  entry: FormEntry,
): readonly WrongNumber[] {
  return passages.flatMap(({ section, start, end, quote }) => {
    const field = section === null ? null : textField(section);
    const words = field === null ? '' : (entry.get(field) ?? '').slice(start, end);
    if (field === null || words !== quote) return [];
    const [number, ...further] = [...words.matchAll(/[0-9０-９]+(?![0-9０-９]*[.．,，][0-9０-９])/gu)].filter(
      ([digits]) => Number(digits.normalize('NFKC')) === said,
    );
    if (!number || further.length > 0) return [];
    return [{ field, at: start + number.index, from: number[0], to: String(counted) }];
  });
}

/** From the last one on: what stands before a number stays where it is. */
function withNumbers(text: string, wrong: readonly WrongNumber[]): string {
  return [...wrong]
    .sort((one, other) => other.at - one.at)
    .reduce((mended, { at, from, to }) => mended.slice(0, at) + to + mended.slice(at + from.length), text);
}
