import type { YearlyFiguresQuery, YearlyFindingsQuery, YearlyUnitsQuery } from '../../gql/graphql';
import type { YearlySeries, YearlyUnit } from './yearly-figures';
import type { UnitFindings } from './yearly-findings';

type UnitNode = YearlyUnitsQuery['units']['nodes'][number];
type FiguresAnswer = YearlyFiguresQuery['comparison'];

/** Units of the answer with the version that the basis takes of this year. */
export function yearlyUnits(nodes: readonly UnitNode[], figures: FiguresAnswer): readonly YearlyUnit[] {
  return nodes.map((node) => ({
    code: node.code,
    name: node.name,
    kind: node.kind,
    filedAt: node.filedAt ?? null,
    daysLate: node.daysLate ?? null,
    publishedOn: node.publishedOn ?? null,
    publicationDue: node.publicationDue ?? null,
    version: figures?.series.find(({ unit }) => unit === node.code)?.versions[1] ?? null,
  }));
}

export function yearlySeries(figures: FiguresAnswer): readonly YearlySeries[] {
  return (figures?.series ?? []).map(({ unit, measure, values }) => ({
    unit,
    measure,
    values: values.map((value) => value ?? null),
  }));
}

/** What still stands against the reports of these units: no hints, and nothing that another finding already says. */
export function yearlyFindings(
  units: readonly YearlyUnit[],
  answer: YearlyFindingsQuery | undefined,
): readonly UnitFindings[] {
  const reports = answer?.reports.nodes ?? [];
  return units.map(({ code, name }) => ({
    code,
    name,
    findings: reports
      .filter(({ unit }) => unit.code === code)
      .flatMap(({ findings }) => findings)
      .filter(({ effect, silencedBy }) => effect !== 'INFORM' && silencedBy == null)
      .map(({ rule, message, reason }) => ({ rule, message, reason: reason ?? null })),
  }));
}
