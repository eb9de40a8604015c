import {
  breakBetween,
  cellsOfMeasure,
  changeBetween,
  isAskedStatement,
  isFormatId,
  measureById,
} from '@mingjian/domain';
import type { Amount, FigureValue, Judgement, MeasureId, Qualifier } from '@mingjian/domain';
import { figureOf } from '../servers/bare-sums.js';

export interface ComparedReport {
  readonly code: string;
  readonly year: number;
  readonly format: string;
  readonly n: number | null;
  /** What failed, and nothing silences. */
  readonly failed: readonly Judgement[] | null;
}

export interface ComparedFact {
  readonly code: string;
  readonly year: number;
  readonly measure: string;
  readonly value: bigint;
  readonly qualifier: Qualifier;
}

export interface ComparedFacts {
  readonly codes: readonly string[];
  readonly years: readonly number[];
  readonly measures: readonly MeasureId[];
  readonly reports: readonly ComparedReport[];
  readonly facts: readonly ComparedFact[];
}

/** Every unit by every measure, parallel to the years, as the API answers it. */
export function seriesFrom({ codes, years, measures, reports, facts }: ComparedFacts): readonly unknown[] {
  const byReport = new Map(reports.map((report) => [`${report.code} ${report.year}`, report]));
  const byPlace = new Map(
    facts.map(({ code, year, measure, value, qualifier }) => [
      `${code} ${year} ${measure}`,
      { amount: value, qualifier },
    ]),
  );
  return codes.flatMap((code) => {
    const ofUnit = years.map((year) => {
      const report = byReport.get(`${code} ${year}`);
      return report && { ...report, rules: rulesByCell(report.failed ?? []) };
    });
    return measures.map((measure) => {
      const amounts = years.map((year): Amount | null => byPlace.get(`${code} ${year} ${measure}`) ?? null);
      const changes = years.map((year, at) => {
        const before = years[at - 1];
        if (before === undefined) return null;
        const { breaks, kind } = measureById(measure);
        const isBroken = breakBetween(breaks, before, year);
        return changeBetween(amounts[at - 1] ?? null, amounts[at] ?? null, isBroken, kind);
      });
      return {
        unit: code,
        measure,
        values: amounts.map((amount) => amount && figureOf(measure, String(amount.amount))),
        qualifiers: amounts.map((amount) => amount?.qualifier ?? null),
        unknown: amounts.map((amount, at) => (amount ? null : reasonOf(measure, ofUnit[at]))),
        changes: changes.map((change) => change && figureOf(measure, String(change.difference))),
        percents: changes.map((change) => change?.percent ?? null),
        versions: ofUnit.map((report) => report?.n ?? null),
        findings: ofUnit.map((report) => {
          const cells =
            report && isFormatId(report.format) ? cellsOfMeasure(measureById(measure), report.format) : [];
          return [...new Set(cells.flatMap((cell) => [...(report?.rules.get(cell) ?? [])]))].join(' ');
        }),
      };
    });
  });
}

export interface MedianOfYear {
  readonly year: number;
  readonly measure: string;
  readonly reported: number;
  readonly median: FigureValue | null;
}

export function mediansFrom(
  measures: readonly string[],
  years: readonly number[],
  medians: readonly MedianOfYear[],
): readonly unknown[] {
  const byPlace = new Map(medians.map((one) => [`${one.measure} ${one.year}`, one]));
  return measures.map((measure) => {
    const there = years.map((year) => byPlace.get(`${measure} ${year}`));
    return {
      measure,
      values: there.map((one) => one?.median ?? null),
      reported: there.map((one) => one?.reported ?? 0),
    };
  });
}

function rulesByCell(failed: readonly Judgement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = new Map<string, Set<string>>();
  for (const { rule, cells } of failed)
    for (const cell of cells) rules.set(cell, (rules.get(cell) ?? new Set()).add(rule));
  return rules;
}

function reasonOf(measure: MeasureId, report: ComparedReport | undefined): string {
  if (report === undefined || report.n === null) return 'NO_REPORT';
  const isCollected =
    isFormatId(report.format) &&
    (cellsOfMeasure(measureById(measure), report.format).length > 0 || isAskedStatement(measure));
  return isCollected ? 'NOT_REPORTED' : 'NOT_COLLECTED';
}
