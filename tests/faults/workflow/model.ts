import type { Act, Looked, OwnStep, Place, Rule, Said, Settings, Softer, Words } from './acts.js';

/**
 * The workflow of a county written down a second time, from section 3 of the contract and from docs/decisions/0016 to
 * 0018, in other words than the product's: nothing here changes anything, `after` (in after.ts) answers the next county.
 */

export type State = 'NOT_FILED' | 'DRAFT' | 'FILED' | 'RETURNED' | 'ACCEPTED' | 'PUBLISHED';

export interface Version {
  readonly words: Words;
  /** The day on which it came. */
  readonly on: string;
  readonly recalled: boolean;
}

export interface Remark {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly by: string;
  readonly sent: boolean;
  readonly settled: boolean;
  readonly answers: readonly { readonly id: string; readonly body: string; readonly by: string }[];
}

export interface Report {
  readonly state: State;
  /** By number, the first being 1. */
  readonly versions: readonly Version[];
  /** The version that stands for the county, that it accepted, that the public reads; null where there is none. */
  readonly stands: number | null;
  readonly accepted: number | null;
  readonly published: number | null;
  /** What was said of publication last, the first version that was made public, and the first day. */
  readonly said: { readonly n: number; readonly on: string } | null;
  readonly first: { readonly n: number; readonly on: string } | null;
  readonly address: string | null;
  /** The next version in the making while the one before stands. */
  readonly amendment: { readonly state: 'DRAFT' | 'FILED' | 'RETURNED'; readonly n: number | null } | null;
  /** The last version with a remark on it. */
  readonly begun: number | null;
  readonly mendBy: string | null;
  readonly draft: { readonly revision: number; readonly words: Words } | null;
  /** The highest revision that a draft ever had. */
  readonly revisions: number;
  readonly steps: readonly { readonly step: OwnStep; readonly revision: number; readonly by: string }[];
  readonly remarks: readonly Remark[];
  readonly softened: Readonly<Partial<Record<Rule, { readonly effect: Softer; readonly until: string }>>>;
  readonly extension: string | null;
  /** What happened, in its order, with the version that it happened to. */
  readonly log: readonly (readonly [act: string, version: number | null])[];
}

export interface County {
  readonly code: string;
  readonly today: string;
  readonly settings: Settings;
  /** Those that are expected, by unit and year: the only denominator. */
  readonly reports: Readonly<Record<string, Report>>;
  /** Which keys were answered with a version. */
  readonly keys: readonly {
    readonly by: string;
    readonly key: string;
    readonly body: string;
    readonly version: number;
  }[];
  /** How often the county's settings were changed. */
  readonly configured: number;
}

/** An answer, and the county after it. */
export interface Next {
  readonly said: Said;
  readonly county: County;
}

export const nothing: Report = {
  state: 'NOT_FILED',
  versions: [],
  ...{ stands: null, accepted: null, published: null },
  ...{ said: null, first: null, address: null, amendment: null, begun: null, mendBy: null, draft: null },
  revisions: 0,
  ...{ steps: [], remarks: [], softened: {}, extension: null, log: [] },
};

export function placeName({ unit, year }: Place): string {
  return `${unit} ${year}`;
}

export function newCounty(code: string, today: string, places: readonly Place[]): County {
  const reports = Object.fromEntries(places.map((place) => [placeName(place), nothing]));
  const settings = { ownSteps: false, approverFiles: false, secondPerson: false };
  return { code, today, settings, reports, keys: [], configured: 0 };
}

/** Where the work stands: on the amendment while there is one. */
export function workOf({ amendment, state }: Report): State {
  return amendment === null ? state : amendment.state;
}

/** The version before the county's eyes. */
export function lookedAt({ amendment, stands }: Report): number | null {
  return amendment === null ? stands : amendment.n;
}

/** What a unit, who writes, may do in which state of the work; what the county may do. */
export const possible = {
  write: ['NOT_FILED', 'DRAFT', 'RETURNED'],
  file: ['NOT_FILED', 'DRAFT', 'RETURNED', 'FILED'],
  recall: ['FILED'],
  decide: ['FILED'],
  remark: ['FILED', 'RETURNED', 'ACCEPTED', 'PUBLISHED'],
} as const satisfies Readonly<Record<string, readonly State[]>>;

export function can(what: keyof typeof possible, report: Report): boolean {
  const states: readonly State[] = possible[what];
  if (what === 'recall' && report.begun !== null && report.begun === lookedAt(report)) return false;
  return states.includes(workOf(report));
}

/** The first receipt of a version that was not recalled, while one stands. */
export function receivedOn({ stands, versions }: Report): string | null {
  return stands === null ? null : (versions.find(({ recalled }) => !recalled)?.on ?? null);
}

/** The number that whoever does this must have seen, as it is now. */
export function numberFor(doing: Act['do'], report: Report): number {
  switch (doing) {
    case 'saveDraft':
    case 'takeStep':
      return report.draft?.revision ?? 0;
    case 'fileReport':
    case 'recallReport':
      return report.versions.length;
    case 'publishReport':
      return report.accepted ?? 0;
    case 'amendReport':
      return report.stands ?? 0;
    default:
      return lookedAt(report) ?? 0;
  }
}

export function locked(report: Report): Said {
  return { is: 'REPORT_LOCKED', state: workOf(report) };
}

export function overtaken(
  doing: Act['do'],
  report: Report,
  { basedOn }: Pick<Looked, 'basedOn'>,
): Said | null {
  const current = numberFor(doing, report);
  return current === basedOn ? null : { is: 'REPORT_CHANGED_MEANWHILE', current, basedOn };
}

export function bad(path: string, reason: string): Said {
  return { is: 'BAD_VALUE', places: [{ path, reason }] };
}
