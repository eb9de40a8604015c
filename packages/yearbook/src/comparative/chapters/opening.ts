import { isTownshipKind, isUnderRevision } from '@mingjian/domain';
import type { BoundBlock, Run } from '../../bound/document.js';
import { counted, coverageOf, expectedUnits, stateOrigin } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import { dayInWords } from '../../words/days.js';
import { mostNames } from '../../writing/document-writing.js';
import type { Writing } from '../writing.js';

/** Whom the report covers, on which basis, and who is missing. */
export function openingChapter(w: Writing): readonly BoundBlock[] {
  const { facts, binder } = w;
  const units = expectedUnits(facts);
  const { expected, reported } = coverageOf(units);
  const missing = units.filter(({ now }) => now.version === null);
  const origins = units.map(({ now }) => stateOrigin(now));
  const townships = units.filter(({ unit }) => isTownshipKind(unit.kind));
  const others = units.filter(({ unit }) => !isTownshipKind(unit.kind));
  const kinds = [
    kindRuns(w, 'townships', w.locale === 'zh' ? '乡镇街道' : 'townships and subdistricts', townships),
    kindRuns(w, 'departments', w.locale === 'zh' ? '部门' : 'departments', others),
  ].filter((runs) => runs.length > 0);
  return [
    w.paragraph(
      'opening',
      w.say('opening', {
        law: w.word(isUnderRevision(facts.year) ? 'opening.law' : 'opening.law2008'),
        kinds: w.list(kinds),
        year: String(facts.year),
        day: dayInWords(facts.madeOn, w.locale),
        expected: binder.number('units.expected', expected, { derivation: 'COUNT', origins }),
        reported: binder.number('units.reported', reported, {
          derivation: 'COUNT',
          origins: counted(units).map(({ now }) => stateOrigin(now)),
          coverage: { expected, reported },
        }),
        basis: w.word(`basis.${facts.basis}`),
      }),
      missing.length === 0
        ? w.say('opening.allIn')
        : w.say(missing.length > mostNames ? 'opening.missingMany' : 'opening.missing', {
            names: w.names(missing, w.word('opening.inFiling'), ({ now }) => [{ words: now.name }]),
            count: binder.number('units.missing', missing.length, {
              derivation: 'COUNT',
              origins: missing.map(({ now }) => stateOrigin(now)),
            }),
          }),
      w.say('opening.sums'),
    ),
  ];
}

function kindRuns(w: Writing, key: string, kind: string, units: readonly UnitNow[]): readonly Run[] {
  if (units.length === 0) return [];
  const n = w.binder.number(`units.${key}`, units.length, {
    derivation: 'COUNT',
    origins: units.map(({ now }) => stateOrigin(now)),
  });
  return w.say('units.of', { n, kind });
}
