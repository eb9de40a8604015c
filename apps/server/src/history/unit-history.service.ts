import { correctedReading } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { judgeVersion } from '../assessment/judge-version.js';
import { refuseBeyond } from '../comparison/asked-too-much.js';
import { reachOf } from '../filing/reach.js';
import { keptReadingOfRow } from '../filing/kept-reading.js';
import { reportOfContent } from '../filing/stored-content.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import type { YearOfHistory } from './history-of.js';
import { UnitHistoryRepository } from './unit-history.repository.js';
import type { HistoryRow } from './unit-history.repository.js';

export interface HistoryQuestion {
  readonly code: string;
  /** Null for the first and the last year for which a report was expected. */
  readonly from: number | null;
  readonly to: number | null;
  readonly basis: Basis;
}

export interface ShownYear extends YearOfHistory {
  /** The unit as it stands in the year. */
  readonly unit: UnitView;
  readonly version: number | null;
  readonly origin: HistoryRow['origin'];
  /** What counts in this year: what was published, where the viewer may not see what was filed. */
  readonly basis: Basis;
}

export interface HistoryOfUnit {
  /** As it stands in the last of the years. */
  readonly unit: UnitView;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly years: readonly ShownYear[];
}

/** A unit over the years, as a viewer may see it: names and codes are everybody's, reports those that she may read. */
@Injectable()
export class UnitHistoryService {
  constructor(
    private readonly repository: UnitHistoryRepository,
    private readonly units: UnitsService,
  ) {}

  /** Null where nobody ever bore the code. Three statements, however many years. */
  async history(viewer: Viewer | null, question: HistoryQuestion): Promise<HistoryOfUnit | null> {
    const { code, basis } = question;
    const span = await this.repository.span(code);
    if (span === null) return null;
    const { unitId } = span;
    const years = yearsBetween(question.from ?? span.firstYear, question.to ?? span.lastYear);
    const lastYear = years.at(-1) ?? question.to ?? question.from;
    const from = years[0];
    const [rows, units] = await Promise.all([
      from === undefined || lastYear === null
        ? []
        : this.repository.years(reachOf(viewer, 'readFiledReport'), { unitId, from, to: lastYear, basis }),
      years.length > 0
        ? this.units.unitsOf(
            viewer,
            years.map((year) => ({ unitId, year })),
          )
        : this.units.unitsOf(viewer, [{ unitId, year: lastYear ?? endOfTime }]),
    ]);
    const byYear = new Map(rows.map((row) => [row.year, row]));
    const unit = units.at(-1);
    if (unit === undefined) throw new Error(`${code} is a unit without a year`);
    return {
      unit,
      basis,
      provisional: basis === 'LATEST_FILED',
      years: years.flatMap((year, at): ShownYear[] => {
        const ofYear = units[at];
        return ofYear ? [shownYear(year, ofYear, byYear.get(year) ?? null, basis)] : [];
      }),
    };
  }
}

/** A year after all others: what stands last stands nearest to it. */
const endOfTime = 9999;

/** Both ends included; none where an end is unknown or the ends are the wrong way round. */
function yearsBetween(from: number | null, to: number | null): readonly number[] {
  if (from === null || to === null || to < from) return [];
  refuseBeyond('historyYears', to - from + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function shownYear(year: number, unit: UnitView, row: HistoryRow | null, basis: Basis): ShownYear {
  const nothing = { report: null, reading: null, judgements: [], version: null, origin: null };
  // Who may not see what is expected cannot be told that nothing was.
  if (row === null)
    return { ...nothing, year, unit, visible: unit.expected !== null, unitName: null, regions: [], basis };
  const { unitName, regions, insight } = row;
  const counts = insight ? basis : 'PUBLISHED';
  if (row.n === null) return { ...nothing, year, unit, visible: insight, unitName, regions, basis: counts };
  const report = reportOfContent(row.content);
  const kept = keptReadingOfRow(row);
  return {
    year,
    unit,
    report,
    // A document's text is not what was published: it may hold what was masked there.
    reading: insight && kept ? correctedReading(kept.reading, kept.corrections) : null,
    visible: true,
    judgements: judgeVersion({
      content: report,
      earlier: row.earlier.map(reportOfContent),
      wordList: row.wordList,
      document: kept?.reading ?? null,
      likeness: row.likeness,
      ruleMarks: row.ruleMarks,
      unitKind: row.unitKind,
      regionKind: row.regionKind,
    }),
    unitName,
    regions,
    version: row.n,
    origin: row.origin,
    basis: counts,
  };
}
