import { correctedReport, judgeReport, judgeReportBy, noCorrections, rulesFor } from '@mingjian/domain';
import type { DisclosureReport, ReportCircumstances } from '@mingjian/domain';
import { readDocument, shippedDivisions } from '@mingjian/reader';
import { readFileSync } from 'node:fs';
import type { Figure } from './contestants.js';
import { median } from './rounds.js';
import { generatedReport } from './seed/generated-report.js';
import { openYear } from './seed/province.js';

const rounds = 24;
const reports = 400;

interface Case {
  readonly report: DisclosureReport;
  readonly circumstances: ReportCircumstances;
}

/**
 * Judging one report by every rule of its form: the median over many reports, of the fastest round. The first warms
 * up; what else the machine does can make a round slower, but none faster. Tables and words are measured apart: a
 * report of the form of 2021 without its words, those of the years before at hand, and a real one of words alone.
 */
export function measureRules(): readonly Figure[] {
  return [
    {
      id: 'rules.tablesOfOneReportMs',
      what: 'rules on the tables of one report, and on those of the years before',
      value: fastest(tablesAlone, ({ report, circumstances }) =>
        judgeReportBy(rulesOnTables, report, circumstances),
      ),
      unit: 'ms',
    },
    {
      id: 'rules.wordsOfOneReportMs',
      what: 'all rules over the words of one report (送庄镇 2016, 2,200 characters)',
      value: fastest(wordsAlone(), ({ report, circumstances }) => judgeReport(report, circumstances)),
      unit: 'ms',
    },
  ];
}

type CaseOf = (seed: number) => Case;
type Judge = (one: Case) => unknown;

/** Those that read cells: what words say is measured with a report that has some. */
const rulesOnTables = rulesFor('revised-2021', openYear).filter(({ id }) =>
  /^(?:T2|T3|T4|YY|CP-TAB)/.test(id),
);

function fastest(caseOf: CaseOf, judge: Judge): number {
  return Math.min(...Array.from({ length: rounds }, (_, round) => median(timesOf(round, caseOf, judge))));
}

function timesOf(round: number, caseOf: CaseOf, judge: Judge): number[] {
  const cases = Array.from({ length: reports }, (_, index) => caseOf(round * reports + index));
  return cases.map((one) => {
    const began = performance.now();
    judge(one);
    return performance.now() - began;
  });
}

function tablesAlone(seed: number): Case {
  const report = generatedReport(`unit-${seed}`, openYear, seed);
  const earlier = [1, 2, 3].map((before) => generatedReport(`unit-${seed}`, openYear - before, seed));
  return {
    report: { ...report, sections: report.sections.map((section) => ({ ...section, text: null })) },
    circumstances: { unitMakesRules: false, dates: null, document: null, unitKind: 'TOWN', earlier },
  };
}

function wordsAlone(): () => Case {
  const name = 'songzhuang-2016.txt';
  const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
  const document = readDocument({ name, bytes }, shippedDivisions);
  const read = correctedReport(document, noCorrections, '2026-01-01');
  if (read.kind !== 'READ') throw new Error(`${name} is read into no report: ${read.kind}`);
  const circumstances = {
    unitMakesRules: false,
    dates: null,
    document,
    unitKind: 'TOWN' as const,
    earlier: [],
  };
  return () => ({ report: read.report, circumstances });
}
