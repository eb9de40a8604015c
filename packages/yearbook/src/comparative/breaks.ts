import { measures } from '@mingjian/domain';
import type { Measure, MeasureId, Text } from '@mingjian/domain';
import type { Writing } from './writing.js';

export interface BreakWithin {
  readonly measure: Measure & { readonly id: MeasureId };
  readonly year: number;
  readonly why: Text;
}

/** Changes of meaning that fall between the first and the last of some years, of some measures or of all. */
export function breaksWithin(
  years: readonly number[],
  of: readonly MeasureId[] = measures.map(({ id }) => id),
): readonly BreakWithin[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return measures
    .filter(({ id }) => of.includes(id))
    .flatMap((measure) =>
      measure.breaks
        .filter(({ year }) => first < year && year <= last)
        .map(({ year, why }) => ({ measure, year, why })),
    );
}

/** What changed to and fro is said once, with its years. */
export function breaksByMeaning(
  breaks: readonly BreakWithin[],
): readonly (Omit<BreakWithin, 'year'> & { readonly years: readonly number[] })[] {
  const said = new Map<string, Omit<BreakWithin, 'year'> & { readonly years: number[] }>();
  for (const { measure, year, why } of breaks) {
    const meaning = `${measure.id} ${why.zh}`;
    const known = said.get(meaning);
    if (known) known.years.push(year);
    else said.set(meaning, { measure, why, years: [year] });
  }
  return [...said.values()];
}

/** What a table over these years has to be read with; nothing where no meaning changes in it. */
export function breakNotes(
  w: Writing,
  years: readonly number[],
  of: readonly MeasureId[],
): readonly string[] {
  const within = breaksWithin(years, of);
  if (within.length === 0) return [];
  const said = breaksByMeaning(within).map(({ measure, why }) =>
    w.word('breaks.within', { measure: w.text(measure.label), why: w.text(why) }),
  );
  return [w.word('breaks.note', { breaks: said.join(w.locale === 'zh' ? '；' : '; ') })];
}
