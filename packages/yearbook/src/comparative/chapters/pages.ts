import {
  cellsOfMeasure,
  formatDue,
  measureById,
  ruleMessages,
  stepsToNextGrade,
  withEveryTable,
} from '@mingjian/domain';
import type { Judgement, MeasureId } from '@mingjian/domain';
import type { BoundBlock, Run, TableRow } from '../../bound/document.js';
import { cellOf, words } from '../../bound/binder.js';
import { dayInWords } from '../../words/days.js';
import type { UnitYearFacts } from '../../facts/county-facts.js';
import { figureColumn, nameColumn, unknown } from '../../writing/columns.js';
import { amountOf, daysAfter, expectedUnits, originsOf, refOf } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import { breakNotes } from '../breaks.js';
import type { Writing } from '../writing.js';
import { maximumRun, placeRun, totalRun } from '../points.js';
import { promisesOfUnit } from './promises-of-unit.js';

const usual: readonly MeasureId[] = [
  'disclosure.items',
  'disclosure.normativeInForce',
  'applications.received',
  'applications.handled',
  'applications.carriedForward',
  'decisions.licensing',
  'decisions.penalty',
  'disputes.reconsiderations',
  'disputes.lawsuits',
  'training.attendees',
];

/** So many years stand beside each other on a unit's page. */
const mostYears = 6;

/** Every unit with what the other chapters say of it, and its figures over the years. */
export function pagesChapter(w: Writing): readonly BoundBlock[] {
  const units = expectedUnits(w.facts);
  return [
    { kind: 'PAGE_BREAK' },
    w.chapter('pages', 'pages.heading'),
    ...units.flatMap((one, at) => pageOf(w, one, at + 1)),
  ];
}

function pageOf(w: Writing, one: UnitNow, at: number): readonly BoundBlock[] {
  const { unit, now } = one;
  const key = `page.${now.code}`;
  const years = unit.years.slice(-mostYears);
  const format = formatDue(now.year);
  const shown = (format === null ? usual : withEveryTable(usual, format.id)).filter((measure) =>
    years.some((year) => asksFor(year, measure) || amountOf(year, measure) !== null),
  );
  const { block } = w.table({
    key,
    caption: w.word('page.table', { unit: now.name }),
    columns: [
      nameColumn('measure', w.word('column.measure'), 2.6),
      ...years.map(({ year }) => figureColumn(String(year), String(year))),
    ],
    rows: shown.map((measure): TableRow => {
      const { label, unit: countedIn, kind } = measureById(measure);
      return {
        key: `${key}.${measure}`,
        cells: [
          words(w.inBrackets(w.text(label), w.text(countedIn))),
          ...years.map((year) => {
            const amount = amountOf(year, measure);
            return amount === null
              ? unknown
              : cellOf(
                  w.binder.amount(`said.${year.code}.${year.year}.${measure}`, amount, kind, {
                    derivation: 'STATED',
                    origins: originsOf(year, measure),
                  }),
                );
          }),
        ],
        shades: null,
      };
    }),
    notes: breakNotes(
      w,
      years.map(({ year }) => year),
      shown.filter((measure) => years.some((year) => amountOf(year, measure) !== null)),
    ),
  });
  return [
    { kind: 'HEADING', key: `${key}.heading`, level: 2, words: `${w.partNumber(at)}${now.name}` },
    w.paragraph(`${key}.text`, summaryOf(w, one)),
    block,
    ...promisesOfUnit(w, one),
  ];
}

/** Whether the form of a year has cells for a measure: what no form asked for and no report says is no row. */
function asksFor({ year }: UnitYearFacts, measure: MeasureId): boolean {
  const format = formatDue(year);
  return format !== null && cellsOfMeasure(measureById(measure), format.id).length > 0;
}

function summaryOf(w: Writing, one: UnitNow): readonly Run[] {
  const { now } = one;
  if (now.version === null) return w.say('page.noReport', { due: dayInWords(now.filingDue, w.locale) });
  return w.say('page.text', {
    state: w.say('page.state', { year: String(now.year), version: String(now.version) }),
    filed: dayRuns(w, one, 'filed'),
    published: dayRuns(w, one, 'published'),
    score: scoreRuns(w, one),
    findings: findingRuns(w, one),
    steps: stepRuns(w, one),
  });
}

function dayRuns(w: Writing, { now }: UnitNow, of: 'filed' | 'published'): readonly Run[] {
  const [day, due] = of === 'filed' ? [now.filedOn, now.filingDue] : [now.publishedOn, now.publicationDue];
  if (day === null) return w.say(of === 'filed' ? 'page.filedUnknown' : 'page.notPublished');
  const late = daysAfter(day, due) ?? 0;
  const said = dayInWords(day, w.locale);
  if (late === 0) return w.say(`page.${of}`, { day: said });
  const key = of === 'filed' ? `filing.${now.code}.late` : `filing.${now.code}.publishedLate`;
  return w.say(`page.${of}Late`, {
    day: said,
    days: w.binder.number(key, late, {
      kind: 'days',
      derivation: 'DIFFERENCE',
      origins: [{ kind: 'DAY', report: refOf(now), of: of === 'filed' ? 'FILED' : 'PUBLISHED', day }],
    }),
  });
}

function scoreRuns(w: Writing, one: UnitNow): readonly Run[] {
  const { total, rank, tied } = one.unit.judged;
  if (total === null) return w.say('page.unscored');
  return w.say('page.score', {
    points: totalRun(w, one),
    maximum: maximumRun(w, one),
    rank: rank === null ? '' : w.say(tied ? 'page.rankTied' : 'page.rank', { rank: placeRun(w, one) }),
  });
}

/** The cheapest way to the next better grade, where mending leads there. */
function stepRuns(w: Writing, one: UnitNow): readonly Run[] {
  const { unit, now } = one;
  const { scores, judgements, grade } = unit.judged;
  if (grade === null) return [];
  const [best] = w.facts.scheme.grades;
  if (grade.grade.id === best?.id) return w.say('page.best', { grade: w.text(grade.grade.label) });
  const next = stepsToNextGrade(scores, judgements, w.facts.scheme);
  if (next === null || next.mend.length === 0)
    return w.say('page.past', { grade: w.text(grade.grade.label) });
  return w.say('page.steps', {
    grade: w.text(next.grade.label),
    n: w.binder.number(`page.${now.code}.steps`, next.mend.length, {
      derivation: 'COUNT',
      origins: next.mend.map(({ rule, cells }) => ({ kind: 'FINDING', report: refOf(now), rule, cells })),
    }),
    names: w.list(rulesSaid(w, one, next.mend, 'steps')),
  });
}

/** 按时公开（TM-DUE，2处）: each rule once, with how often where it is more than once. */
function rulesSaid(
  w: Writing,
  { now }: UnitNow,
  judgements: readonly Judgement[],
  among: 'findings' | 'steps',
): readonly (readonly Run[])[] {
  return [...new Set(judgements.map(({ rule }) => rule))].map((rule) => {
    const those = judgements.filter((judgement) => judgement.rule === rule);
    const title = w.text(ruleMessages[rule].title);
    if (those.length === 1) return w.say('page.rule', { title, rule });
    const n = w.binder.number(`page.${now.code}.${among}.${rule}`, those.length, {
      derivation: 'COUNT',
      origins: those.map(({ cells }) => ({ kind: 'FINDING', report: refOf(now), rule, cells })),
    });
    return w.say('page.ruleTimes', { title, rule, n });
  });
}

function findingRuns(w: Writing, one: UnitNow): readonly Run[] {
  const { unit, now } = one;
  const found = unit.judged.judgements.filter(
    ({ outcome, silencedBy }) => outcome === 'FAIL' && silencedBy === null,
  );
  if (found.length === 0) return w.say('page.noFindings');
  return w.say('page.findings', {
    n: w.binder.number(`page.${now.code}.findings`, found.length, {
      derivation: 'COUNT',
      origins: found.map(({ rule, cells }) => ({ kind: 'FINDING', report: refOf(now), rule, cells })),
    }),
    names: w.list(rulesSaid(w, one, found, 'findings')),
  });
}
