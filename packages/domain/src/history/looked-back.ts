import { amountInCell } from '../consolidation/consolidate.js';
import { joinedReport, onlyFigures } from '../consolidation/joined-report.js';
import { formatById } from '../formats/catalogue.js';
import { cellCode } from '../formats/cells.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport, Figure } from '../report/report.js';
import { yearsLookedBack } from '../rules/context.js';
import { handoversOf, partsOfArea } from '../units/parts-of-area.js';
import type { UnitsOverYears } from '../units/parts-of-area.js';
import { isAll } from '../units/share.js';

/** A unit's report, or the balances with which it opened the year after: at most one a unit and year. */
export interface ReportOfUnit {
  readonly unitId: string;
  readonly report: DisclosureReport;
}

/**
 * What a unit's report of a year is held against: its own earlier reports, and where it was made of others, theirs.
 * What merged is added up, and is not there when one of the parts is not; what the unit says itself of a year in
 * which it was not there, as opening balances do, stands before all. Over a split only what was carried forward can be
 * followed: what the others that it was split into have not taken over is left for this one. The latest year first.
 */
export function earlierReports(
  unitId: string,
  year: number,
  over: UnitsOverYears,
  reports: readonly ReportOfUnit[],
): readonly DisclosureReport[] {
  const reportOf: ReportOf = (unit, ofYear) =>
    reports.find((one) => one.unitId === unit && one.report.reportYear === ofYear)?.report ?? null;
  return Array.from({ length: yearsLookedBack }, (_, at) => year - 1 - at).flatMap((earlier) => {
    const parts = partsOfArea([unitId], year, earlier, over);
    const own = reportOf(unitId, earlier);
    if (own !== null && parts.every(({ unit }) => unit !== unitId)) return [own];
    if (parts.every(({ share }) => isAll(share)))
      return joined(
        unitId,
        parts.map(({ unit }) => reportOf(unit, earlier)),
      );
    return earlier === year - 1 ? leftOver(unitId, year, over, reportOf) : [];
  });
}

type ReportOf = (unit: string, year: number) => DisclosureReport | null;

/** None where one of the parts has no report. */
function joined(unitId: string, reports: readonly (DisclosureReport | null)[]): readonly DisclosureReport[] {
  const known = reports.filter((report) => report !== null);
  const [only, ...more] = known;
  if (known.length < reports.length || only === undefined) return [];
  const together = more.length === 0 ? only : joinedReport(unitId, known);
  return together === null ? [] : [together];
}

/**
 * Of all that was handed over together, what its units carried forward less what the other successors brought
 * forward, column by column: what this one has to bring forward if the sums of both sides are to be the same.
 */
function leftOver(
  unitId: string,
  year: number,
  over: UnitsOverYears,
  reportOf: ReportOf,
): readonly DisclosureReport[] {
  const { from, to } = handedOverWith(unitId, year, over);
  const before = from.map((unit) => reportOf(unit, year - 1));
  const others = to.filter((unit) => unit !== unitId).map((unit) => reportOf(unit, year));
  const [form] = before;
  if (!form || before.some((report) => report?.formatFound !== form.formatFound)) return [];
  const columns = formatById(form.formatFound).tables.find(({ id }) => id === 'applications')?.columns ?? [];
  const figures = columns.flatMap(({ id }): Figure[] => {
    const carriedForward = cellCode('applications', 'carriedForward', id);
    const out = sumOf(before, carriedForward);
    const taken = sumOf(others, cellCode('applications', 'broughtForward', id));
    return out === null || taken === null ? [] : [{ cell: carriedForward, value: Number(out - taken) }];
  });
  return figures.length === 0 ? [] : [onlyFigures(unitId, form, figures)];
}

/** All that the handovers of a year tie a unit to: what ended or gave up a part, and what took it over. */
export function handedOverWith(
  unitId: string,
  year: number,
  over: UnitsOverYears,
): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const handovers = handoversOf(year, over);
  const to = new Set([unitId]);
  const from = new Set<string>();
  for (let size = -1; size < to.size + from.size;) {
    size = to.size + from.size;
    for (const one of handovers)
      if (to.has(one.to) || from.has(one.from)) {
        to.add(one.to);
        from.add(one.from);
      }
  }
  return { from: [...from].sort(), to: [...to].sort() };
}

/** Null where one of them does not say it. */
function sumOf(reports: readonly (DisclosureReport | null)[], cell: string): bigint | null {
  let sum = 0n;
  for (const report of reports) {
    const amount = report && amountInCell(figuresOf(report).get(cell) ?? null, 'count');
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}
