import { gradeOf, measureById, sumOfAmounts } from '@mingjian/domain';
import type { MeasureId, PracticeId, SectionId } from '@mingjian/domain';
import type { BoundBlock, Run } from '../bound/document.js';
import type { Origin } from '../bound/figure.js';
import {
  amountOf,
  counted,
  daysAfter,
  expectedUnits,
  originsOf,
  refOf,
  stateOrigin,
  undated,
} from '../writing/county.js';
import type { UnitNow } from '../writing/county.js';
import { standingsOf } from '../writing/practices.js';
import type { Writing } from './writing.js';

/** Draft words of a section, from facts alone; what only the county can know it adds itself. */
export function wordsOfSection(
  w: Writing,
  section: SectionId,
  { notice, hasTable }: { readonly notice: string; readonly hasTable: boolean },
): readonly BoundBlock[] {
  switch (section) {
    case 'overview':
      return overview(w, notice);
    case 'problems':
      return problems(w);
    case 'other':
      // That there is nothing else to report is not said under a table of it.
      return hasTable ? [] : [w.paragraph('other', w.say('other'))];
    case 'proactive':
    case 'applications':
    case 'fees':
    case 'disputes':
      return [];
  }
}

function overview(w: Writing, notice: string): readonly BoundBlock[] {
  const units = expectedUnits(w.facts);
  const missing = units.filter(({ now }) => now.version === null);
  const region = w.facts.region.name;
  return [
    w.paragraph(
      'overview.opening',
      w.say('opening', {
        notice,
        region,
        year: String(w.facts.year),
        expected: unitsRun(w, 'units.expected', units),
        reported: unitsRun(w, 'units.reported', counted(units)),
      }),
      missing.length === 0
        ? []
        : w.say('opening.missing', { names: w.list(missing.map(({ now }) => [{ words: now.name }])) }),
      w.say('contact', { region: `${w.locale === 'zh' ? (w.facts.region.above ?? '') : ''}${region}` }),
    ),
    w.paragraph(
      'overview.proactive',
      w.say('proactive', {
        items: sumRun(w, units, 'disclosure.items'),
        units: unitsRun(
          w,
          'units.items',
          units.filter(({ now }) => amountOf(now, 'disclosure.items') !== null),
        ),
      }),
    ),
    w.paragraph(
      'overview.applications',
      w.say(tellsCarried(units) ? 'applications' : 'applications.uncarried', {
        received: sumRun(w, units, 'applications.received'),
        broughtForward: sumRun(w, units, 'applications.broughtForward'),
        handled: sumRun(w, units, 'applications.handled'),
        carriedForward: sumRun(w, units, 'applications.carriedForward'),
      }),
    ),
    w.paragraph(
      'overview.management',
      w.say('management', {
        secrecy: practiceRun(w, units, 'rules.secrecyReview'),
        rules: practiceRun(w, units, 'rules.own'),
      }),
    ),
    w.paragraph(
      'overview.platform',
      w.say('platform', {
        portal: practiceRun(w, units, 'publication.portal'),
        columns: practiceRun(w, units, 'publication.columns'),
      }),
    ),
    w.paragraph(
      'overview.supervision',
      w.say('supervision', {
        assessment: practiceRun(w, units, 'supervision.assessment'),
        training: practiceRun(w, units, 'training.held'),
      }),
    ),
  ];
}

/** The forms until 2018 do not ask for what is carried over. */
function tellsCarried(units: readonly UnitNow[]): boolean {
  const carried = ['applications.broughtForward', 'applications.carriedForward'] as const;
  return carried.some((measure) => units.some(({ now }) => amountOf(now, measure) !== null));
}

function problems(w: Writing): readonly BoundBlock[] {
  const units = expectedUnits(w.facts);
  const late = units.filter(
    ({ now }) =>
      now.version === null ||
      (daysAfter(now.filedOn, now.filingDue) ?? 0) > 0 ||
      (daysAfter(now.publishedOn, now.publicationDue) ?? 0) > 0,
  );
  const without = undated(units, w.facts).filter((one) => !late.includes(one));
  const faults = counted(units).flatMap((one) =>
    one.unit.judged.judgements
      .filter((judgement) => judgement.outcome === 'FAIL' && judgement.silencedBy === null)
      .filter((judgement) => gradeOf(judgement) !== 'I' && !judgement.rule.startsWith('TM-'))
      .map(({ rule, cells }) => ({ one, rule, cells })),
  );
  const origins = faults.map(({ one: { now }, rule, cells }): Origin => ({
    kind: 'FINDING',
    report: refOf(now),
    rule,
    cells,
  }));
  return [
    w.paragraph(
      'problems',
      w.say('problems.lead'),
      without.length === 0
        ? w.say('problems.late', { n: unitsRun(w, 'problems.late', late) })
        : w.say('problems.lateOrUndated', {
            n: unitsRun(w, 'problems.late', late),
            undated: unitsRun(w, 'problems.undated', without),
          }),
      w.say('problems.faults', {
        units: unitsRun(w, 'problems.units', [...new Set(faults.map(({ one }) => one))]),
        n: w.binder.number('problems.places', faults.length, { derivation: 'COUNT', origins }),
      }),
    ),
    w.paragraph('measures', w.say('measures.lead'), w.say('measures.late'), w.say('measures.faults')),
  ];
}

function unitsRun(w: Writing, key: string, units: readonly UnitNow[]): Run {
  return w.binder.number(key, units.length, {
    derivation: 'COUNT',
    origins: units.map(({ now }) => stateOrigin(now)),
  });
}

function sumRun(w: Writing, units: readonly UnitNow[], measure: MeasureId): Run {
  const sum = sumOfAmounts(units.map(({ now }) => amountOf(now, measure)));
  return w.binder.amount(`sum.${measure}`, sum, measureById(measure).kind, {
    derivation: 'SUM',
    origins: units.flatMap(({ now }) => originsOf(now, measure)),
    coverage: { expected: units.length, reported: sum?.reported ?? 0 },
  });
}

function practiceRun(w: Writing, units: readonly UnitNow[], practice: PracticeId): Run {
  const holding = units.filter(({ now }) => standingsOf(now).get(practice) === 'HOLDS');
  return unitsRun(w, `practice.${practice}`, holding);
}
