import { findingsOf, formatById, judgeReport } from '@mingjian/domain';
import type { DisclosureReport } from '@mingjian/domain';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Figure } from './contestants.js';
import { largeCountyUnits, largeCountyYears } from './seed/large-county.js';
import type { CountyUnit } from './seed/large-county.js';
import { largeCountyReport } from './seed/large-county-report.js';

/** As many units as the demonstration county has, in every year since 2008. */
const units = largeCountyUnits.slice(0, 52);
const years = largeCountyYears;
const rounds = 2;
/** How many reports were judged when memory is looked at first, and last. */
const [warmed, judged] = [2_000, 10_000];

interface Case {
  readonly unit: CountyUnit;
  readonly report: DisclosureReport;
  readonly earlier: readonly DisclosureReport[];
}

/**
 * All reports of a county judged anew by every rule, as after a change of the rules, the faster of two rounds; beside
 * it a loop that does no more than look at the same cells. Then memory: what judging leaves behind must not grow.
 */
export function measureReassessing(): readonly Figure[] {
  const cases = casesOfCounty();
  const ours = fastest(() => cases.forEach(judge));
  const loop = fastest(() => cases.reduce((sum, one) => sum + sumOfCells(one), 0));
  const of = `${units.length} units × ${years.length} years`;
  return [
    { id: 'rules.reassessingCountyMs', what: `all rules over ${of} anew`, value: ours, unit: 'ms' },
    {
      id: null,
      what: 'the same, reports per second',
      value: (cases.length / ours) * 1000,
      unit: '',
    },
    {
      id: null,
      what: 'a plain loop over the same cells, and those of the years before',
      value: loop,
      unit: 'ms',
    },
    {
      id: 'rules.heapAfterReassessing',
      what: `heap after judging ${judged.toLocaleString('en')} reports beside that after ${warmed.toLocaleString('en')}`,
      value: growthOfHeap(cases),
      unit: '',
    },
  ];
}

function casesOfCounty(): readonly Case[] {
  return units.flatMap((unit) => {
    const reports = years.map((year) => largeCountyReport(unit, year));
    return reports.map((report, at) => ({ unit, report, earlier: reports.slice(Math.max(0, at - 3), at) }));
  });
}

function judge({ unit, report, earlier }: Case): number {
  const judgements = judgeReport(report, {
    unitMakesRules: false,
    dates: null,
    document: null,
    unitKind: unit.kind,
    earlier,
  });
  return findingsOf(judgements, formatById(report.formatFound)).length;
}

function sumOfCells({ report, earlier }: Case): number {
  let sum = 0;
  for (const { figures } of [report, ...earlier]) for (const { value } of figures) sum += Number(value);
  return sum;
}

function fastest(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** Reports are made as they are judged and let go after: only what the rules keep would stay. */
function growthOfHeap(cases: readonly Case[]): number {
  const collect = garbageCollector();
  const heapAfter = (from: number, to: number): number => {
    for (let number = from; number < to; number += 1) judge(caseOf(cases, number));
    collect();
    return process.memoryUsage().heapUsed;
  };
  const first = heapAfter(0, warmed);
  return heapAfter(warmed, judged) / first;
}

/** A report that is another one for every number, in its objects and in its words. */
function caseOf(cases: readonly Case[], number: number): Case {
  const one = cases[number % cases.length];
  if (!one) throw new Error('The county has no reports');
  const sections = one.report.sections.map((section) => ({
    ...section,
    text: section.text === null ? null : `${section.text}编号${number}。`,
  }));
  const figures = one.report.figures.map((figure) => ({ ...figure }));
  return { ...one, report: { ...one.report, unit: `${one.report.unit}-${number}`, sections, figures } };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node collects no garbage on demand');
  return () => {
    // What the first round lets go of may hold more that only the second one reaches.
    collect();
    collect();
  };
}
