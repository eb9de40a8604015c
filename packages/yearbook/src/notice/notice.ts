import { daysBetween, findingsOf, formatById, isUnderRevision } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { cellOf, words } from '../bound/binder.js';
import type { BoundBlock, BoundDocument, Manifest, Run, TableRow } from '../bound/document.js';
import { finished } from '../bound/finished.js';
import type { CountyFacts, UnitYearFacts } from '../facts/county-facts.js';
import { dayInWords } from '../words/days.js';
import { figureColumn, nameColumn, nothing, wordColumn } from '../writing/columns.js';
import {
  counted,
  coverageOf,
  daysAfter,
  expectedUnits,
  refOf,
  stateOrigin,
  undated,
} from '../writing/county.js';
import type { UnitNow } from '../writing/county.js';
import { DocumentWriting, mostNames } from '../writing/document-writing.js';
import type { Locale } from '../writing/document-writing.js';
import { noticeEn } from './sentences.en.js';
import { noticeZh } from './sentences.zh.js';
import type { NoticeSentence } from './sentences.zh.js';

type Writing = DocumentWriting<NoticeSentence>;

/**
 * The notice (通报) of who is missing, late or faulty, with places and days: Art. 47 of the Regulation (Art. 30 of that of
 * 2008). Whoever has not
 * filed is late by so many days up to the notice's own day, which it says.
 */
export function notice(facts: CountyFacts, locale: Locale, edits: Manifest['edits'] = []): BoundDocument {
  const w: Writing = new DocumentWriting(
    facts,
    locale,
    { zh: noticeZh, en: noticeEn },
    locale === 'zh' ? '、' : ', ',
  );
  const parts = [missingPart(w), latePart(w), faultyPart(w)].flat();
  const { region, year, madeOn, isDemonstration, basis } = facts;
  const name = locale === 'zh' ? `${region.above ?? ''}${region.name}` : region.name;
  const office = w.word('subtitle', { region: region.name, day: '' }).trim();
  return finished(facts, {
    kind: 'NOTICE',
    locale,
    title: [
      w.word('title.first', { region: name, year: String(year) }),
      w.word('title.second', { region: name }),
    ],
    subtitle: w.word('subtitle', { region: region.name, day: dayInWords(madeOn, locale) }),
    marks: [
      ...(isDemonstration ? [locale === 'zh' ? '演示数据' : 'Demonstration data'] : []),
      ...(basis === 'LATEST_FILED' ? [locale === 'zh' ? '暂定' : 'Provisional'] : []),
    ],
    blocks: [
      w.paragraph('address', w.say('address')),
      openingPart(w),
      ...(parts.length === 0
        ? [w.paragraph('fine', w.say('fine.text'))]
        : [...parts, w.chapter('ask', 'ask.heading'), w.paragraph('ask.text', w.say('ask.text'))]),
      { kind: 'SIGNATURE', body: office, day: madeOn },
    ],
    figures: w.binder.figures,
    edits,
  });
}

function count(w: Writing, key: string, units: readonly UnitNow[]): Run & { readonly figure: string } {
  return w.binder.number(key, units.length, {
    derivation: 'COUNT',
    origins: units.map(({ now }) => stateOrigin(now)),
  });
}

function openingPart(w: Writing): BoundBlock {
  const units = expectedUnits(w.facts);
  return w.paragraph(
    'opening',
    w.say('opening', {
      law: w.word(isUnderRevision(w.facts.year) ? 'opening.law' : 'opening.law2008'),
      year: String(w.facts.year),
      day: dayInWords(w.facts.madeOn, w.locale),
      expected: count(w, 'units.expected', units),
      reported: w.binder.number('units.reported', counted(units).length, {
        derivation: 'COUNT',
        origins: counted(units).map(({ now }) => stateOrigin(now)),
        coverage: coverageOf(units),
      }),
    }),
  );
}

function missingPart(w: Writing): readonly BoundBlock[] {
  const missing = expectedUnits(w.facts).filter(({ now }) => now.version === null);
  if (missing.length === 0) return [];
  const daysOf = (now: UnitYearFacts): number => daysBetween(now.filingDue, w.facts.madeOn);
  const lateOf = (now: UnitYearFacts) => lateRun(w, `missing.${now.code}`, now, 'FILED', daysOf(now));
  const { block, name } =
    missing.length > mostNames ? missingTable(w, missing, lateOf) : { block: null, name: '' };
  const isLate = missing.some(({ now }) => daysOf(now) > 0);
  return [
    w.chapter('missing', 'missing.heading'),
    w.paragraph(
      'missing.text',
      w.say(isLate ? 'missing.text' : 'missing.textNotYet', {
        n: count(w, 'missing', missing),
        day: dayInWords(w.facts.madeOn, w.locale),
        names: w.names(missing, name, ({ now }) => {
          const due = dayInWords(now.filingDue, w.locale);
          return daysOf(now) > 0
            ? w.say('missing.one', { name: now.name, due, days: lateOf(now) })
            : w.say('missing.notYet', { name: now.name, due });
        }),
      }),
    ),
    ...(block === null ? [] : [block]),
  ];
}

/** Where there are too many of them for a sentence. */
function missingTable(w: Writing, missing: readonly UnitNow[], lateOf: (now: UnitYearFacts) => DaysLate) {
  return w.table({
    key: 'missing',
    caption: w.word('missing.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      wordColumn('due', w.word('column.due'), { width: 1.6 }),
      figureColumn('days', w.word('column.days')),
    ],
    rows: missing.map(({ now }): TableRow => ({
      key: `missing.${now.code}`,
      cells: [
        words(now.name),
        words(dayInWords(now.filingDue, w.locale)),
        daysBetween(now.filingDue, w.facts.madeOn) > 0 ? cellOf(lateOf(now)) : nothing,
      ],
      shades: null,
    })),
  });
}

type DaysLate = Run & { readonly figure: string };

function lateRun(
  w: Writing,
  key: string,
  now: UnitYearFacts,
  of: 'FILED' | 'PUBLISHED',
  days: number,
): DaysLate {
  const [day, due] = of === 'FILED' ? [now.filedOn, now.filingDue] : [now.publishedOn, now.publicationDue];
  return w.binder.number(key, days, {
    kind: 'days',
    derivation: 'DIFFERENCE',
    origins: [
      { kind: 'DAY', report: refOf(now), of, day },
      { kind: 'DAY', report: refOf(now), of: 'DUE', day: due },
    ],
  });
}

interface Late {
  readonly one: UnitNow;
  readonly of: 'FILED' | 'PUBLISHED';
  readonly due: Day;
  readonly day: Day;
  readonly days: number;
}

function latePart(w: Writing): readonly BoundBlock[] {
  const late = counted(expectedUnits(w.facts)).flatMap((one): readonly Late[] => {
    const { filedOn, filingDue, publishedOn, publicationDue } = one.now;
    return [
      ...lateIn(one, 'FILED', filedOn, filingDue),
      ...lateIn(one, 'PUBLISHED', publishedOn, publicationDue),
    ];
  });
  const without = undated(expectedUnits(w.facts), w.facts);
  if (late.length + without.length === 0) return [];
  return [
    w.chapter('late', 'late.heading'),
    ...(late.length === 0 ? [] : [w.paragraph('late.text', lateSentence(w, late))]),
    ...(without.length === 0 ? [] : [w.paragraph('late.undated', undatedSentence(w, without))]),
    ...(late.length === 0 ? [] : [lateTable(w, late)]),
  ];
}

function lateTable(w: Writing, late: readonly Late[]): BoundBlock {
  const { block } = w.table({
    key: 'late',
    caption: w.word('late.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      wordColumn('what', w.word('column.what')),
      wordColumn('due', w.word('column.due'), { width: 1.6 }),
      wordColumn('day', w.word('column.day'), { width: 1.6 }),
      figureColumn('days', w.word('column.days')),
    ],
    rows: late.map(({ one: { now }, of, due, day, days }): TableRow => ({
      key: `late.${now.code}.${of}`,
      cells: [
        words(now.name),
        words(w.word(of === 'FILED' ? 'what.filed' : 'what.published')),
        words(dayInWords(due, w.locale)),
        words(dayInWords(day, w.locale)),
        cellOf(lateRun(w, `late.${now.code}.${of}`, now, of, days)),
      ],
      shades: null,
    })),
  });
  return block;
}

function lateSentence(w: Writing, late: readonly Late[]): readonly Run[] {
  const of = (kind: Late['of']) => late.filter((each) => each.of === kind).map(({ one }) => one);
  const [filed, published] = [of('FILED'), of('PUBLISHED')];
  // Of whom nothing is late is not said: of old documents nobody knows when they were received.
  const sentence =
    filed.length === 0 ? 'late.onlyPublished' : published.length === 0 ? 'late.onlyFiled' : 'late.text';
  return w.say(sentence, {
    filed: filed.length === 0 ? '' : count(w, 'late.filed', filed),
    published: published.length === 0 ? '' : count(w, 'late.published', published),
  });
}

/** By how many days is not known of them. */
function undatedSentence(w: Writing, units: readonly UnitNow[]): readonly Run[] {
  const n = count(w, 'late.undated', units);
  if (units.length > mostNames) return w.say('late.undatedMany', { n });
  return w.say('late.undated', { n, names: w.list(units.map(({ now }) => [{ words: now.name }])) });
}

function lateIn(one: UnitNow, of: Late['of'], day: Day | null, due: Day): readonly Late[] {
  const days = daysAfter(day, due);
  return day === null || days === null || days === 0 ? [] : [{ one, of, due, day, days }];
}

function faultyPart(w: Writing): readonly BoundBlock[] {
  const found = counted(expectedUnits(w.facts)).flatMap((one) => {
    const { format } = one.now;
    if (format === null) return [];
    return findingsOf(one.unit.judged.judgements, formatById(format))
      .filter(
        ({ grade, silencedBy, rule }) => grade !== 'I' && silencedBy === null && !rule.startsWith('TM-'),
      )
      .map((finding) => ({ one, finding }));
  });
  if (found.length === 0) return [];
  const originsOf = (faults: typeof found) =>
    faults.map(({ one: { now }, finding: { rule, cells } }) => ({
      kind: 'FINDING' as const,
      report: refOf(now),
      rule,
      cells,
    }));
  const { block } = w.table({
    key: 'faulty',
    caption: w.word('faulty.table'),
    columns: [
      figureColumn('number', w.word('column.number'), { width: 0.7 }),
      nameColumn('unit', w.word('column.unit'), 1.8),
      nameColumn('place', w.word('column.place'), 5),
      nameColumn('mend', w.word('column.mend'), 4),
    ],
    rows: found.map(({ one: { now }, finding }, at): TableRow => ({
      key: `faulty.${at}`,
      cells: [
        words(String(at + 1)),
        words(now.name),
        words(w.inBrackets(w.text(finding.message), finding.rule)),
        words(w.text(finding.mend)),
      ],
      shades: null,
    })),
  });
  const units = [...new Set(found.map(({ one }) => one))];
  return [
    w.chapter('faulty', 'faulty.heading'),
    w.paragraph(
      'faulty.text',
      w.say('faulty.text', {
        units: count(w, 'faulty.units', units),
        n: w.binder.number('faulty.places', found.length, {
          derivation: 'COUNT',
          origins: originsOf(found),
        }),
      }),
    ),
    block,
  ];
}
