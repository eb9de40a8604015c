import type { Day, ReportInput, UnitKind } from '@mingjian/domain';
import { randomDesk } from './random-desk.js';
import type { DeskDrawn } from './random-desk.js';
import { Draws, randomReport } from './random-report.js';
import type { HandedOn } from './random-report.js';
import { RandomWords } from './random-words.js';

export interface CountyDrawn {
  readonly code: string;
  readonly name: string;
  readonly years: readonly number[];
  /** The one that was gone was joined to another, which is told in two further lines. */
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: UnitKind;
    readonly from: number;
    readonly to: number | null;
    readonly predecessor: string | null;
  }[];
  /** In the order in which they come in; a later one of the same unit and year amends the one before. */
  readonly reports: readonly ReportDrawn[];
  /** What the county does about reports, by `reportKey`. */
  readonly desk: ReadonlyMap<string, DeskDrawn>;
}

export interface ReportDrawn {
  readonly report: ReportInput;
  /** Filed by the unit now, or taken in as an old one that came on a day, or on a day that nobody knows. */
  readonly comes: { readonly how: 'FILED' } | { readonly how: 'TAKEN_IN'; readonly at: Date | null };
  /** What happened to the version before, where there was one. */
  readonly after: 'RETURNED' | { readonly publishedOn: Day } | null;
}

export function reportKey({ unit, reportYear }: Pick<ReportInput, 'unit' | 'reportYear'>): string {
  return `${unit} ${reportYear}`;
}

export interface CountyAsked {
  readonly seed: number;
  readonly code: string;
  readonly towns: number;
  readonly departments: number;
  readonly years: readonly [number, ...number[]];
}

/** A small county whose every figure is drawn: who is there, who is missing, late, amended, and what they say. */
export function randomCounty({ seed, code, towns, departments, years }: CountyAsked): CountyDrawn {
  const draws = new Draws(seed);
  const first = years[0];
  const last = years.at(-1) ?? first;
  const units = Array.from({ length: towns + departments }, (_, at) => ({
    code: `${code}${100 + at}`,
    name:
      at < towns
        ? `${'甲乙丙丁戊己庚辛壬癸子丑'[at] ?? at}镇`
        : `${'教育财政民政水利'.slice((at - towns) * 2, (at - towns) * 2 + 2)}局`,
    kind: at < towns ? ('TOWN' as const) : ('DEPARTMENT' as const),
    // Two came late, and one was gone before the last year, joined to the next.
    from: at === 1 || at === 4 ? last : first,
    to: at === 2 ? last - 1 : null,
  }));
  const [gone, heir] = [units[2]?.code ?? null, units[3]?.code];
  const lines = units.flatMap((unit): CountyDrawn['units'] =>
    unit.code === heir
      ? [
          { ...unit, to: last - 1, predecessor: null },
          { ...unit, from: last, predecessor: heir },
          { ...unit, from: last, predecessor: gone },
        ]
      : [{ ...unit, predecessor: null }],
  );
  const missing = draws.one([0, 5]);
  const words = new RandomWords(new Draws(seed + 2_100));
  const bare = new Draws(seed + 4_000);
  const reports = units.flatMap((unit, at) => {
    const handedOn: HandedOn = new Map();
    return years.flatMap((year): readonly ReportDrawn[] => {
      const isThere = year >= unit.from && (unit.to === null || year <= unit.to);
      if (!isThere) return [];
      // The two that came late say the same: they have to share a place.
      if (unit.from > first) return [twin(new Draws(seed + 1_000), unit.code, year)];
      if (draws.happens(10) || (year === last && at === missing)) return [];
      return versionsOf(draws, unit.code, year, handedOn).map((drawn) => ({
        ...drawn,
        // Of a few nothing but words was found.
        report: words.added(bare.happens(5) ? { ...drawn.report, figures: [] } : drawn.report, unit.name),
      }));
    });
  });
  const atDesk = new Draws(seed + 3_000);
  const desk = new Map(
    reports.map(({ report }) => [reportKey(report), randomDesk(atDesk, report.reportYear)]),
  );
  return { code, name: `第${seed}试验县`, years, units: lines, reports, desk };
}

function twin(draws: Draws, unit: string, year: number): ReportDrawn {
  const report = randomReport(draws, unit, year, new Map());
  return { report, comes: { how: 'TAKEN_IN', at: receiptOf(draws, year) }, after: null };
}

function versionsOf(draws: Draws, unit: string, year: number, handedOn: HandedOn): readonly ReportDrawn[] {
  const comes: ReportDrawn['comes'] = draws.happens(35)
    ? { how: 'FILED' }
    : { how: 'TAKEN_IN', at: receiptOf(draws, year) };
  const one: ReportDrawn = { report: randomReport(draws, unit, year, handedOn), comes, after: null };
  if (!draws.happens(30)) return [one];
  const again = randomReport(draws, unit, year, handedOn);
  // A published report that is taken in again was public on the day that it says.
  const publishedOn: Day = `${year + 1}-01-25`;
  return comes.how === 'FILED'
    ? [one, { report: again, comes, after: 'RETURNED' }]
    : [
        { ...one, report: { ...one.report, publishedOn } },
        { report: { ...again, publishedOn }, comes, after: { publishedOn } },
      ];
}

/** Around the county's day and the midnight at its end, by Beijing time. */
function receiptOf(draws: Draws, year: number): Date | null {
  const at = draws.one([null, '01-11T03:00', '01-20T15:59', '01-20T16:01', '01-20T16:01', '03-02T01:00']);
  return at === null ? null : new Date(`${year + 1}-${at}:00Z`);
}
