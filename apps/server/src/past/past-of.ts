import { alikePairs, lateOutlook, oftenLateYears, pastStanding } from '@mingjian/domain';
import type { Day, LateOutlook, LikeReport, PastStanding, SectionId } from '@mingjian/domain';
import type { StoredLikeText } from '../assessment/stored-likeness.js';
import type { UnitView } from '../units/unit-view.js';
import type { UnitKey } from '../units/units.repository.js';
import type { LikenessRow, PublicationRow } from './region-past.repository.js';

/** Units in years as the viewer may see them. */
export type ViewOf = (key: UnitKey) => UnitView | undefined;

export interface PastOfUnit {
  readonly unit: UnitView;
  readonly standings: readonly PastStanding[];
  readonly daysLate: readonly (number | null)[];
  readonly publishedOn: readonly (Day | null)[];
  readonly lateOften: readonly number[];
  readonly outlook: LateOutlook | null;
}

export interface NamedReport {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly publishedOn: Day | null;
}

export interface PairAlike {
  readonly earlier: NamedReport;
  readonly later: NamedReport;
  readonly isOrderKnown: boolean;
  readonly similarity: number;
  readonly section: SectionId | null;
  readonly words: string | null;
}

export interface ChangeAfterPublication {
  readonly report: NamedReport;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  readonly reason: string | null;
}

/** A unit over the years; one in which nothing was expected of it stands there as such. */
export function pastOfUnit(unit: UnitView, years: readonly number[], viewOf: ViewOf): PastOfUnit {
  const views = years.map((year) => viewOf({ unitId: unit.id, year }));
  const past = years.map((year, at) => {
    const view = views[at];
    return { year, standing: view ? pastStanding(view) : ('NOT_EXPECTED' as const) };
  });
  return {
    unit,
    standings: past.map(({ standing }) => standing),
    daysLate: views.map((view) => view?.daysLate ?? null),
    publishedOn: views.map((view) => view?.publishedOn ?? null),
    lateOften: oftenLateYears(past),
    outlook: lateOutlook(past, unit.year),
  };
}

/** The other sides of what was found, which may be of units beyond the page. */
export function othersAlike(rows: readonly LikenessRow[]): readonly UnitKey[] {
  return rows.flatMap(({ peer, ownYear }) =>
    [peer, ownYear].flatMap((one) => (one ? [{ unitId: one.unitId, year: one.reportYear }] : [])),
  );
}

export function alikeOf(rows: readonly LikenessRow[], viewOf: ViewOf): readonly PairAlike[] {
  const found = rows.flatMap((row) =>
    [row.peer, row.ownYear].flatMap((like) => {
      if (like === null) return [];
      const own = sideOf(row, viewOf);
      const other = sideOf({ unitId: like.unitId, year: like.reportYear }, viewOf);
      const { similarity, section } = like;
      return own && other ? [{ own, other, similarity, section, words: longestOf(like) }] : [];
    }),
  );
  return alikePairs(found).map(({ earlier, later, ...facts }) => ({
    earlier: earlier.report,
    later: later.report,
    ...facts,
  }));
}

function sideOf(key: UnitKey, viewOf: ViewOf): (LikeReport & { readonly report: NamedReport }) | undefined {
  const report = namedOf(key, viewOf);
  return report && { id: key.unitId, year: key.year, publishedOn: report.publishedOn, report };
}

function longestOf({ own }: StoredLikeText): string | null {
  const [longest] = own.map(({ quote }) => quote).sort((one, other) => other.length - one.length);
  return longest ?? null;
}

/** Each step from one public version to the next. Another reading of the same document is no other report. */
export function changesOf(
  rows: readonly PublicationRow[],
  viewOf: ViewOf,
): readonly ChangeAfterPublication[] {
  const changes = rows.flatMap((after, at) => {
    const before = rows[at - 1];
    if (before === undefined || before.unitId !== after.unitId || before.year !== after.year) return [];
    if (before.n === after.n || (before.document !== null && before.document === after.document)) return [];
    const report = namedOf(after, viewOf);
    if (report === undefined) return [];
    const { reason, on: toDay, n: toVersion } = after;
    return [{ report, fromVersion: before.n, toVersion, fromDay: before.on, toDay, reason }];
  });
  return changes.reverse();
}

function namedOf(key: UnitKey, viewOf: ViewOf): NamedReport | undefined {
  const view = viewOf(key);
  return view && { code: view.code, name: view.name, year: key.year, publishedOn: view.publishedOn };
}
