import type { Place } from './acts.js';
import { can, placeName, receivedOn, workOf } from './model.js';
import type { County, Report } from './model.js';

/** Whose eyes: the unit's own, its county's, everybody's. */
export type Sight = 'UNIT' | 'COUNTY' | 'PUBLIC';

/** Of a report, what somebody reads of it; null where there is nothing for her to read. */
export interface Shown {
  readonly state: string;
  readonly version: number;
  readonly revision: number | null;
  readonly figure: number;
  readonly receivedOn: string | null;
  readonly mendBy: string | null;
  readonly address: string | null;
  /** Of a version that is public, its first day. */
  readonly publishedOn: string | null;
  readonly amendment: Report['amendment'];
  /** Of a report under review: whether its unit can't take it back any more. */
  readonly begun: boolean | null;
}

export interface Review {
  readonly remarks: readonly Report['remarks'][number][];
  readonly softened: readonly string[];
  readonly steps: readonly string[];
  readonly log: Report['log'];
}

export interface Seen {
  readonly report: Shown | null;
  /** The figure of a version that was asked for by its number. */
  readonly newest: number | null;
  /** Null for whoever has no part in it. */
  readonly review: Review | null;
}

/** What there is to see by the model; `newest` is the number that is asked for. */
export function seen(county: County, place: Place, sight: Sight, newest: number): Seen {
  const report = county.reports[placeName(place)];
  if (report === undefined) return { report: null, newest: null, review: null };
  return {
    report: shown(report, sight),
    newest: figureAt(report, sight, newest),
    review: sight === 'PUBLIC' ? null : reviewOf(report, sight),
  };
}

function shown(report: Report, sight: Sight): Shown | null {
  const { state, draft, amendment, stands, published, versions, mendBy, address } = report;
  const isPublic = sight === 'PUBLIC';
  const isDraft = sight === 'UNIT' && draft !== null;
  const n = isPublic ? published : sight === 'COUNTY' ? stands : (amendment?.n ?? stands);
  const words = isDraft ? draft.words : versions[(n ?? 0) - 1]?.words;
  if (words === undefined) return null;
  return {
    state: isPublic ? 'PUBLISHED' : state,
    version: isDraft ? versions.length : (n ?? 0),
    revision: isDraft ? draft.revision : null,
    figure: words.figure,
    receivedOn: isPublic ? null : receivedOn(report),
    mendBy: isPublic ? null : mendBy,
    address,
    publishedOn: !isDraft && n !== null && n === published ? (report.first?.on ?? null) : null,
    amendment: isPublic ? null : amendment,
    begun: isPublic || workOf(report) !== 'FILED' ? null : !can('recall', report),
  };
}

/** Who may read a version by its number: its unit; its county unless it was taken back; everybody what is public. */
function figureAt(report: Report, sight: Sight, n: number): number | null {
  const version = report.versions[n - 1];
  if (version === undefined) return null;
  const maySee = sight === 'UNIT' || report.published === n || (sight === 'COUNTY' && !version.recalled);
  return maySee ? version.words.figure : null;
}

function reviewOf({ remarks, softened, steps, log }: Report, sight: 'UNIT' | 'COUNTY'): Review {
  return {
    remarks: sorted(
      remarks
        .filter(({ sent }) => sent || sight === 'COUNTY')
        .map((remark) => ({ ...remark, answers: sorted(remark.answers, ({ id }) => id) })),
      ({ id }) => id,
    ),
    softened: Object.entries(softened)
      .map(([rule, { effect, until }]) => `${rule} ${effect} ${until}`)
      .sort(),
    steps: steps.map(({ step, revision }) => `${step} ${revision}`).sort(),
    log,
  };
}

export function sorted<One>(all: readonly One[], by: (one: One) => string): readonly One[] {
  return [...all].sort((one, other) => (by(one) < by(other) ? -1 : 1));
}

/** How far a county has come in a year, counted by its obligations. */
export function countsOf(county: County, year: number) {
  const reports = Object.entries(county.reports).flatMap(([name, report]) =>
    name.endsWith(` ${year}`) ? [report] : [],
  );
  const due = `${year + 1}-01-20`;
  const count = (is: (report: Report) => boolean): number => reports.filter(is).length;
  const isLate = (report: Report): boolean => (receivedOn(report) ?? '') > (report.extension ?? due);
  return {
    expected: reports.length,
    filed: count(({ stands }) => stands !== null),
    onTime: count((report) => report.stands !== null && !isLate(report)),
    late: count((report) => report.stands !== null && isLate(report)),
    overdue: count(({ stands, extension }) => stands === null && county.today > (extension ?? due)),
    byState: Object.fromEntries(
      ['NOT_FILED', 'DRAFT', 'FILED', 'RETURNED', 'ACCEPTED', 'PUBLISHED'].map((state) => [
        state,
        count((report) => report.state === state),
      ]),
    ),
    sums: {
      LATEST_FILED: sumOf(reports, ({ stands }) => stands),
      ACCEPTED: sumOf(reports, ({ accepted }) => accepted),
      PUBLISHED: sumOf(reports, ({ published }) => published),
    },
  };
}

function sumOf(reports: readonly Report[], basis: (report: Report) => number | null) {
  const figures = reports.flatMap((report) => {
    const words = report.versions[(basis(report) ?? 0) - 1]?.words;
    return words === undefined ? [] : [words.figure];
  });
  return {
    expected: reports.length,
    reported: figures.length,
    // Nobody said anything: that is not zero.
    sum: figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0),
  };
}
