import { beijingDay, filingDueOf, isFormatId } from '@mingjian/domain';
import type { Amount, MeasureId, Total } from '@mingjian/domain';
import type { CountyFacts, JudgedFacts, UnitFacts, UnitYearFacts } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import type { Basis } from '../../assessment/basis.js';
import { judgementsOn } from '../../assessment/judged-report.js';
import { JudgedReportsRepository } from '../../assessment/judged-reports.repository.js';
import { matrixOf } from '../../comparison/matrix-of.js';
import type { RowOfMatrix } from '../../comparison/matrix-of.js';
import { rulesOfYear } from '../../comparison/scored-report.js';
import { ScoredReportsService } from '../../comparison/scored-reports.service.js';
import { reportOfContent } from '../../filing/stored-content.js';
import { productVersion } from '../../platform/product-version.js';
import { CountyFactsRepository } from './county-facts.repository.js';
import type { UnitYearRow } from './county-facts.repository.js';
import { placesOverTwoYears } from './places-over-two-years.js';

/** So many years before the document's own are looked back to. */
const yearsBack = 17;

export interface FactsAsked {
  readonly regionId: string;
  readonly year: number;
  readonly basis: Basis;
}

/** Gathers what a county's documents are made of. */
@Injectable()
export class CountyFactsService {
  constructor(
    private readonly repository: CountyFactsRepository,
    private readonly reports: JudgedReportsRepository,
    private readonly scored: ScoredReportsService,
  ) {}

  /** Null where nobody is expected to report for the year. */
  async facts({ regionId, year, basis }: FactsAsked, madeAt: Date): Promise<CountyFacts | null> {
    const [region, rows, judged, scored, alike] = await Promise.all([
      this.repository.region(regionId, year),
      this.repository.years(regionId, year, year - yearsBack, basis),
      this.reports.reports({ regionId, unitIds: null, years: [year], basis }),
      this.scored.ofRegion(regionId, [year - 1, year], basis),
      this.repository.alike(regionId, year),
    ]);
    const ofYear = scored.filter((report) => report.year === year);
    const [first] = ofYear;
    if (region === null || !first) return null;
    const { scheme } = first;
    const matrix = matrixOf(
      scheme,
      ofYear,
      scored.filter((report) => report.year === year - 1),
    );
    const madeOn = beijingDay(madeAt);
    const overTwoYears = placesOverTwoYears(year, scored);
    const judgements = new Map(judged.map((report) => [report.unitId, judgementsOn(report, madeOn)]));
    const places = new Map(matrix.rows.map((row) => [row.unitId, row]));
    const judgedUnit = (unitId: string): JudgedFacts => {
      const report = ofYear.find((one) => one.unitId === unitId);
      const place = places.get(unitId);
      return {
        judgements: judgements.get(unitId) ?? [],
        scores: report?.scores ?? [],
        total: report?.total ?? null,
        grade: report?.grade ?? null,
        rank: place?.rank ?? null,
        tied: place?.tied ?? false,
        previous: previousOf(place),
        before: overTwoYears.beforeOf(unitId),
        likeUnit: alike.find((one) => one.unitId === unitId && one.n === report?.n)?.name ?? null,
      };
    };
    return {
      region: { code: region.code, name: region.name, above: region.above },
      year,
      basis,
      madeAt: madeAt.toISOString(),
      madeOn,
      isDemonstration: region.demonstration,
      scheme,
      rankedMaximum: matrix.rankedMaximum,
      placeHindrance: overTwoYears.hindrance,
      rules: rulesOfYear(ofYear),
      program: productVersion,
      units: unitsOf(rows, judgedUnit),
    };
  }
}

function previousOf(place: RowOfMatrix | undefined): Total | null {
  if (!place || place.previousTotal === null || place.previousMaximum === null) return null;
  return { points: place.previousTotal, maximum: place.previousMaximum };
}

function unitsOf(
  rows: readonly UnitYearRow[],
  judgedUnit: (unitId: string) => JudgedFacts,
): readonly UnitFacts[] {
  const byUnit = new Map<string, UnitYearRow[]>();
  for (const row of rows) byUnit.set(row.unit_id, [...(byUnit.get(row.unit_id) ?? []), row]);
  const units = [...byUnit].flatMap(([id, own]): (UnitFacts & { readonly code: string })[] => {
    const last = own.at(-1);
    if (!last) return [];
    return [{ id, code: last.code, kind: last.kind, judged: judgedUnit(id), years: own.map(yearOfRow) }];
  });
  // A unit's codes differ from year to year: the last one orders them.
  return units
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ id, kind, judged, years }) => ({ id, kind, judged, years }));
}

function yearOfRow(row: UnitYearRow): UnitYearFacts {
  const { extension_due: extensionDue, filing_due: filingDue } = row;
  return {
    year: row.report_year,
    isOfRegion: row.is_of_region,
    isSameArea: row.is_same_area,
    tookOver: row.took_over ?? [],
    code: row.code,
    name: row.name,
    state: row.state,
    version: row.n,
    sha256: row.sha256,
    format: row.format !== null && isFormatId(row.format) ? row.format : null,
    filingDue: filingDueOf({ filingDue, extensionDue }),
    filedOn: row.filed_at && beijingDay(row.filed_at),
    publicationDue: row.publication_due,
    publishedOn: row.published_on,
    returns: row.returns,
    amounts: new Map(
      (row.figures ?? []).map(([measure, value, qualifier]): [MeasureId, Amount] => [
        measure,
        { amount: BigInt(value), qualifier },
      ]),
    ),
    stated: new Set(row.stated ?? []),
    report: row.content === null ? null : reportOfContent(row.content),
  };
}
