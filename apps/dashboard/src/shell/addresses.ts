/** Every address of the dashboard in one place: a view is its address, so that it can be sent as a link. */

export type YearPage =
  | 'overview'
  | 'past'
  | 'matrix'
  | 'practices'
  | 'ranking'
  | 'compare'
  | 'trends'
  | 'yearbook'
  | 'yearly'
  | 'form'
  | 'review';

type SearchValues = Readonly<Record<string, string | number | null | undefined>>;

export function addressOfPage(
  region: string,
  year: number,
  page: YearPage,
  search: SearchValues = {},
): string {
  return withSearch(`/${region}/${year}/${page}`, search);
}

/** What a county asks of its units before they file. */
export function addressOfReviewSettings(region: string): string {
  return `/${region}/settings/review`;
}

export function addressOfUnits(region: string, year: number): string {
  return withSearch(`/${region}/units`, { year });
}

/** A unit's page; with a year, the report of that year stands open, with a cell the view is there. */
export function addressOfUnit(
  region: string,
  unit: string,
  year: number | null = null,
  search: SearchValues = {},
): string {
  return withSearch(`/${region}/unit/${unit}`, { year, ...search });
}

/** The reading of a unit's kept report; `at` names words by their offsets, `measure` the figure to begin with. */
export function addressOfReading(
  region: string,
  unit: string,
  year: number,
  search: { readonly at?: string; readonly measure?: string; readonly version?: number | null } = {},
): string {
  return withSearch(`/${region}/unit/${unit}/reading`, { year, ...search });
}

/** A report to be printed for its leaders' signatures; without a version, the draft or the latest one. */
export function addressOfSignOff(
  region: string,
  unit: string,
  year: number,
  version: number | null = null,
): string {
  return withSearch(`/${region}/unit/${unit}/sign-off`, { year, version });
}

/** A report as a file; not a page of the dashboard. */
export function addressOfReportFile(
  unit: string,
  year: number,
  file: string,
  version: number | null = null,
): string {
  return withSearch(`/reports/${unit}/${year}/${file}`, { version });
}

/** Years and lists: which year is looked at more closely stands in the search. */
export function addressOfCycles(
  region: string,
  search: { readonly year?: number; readonly panel?: string } = {},
): string {
  return withSearch(`/${region}/settings/cycles`, search);
}

/** A region's sums as a workbook; not a page of the dashboard. */
export function addressOfSums(
  region: string,
  year: number,
  { basis, kinds }: { readonly basis: string; readonly kinds: readonly string[] | null },
): string {
  return withSearch(`/regions/${region}/${year}/sums.xlsx`, { basis, kinds: kinds?.join(',') });
}

/** A county's year for the archive; not a page of the dashboard. */
export function addressOfArchive(region: string, year: number): string {
  return `/regions/${region}/${year}/archive.zip`;
}

/** A document that was ordered, in one of its formats; not a page of the dashboard. */
export function addressOfDocumentFile(region: string, year: number, id: string, format: string): string {
  return `/regions/${region}/${year}/documents/${id}.${format.toLowerCase()}`;
}

/** Where old documents are brought in. */
export function addressOfIntake(region: string, year: number): string {
  return withSearch(`/${region}/intake`, { year });
}

/** A document in hand; with a unit, the corrections of the report that was kept from it are begun with. */
export function addressOfDocument(
  region: string,
  sha256: string,
  search: { readonly unit?: string; readonly year?: number } = {},
): string {
  return withSearch(`/${region}/intake/${sha256}`, search);
}

/** A unit's report of a year. */
export interface ReportPlace {
  readonly unit: string;
  readonly year: number;
}

/** The words of two reports side by side; what is not named is chosen on the page. */
export function addressOfTexts(
  region: string,
  year: number,
  one: ReportPlace | null = null,
  other: ReportPlace | null = null,
): string {
  return withSearch(`/${region}/${year}/texts`, {
    one: one?.unit,
    oneYear: one?.year,
    other: other?.unit,
    otherYear: other?.year,
  });
}

/** A unit over all its years; with a year, that one is looked at more closely. */
export function addressOfUnitYears(region: string, unit: string, year: number | null = null): string {
  return withSearch(`/${region}/unit/${unit}/years`, { year });
}

export function addressOfSignIn(to: string): string {
  return withSearch('/sign-in', { to: to === '/' ? null : to });
}

/** Where a one-time password is changed, before anything else is done. */
export function addressOfNewPassword(to: string): string {
  return withSearch('/new-password', { to: to === '/' ? null : to });
}

/** Who is signed in: password and sessions. */
export function addressOfAccount(region: string): string {
  return `/${region}/account`;
}

export type HelpTopic = 'rules' | 'forms' | 'measures' | 'scoring' | 'keys';

/** What rules, forms, measures and points mean; with a rule, that one stands open. */
export function addressOfHelp(
  region: string,
  topic: HelpTopic,
  search: { readonly year?: number; readonly rule?: string } = {},
): string {
  return withSearch(`/${region}/help/${topic}`, search);
}

/** The accounts of a region; `kind` is PERSON or PROGRAM. */
export function addressOfAccounts(region: string): string {
  return `/${region}/settings/accounts`;
}

/** Who did what; with an account, what it did and what was done to it. */
export function addressOfLog(
  region: string,
  search: { readonly account?: string; readonly unit?: string } = {},
): string {
  return withSearch(`/${region}/log`, search);
}

function withSearch(path: string, values: SearchValues): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A place of this dashboard to go to after signing in; anything else becomes the start page. */
export function safeDestination(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) ? to : '/';
}
