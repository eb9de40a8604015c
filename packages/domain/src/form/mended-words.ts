import { ruleById } from '../rules/catalogue.js';
import type { Finding } from '../rules/finding.js';
import { textField } from './form-field.js';
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
  const wrong = wrongNumber(finding, entry);
  if (wrong === null) return null;
  const { field, from, to } = wrong;
  return { field, text: withNumbers(entry.get(field) ?? '', [wrong]), from, to };
}

/** All numbers that findings hold against the tables put right at once: the texts that change, and how many places do. */
export function mendedTexts(
  findings: readonly Finding[],
  entry: FormEntry,
): { readonly places: number; readonly fields: readonly (readonly [field: string, text: string])[] } {
  const byPlace = new Map<string, WrongNumber>();
  for (const finding of findings) {
    const wrong = wrongNumber(finding, entry);
    if (wrong !== null) byPlace.set(`${wrong.field} ${wrong.at}`, wrong);
  }
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

function wrongNumber({ rule: id, left, right, passages }: Finding, entry: FormEntry): WrongNumber | null {
  const rule = ruleById(id);
  const [passage, ...others] = passages;
  if (rule.kind !== 'detector' || rule.detect !== 'said as counted' || !passage || others.length > 0)
    return null;
  if (typeof left !== 'number' || typeof right !== 'number' || passage.section === null) return null;
  const field = textField(passage.section);
  const words = (entry.get(field) ?? '').slice(passage.start, passage.end);
  if (words !== passage.quote) return null;
  const [number, ...further] = [...words.matchAll(/[0-9０-９]+(?![0-9０-９]*[.．,，][0-9０-９])/gu)].filter(
    ([digits]) => Number(digits.normalize('NFKC')) === left,
  );
  if (!number || further.length > 0) return null;
  return { field, at: passage.start + number.index, from: number[0], to: String(right) };
}

/** From the last one on: what stands before a number stays where it is. */
function withNumbers(text: string, wrong: readonly WrongNumber[]): string {
  return [...wrong]
    .sort((one, other) => other.at - one.at)
    .reduce((mended, { at, from, to }) => mended.slice(0, at) + to + mended.slice(at + from.length), text);
}
