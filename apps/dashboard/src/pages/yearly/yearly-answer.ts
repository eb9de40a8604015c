import type { YearlyFiguresQuery, YearlyFindingsQuery, YearlyUnitsQuery } from '../../gql/graphql';
import type { YearlySeries, YearlyUnit } from './yearly-figures';
import type { PaperFinding, UnitFindings } from './yearly-doubts';

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

/**
 * What still stands against the reports of these units: no hints, and nothing that another finding already says.
 * Only of the versions that the figures are of, so that both speak of the same report.
 */
export function yearlyFindings(
  units: readonly YearlyUnit[],
  answer: YearlyFindingsQuery | undefined,
  seesReasons: (unit: string) => boolean,
): readonly UnitFindings[] {
  const reports = answer?.reports.nodes ?? [];
  return units.map(({ code, name, version }) => {
    const report = reports.find((one) => one.unit.code === code && one.version === version);
    return {
      code,
      name,
      findings: report ? standing(report.findings) : null,
      reasonsKnown: seesReasons(code),
    };
  });
}

type ReportNode = YearlyFindingsQuery['reports']['nodes'][number];

function standing(findings: ReportNode['findings']): readonly PaperFinding[] {
  return findings
    .filter(({ effect, silencedBy }) => effect !== 'INFORM' && silencedBy == null)
    .map(({ rule, message, reason }) => ({ rule, message, reason: reason ?? null }));
}
