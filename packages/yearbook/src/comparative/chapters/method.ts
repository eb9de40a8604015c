import type { BoundBlock } from '../../bound/document.js';
import { instantInWords } from '../../words/days.js';
import { breaksByMeaning, breaksWithin } from '../breaks.js';
import type { Writing } from '../writing.js';

/** Which series changed their meaning within the years shown, and why nothing crosses these years. */
export function breaksChapter(w: Writing): readonly BoundBlock[] {
  const years = w.facts.units.flatMap((unit) => unit.years.map(({ year }) => year));
  const breaks = breaksByMeaning(breaksWithin(years));
  return [
    w.chapter('breaks', 'breaks.heading'),
    w.paragraph('breaks.text', breaks.length === 0 ? w.say('breaks.none') : w.say('breaks.text')),
    ...breaks.map(({ measure, years: broken, why }, at): BoundBlock => ({
      kind: 'NOTE',
      key: `breaks.${at}`,
      runs: w.say('breaks.one', {
        measure: w.inBrackets(w.text(measure.label), broken.join(w.locale === 'zh' ? '、' : ', ')),
        why: w.text(why),
      }),
    })),
  ];
}

/** On what the figures rest. */
export function methodChapter(w: Writing): readonly BoundBlock[] {
  const { basis, madeAt, scheme, rules, program } = w.facts;
  return [
    w.chapter('method', 'method.heading'),
    w.paragraph(
      'method.basis',
      w.say('method.basis', {
        basis: w.word(`basis.${basis}`),
        instant: instantInWords(madeAt, w.locale),
        expected: { figure: 'units.expected' },
        reported: { figure: 'units.reported' },
      }),
    ),
    w.paragraph(
      'method.scheme',
      w.say('method.scheme', { scheme: w.text(scheme.label), version: scheme.version, rules, program }),
    ),
    w.paragraph('method.bound', w.say('method.bound')),
    w.paragraph('method.ranks', w.say('method.ranks')),
  ];
}
