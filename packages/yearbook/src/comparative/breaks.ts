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

/** What a table over these years has to be read with; nothing where no meaning changes in it. */
export function breakNotes(
  w: Writing,
  years: readonly number[],
  of: readonly MeasureId[],
): readonly string[] {
  const within = breaksWithin(years, of);
  if (within.length === 0) return [];
  const said = within.map(({ measure, why }) =>
    w.word('breaks.within', { measure: w.text(measure.label), why: w.text(why) }),
  );
  return [w.word('breaks.note', { breaks: said.join(w.locale === 'zh' ? '；' : '; ') })];
}
