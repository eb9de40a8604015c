import { allOfIt, correctedReading, isAll, partsOfArea } from '@mingjian/domain';
import type { Part } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { judgeVersion } from '../assessment/judge-version.js';
import { refuseBeyond } from '../comparison/asked-too-much.js';
import { reachOf } from '../filing/reach.js';
import { keptReadingOfRow } from '../filing/kept-reading.js';
import { lookedBack } from '../filing/looked-back-to.js';
import { reportOfContent } from '../filing/stored-content.js';
import { UnitsOverYearsRepository } from '../units/units-over-years.repository.js';
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
  /** The year on whose map the unit is looked at in all years; null for what it was in each. */
  readonly map: number | null;
}

export interface ShownYear extends YearOfHistory {
  /** The unit as it stands in the year. */
  readonly unit: UnitView;
  readonly version: number | null;
  readonly origin: HistoryRow['origin'];
  /** What counts in this year: what was published, where the viewer may not see what was filed. */
  readonly basis: Basis;
  /** What the unit is made up of on the map that was asked for; itself alone where none was. */
  readonly parts: readonly ShownPart[];
}

/** A year of a unit of which the one asked for is a part, or which is a part of it. */
export interface ShownPart extends Part {
  readonly shown: Omit<ShownYear, 'parts'>;
}

export interface HistoryOfUnit {
  /** As it stands in the last of the years. */
  readonly unit: UnitView;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly map: number | null;
  readonly years: readonly ShownYear[];
}

/** A unit over the years, as a viewer may see it: names and codes are everybody's, reports those that she may read. */
@Injectable()
export class UnitHistoryService {
  constructor(
    private readonly repository: UnitHistoryRepository,
    private readonly units: UnitsService,
    private readonly overYears: UnitsOverYearsRepository,
  ) {}

  /** Null where nobody ever bore the code. Three statements, however many years; on another map five. */
  async history(viewer: Viewer | null, question: HistoryQuestion): Promise<HistoryOfUnit | null> {
    const { code, basis, map } = question;
    const span = await this.repository.span(code);
    if (span === null) return null;
    const { unitId } = span;
    const over = map === null ? null : await this.overYears.tiedTo([unitId]);
    const { firstYear, lastYear } =
      over === null ? span : await this.repository.yearsExpected(over.units.map(({ id }) => id));
    const years = yearsBetween(question.from ?? firstYear, question.to ?? lastYear);
    const made = years.map((year) => ({
      year,
      parts: map === null || over === null ? [wholeOf(unitId)] : partsOfArea([unitId], map, year, over),
    }));
    const at = years.at(-1) ?? question.to ?? question.from ?? endOfTime;
    const own = [at, ...years].map((year) => ({ unitId, year }));
    const { views, shown } = await this.shownYears(viewer, made, own, basis);
    const unit = views.get(placeOf(unitId, at));
    if (unit === undefined) throw new Error(`${code} is a unit without a year`);
    return {
      unit,
      basis,
      provisional: basis === 'LATEST_FILED',
      map,
      years: made.flatMap(({ year, parts }): ShownYear[] => {
        const ofYear = views.get(placeOf(unitId, year));
        const found = parts.flatMap((part): ShownPart[] => {
          const one = shown.get(placeOf(part.unit, year));
          return one ? [{ ...part, shown: one }] : [];
        });
        return ofYear ? [yearOfParts(year, ofYear, found, basis)] : [];
      }),
    };
  }

  /** These units in their years and every one of which one of these years is made, by their places. */
  private async shownYears(
    viewer: Viewer | null,
    made: readonly { readonly year: number; readonly parts: readonly Part[] }[],
    own: readonly { readonly unitId: string; readonly year: number }[],
    basis: Basis,
  ): Promise<{
    readonly views: ReadonlyMap<string, UnitView>;
    readonly shown: ReadonlyMap<string, Omit<ShownYear, 'parts'>>;
  }> {
    const places = made.flatMap(({ year, parts }) => parts.map(({ unit }) => ({ unitId: unit, year })));
    const keys = [
      ...new Map([...own, ...places].map((key) => [placeOf(key.unitId, key.year), key])).values(),
    ];
    const unitIds = [...new Set(places.map(({ unitId }) => unitId))];
    const [from, to] = [made[0]?.year, made.at(-1)?.year];
    const [rows, units] = await Promise.all([
      from === undefined || to === undefined
        ? []
        : this.repository.years(reachOf(viewer, 'readFiledReport'), { unitIds, from, to, basis }),
      this.units.unitsOf(viewer, keys),
    ]);
    const views = new Map(
      keys.flatMap(({ unitId, year }, at) => {
        const unit = units[at];
        return unit ? [[placeOf(unitId, year), unit] as const] : [];
      }),
    );
    const byPlace = new Map(rows.map((row) => [placeOf(row.unitId, row.year), row]));
    const shown = new Map(
      places.flatMap(({ unitId, year }) => {
        const place = placeOf(unitId, year);
        const unit = views.get(place);
        return unit ? [[place, shownYear(year, unit, byPlace.get(place) ?? null, basis)] as const] : [];
      }),
    );
    return { views, shown };
  }
}

/** A year after all others: what stands last stands nearest to it. */
const endOfTime = 9999;

function wholeOf(unit: string): Part {
  return { unit, share: allOfIt, weighedBy: [] };
}

function placeOf(unitId: string, year: number): string {
  return `${unitId} ${year}`;
}

/** The one whole unit that it was then, its report included; what was added up has none of its own. */
function yearOfParts(year: number, unit: UnitView, parts: readonly ShownPart[], basis: Basis): ShownYear {
  const [only, ...more] = parts;
  if (only && more.length === 0 && isAll(only.share)) return { ...only.shown, parts };
  const none = { report: null, reading: null, judgements: [], version: null, origin: null };
  return { ...none, year, unit, visible: true, unitName: null, regions: [], basis, parts };
}
/** Both ends included; none where an end is unknown or the ends are the wrong way round. */
function yearsBetween(from: number | null, to: number | null): readonly number[] {
  if (from === null || to === null || to < from) return [];
  refuseBeyond('historyYears', to - from + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function shownYear(
  year: number,
  unit: UnitView,
  row: HistoryRow | null,
  basis: Basis,
): Omit<ShownYear, 'parts'> {
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
      earlier: lookedBack(unit.id, year, row.earlier),
      names: { own: row.ownNames ?? [], others: row.namesBeside ?? [] },
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
