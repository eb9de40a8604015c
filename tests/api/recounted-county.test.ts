import { beforeAll, describe, expect, test } from 'vitest';
import { alteredCell, alteredText } from './recount/altered.js';
import { chartNumbers } from './recount/chart-numbers.js';
import { judgedUnits } from './recount/judged-units.js';
import { layDown } from './recount/laid-down-county.js';
import { happenedToPoints, mayHappenToPoints } from './recount/lines-of-scheme.js';
import { orderedFiles } from './recount/ordered-files.js';
import type { FilesAsked, OrderedFiles } from './recount/ordered-files.js';
import { PageAsking } from './recount/page-answers.js';
import type { PageRecounted } from './recount/page-answers.js';
import { findingCounts, identities, likenesses } from './recount/pages-of-findings.js';
import { practiceCounts, rankingByMeasure, rankingByShare } from './recount/pages-of-places.js';
import { matrix, points } from './recount/pages-of-points.js';
import {
  comparison,
  distributions,
  largestChanges,
  overview,
  sumsOverYears,
} from './recount/pages-of-sums.js';
import { histories, past } from './recount/pages-of-the-past.js';
import { carryChain, composition } from './recount/pages-of-trends.js';
import { randomCounty } from './recount/random-county.js';
import { Draws } from './recount/random-report.js';
import { layRecountViews, onBasis, refreshRecountViews } from './recount/recount-views.js';
import type { RecountBasis } from './recount/recount-views.js';
import { Recount } from './recount/recount.js';
import { recountedComparative } from './recount/recounted-comparative.js';
import type { Recounted } from './recount/recounted.js';
import { recountedConsolidated } from './recount/recounted-consolidated.js';
import { recountedNotice } from './recount/recounted-notice.js';
import { uncounted } from './recount/uncounted.js';
import { unlike } from './recount/unlike.js';
import { startWorld } from './world.js';

/*
 * Counties of which everything is drawn (who is there, late, amended, sent back, joined to another; sums that do not add
 * up, blanks, open words, copied texts; marks, appeals, more time) are filed through the services, and what pages and
 * papers then say of them is counted again: by SQL over the versions as they were filed, the obligations and the log, with
 * the forms' cells written down a second time in `formulas.ts` and the general scheme in `scheme-sql.ts`. Never by facts or
 * the domain; of assessments only what the rules said of a version is read, never what it comes to. Numbers are taken out
 * of the finished files: cells of HTML, DOCX and XLSX, the text of the PDF.
 *
 * Not counted again: what rules found in cells and words, but for the identities of tables three and four, what is carried
 * over, days, returns and likeness (how many findings there are, how grave and what they cost is counted); the words of
 * findings and the passages that copied texts share; what became of promises, the way to the next grade, which items moved
 * a place and who passed whom (the places are counted). These are held by their origins in `demonstration/load`, and by the
 * tests of rules and indicators. How charts look is told in `yearbook/charts`: here are the numbers that they are drawn of.
 */
const heldByOrigin = [
  /^promises/,
  /^moves$/,
  /^page\..*\.(?:steps|promises)$/,
  /^page\..*\.(?:findings|steps)\.[A-Z]/,
];

const today = '2026-05-15';
const world = await startWorld({ now: new Date(`${today}T02:00:00Z`), worker: true });

beforeAll(() => layRecountViews(world.database, today));

type Kind = FilesAsked['kind'];

/** Over the changes of the form in 2021 and in 2019, and over five years without one. */
const counties: readonly {
  readonly seed: number;
  readonly code: string;
  readonly towns: number;
  readonly departments: number;
  readonly years: readonly [number, ...number[]];
  readonly documents: readonly Kind[];
}[] = [
  {
    seed: 1,
    code: '990101',
    towns: 5,
    departments: 2,
    years: [2019, 2020, 2021],
    documents: ['COMPARATIVE', 'CONSOLIDATED', 'NOTICE'],
  },
  {
    seed: 2,
    code: '990201',
    towns: 4,
    departments: 1,
    years: [2017, 2018, 2019],
    documents: ['COMPARATIVE', 'CONSOLIDATED'],
  },
  {
    seed: 3,
    code: '990301',
    towns: 11,
    departments: 1,
    years: [2021, 2022, 2023, 2024, 2025],
    documents: ['COMPARATIVE', 'NOTICE'],
  },
];

describe.each(counties)('the county drawn from seed $seed, in $years', (asked) => {
  const county = randomCounty(asked);
  const place = { region: county.code, year: county.years.at(-1) ?? 0 };
  const recount = new Recount(world.database, place);
  let page: PageAsking;
  let others: readonly PageAsking[] = [];

  beforeAll(async () => {
    await layDown(world, county);
    await refreshRecountViews(world.database);
    const token = await world.token('SUPERVISOR', county.code);
    const units = await recount.rows(
      `select code from recount.expected where region = $1 and year = $2 order by code`,
    );
    const codes = units.map(({ code }) => String(code));
    const over = (basis: RecountBasis): PageAsking =>
      new PageAsking(world, token, new Recount(world.database, place, basis), county.years, codes);
    page = over('LATEST_FILED');
    others = [over('ACCEPTED'), over('PUBLISHED')];
  });

  /** Of the versions filed last, of those accepted and of those published. */
  const onEveryBasis: Readonly<Record<string, (over: PageAsking) => Promise<PageRecounted>>> = {
    'sums over the years with what they rest on': sumsOverYears,
    'medians and quartiles, and what open figures make of them': distributions,
    'units beside each other, changes and per cents': comparison,
    'what changed most': largestChanges,
    'places by applications, with ties': (over) => rankingByMeasure(over, 'applications.received'),
    'places by items disclosed, of which some are open': (over) => rankingByMeasure(over, 'disclosure.items'),
    'places by the share disclosed': rankingByShare,
    'points of every unit and item in every year': points,
    'totals, places and shares lost of the matrix': matrix,
    'in how many reports a practice is in place': practiceCounts,
  };
  test.each(Object.entries(onEveryBasis))('on the pages, over every basis: %s', async (_, recounted) => {
    for (const over of [page, ...others]) {
      const { said, counted } = await recounted(over);
      expect(said, over.basis).toEqual(counted);
    }
  });

  const pages: Readonly<Record<string, () => Promise<PageRecounted>>> = {
    'who is expected, there, in time, late and overdue': () => overview(page, today),
    'who was late in which year, and often': () => past(page, today),
    'every unit by itself over the years': () => histories(page),
    'what became of applications': () => composition(page, 'results'),
    'who applied': () => composition(page, 'applicants'),
    'what is carried over from year to year': () => carryChain(page),
    'which sums of a report do not add up': () => identities(page),
    'how many findings each report has, by rule and grade': () => findingCounts(page),
    'which texts are like which, and how like': () => likenesses(page),
  };

  test.each(Object.entries(pages))('on the pages: %s', async (_, recounted) => {
    const { said, counted } = await recounted();
    expect(said).toEqual(counted);
  });

  test.each(asked.documents)('in the files of the %s document: every figure', async (kind) => {
    const made = await orderedFiles(world, page.token, { ...place, kind });
    const counted = await recountedDocument(kind, page, county.name);
    expect(unlike(made, counted, place)).toEqual([]);
    expect(uncounted(made.document, counted, heldByOrigin)).toEqual([]);
    if (kind === 'COMPARATIVE') {
      const charts = await chartNumbers(made.document, recount);
      expect(charts.said).toEqual(charts.counted);
      expect(unfound(new Draws(asked.seed), made, counted, place)).toEqual([]);
    }
  });
});

/** A line that no drawn county has anything of would be recounted by nobody. */
test('in some county every line of the scheme costs points, and people give, take and set some', async () => {
  const happened = await happenedToPoints(world.database);
  expect(mayHappenToPoints.filter((one) => !happened.includes(one))).toEqual([]);
});

test('every rule that judged a report is known to the recount', async () => {
  expect(
    await world.database.query(
      onBasis('select distinct rule from recount.outcome where grade is null', 'LATEST_FILED'),
    ),
  ).toEqual([]);
});

async function recountedDocument(kind: Kind, page: PageAsking, countyName: string): Promise<Recounted> {
  const { recount } = page;
  const judged = await judgedUnits(page);
  switch (kind) {
    case 'COMPARATIVE':
      return recountedComparative(recount, judged);
    case 'CONSOLIDATED':
      return recountedConsolidated(recount, judged, countyName, today);
    case 'NOTICE':
      return recountedNotice(recount, judged, today);
  }
}

/** A figure altered by hand in a cell or a sentence of any file has to be found; these were not. */
function unfound(
  draws: Draws,
  made: OrderedFiles,
  counted: Recounted,
  place: { readonly region: string; readonly year: number },
): readonly string[] {
  const captions = counted.tables.map(({ caption }) => caption);
  const rows = counted.tables.flatMap((table) => table.rows.map((row) => row.join('')));
  const long = rows.filter((row) => row.length > 12);
  const altered = Array.from({ length: 4 }, () => [
    alteredCell(draws, made, 'HTML', captions),
    alteredCell(draws, made, 'DOCX', captions),
    alteredCell(draws, made, 'XLSX', captions),
    alteredText(draws, made, 'PDF', long),
    alteredText(draws, made, 'PDF', counted.sentences),
    alteredText(draws, made, 'DOCX', counted.sentences),
    alteredText(draws, made, 'HTML', counted.sentences),
  ]).flat();
  return altered.flatMap(({ made: other, where }) =>
    unlike(other, counted, place).length > 0 ? [] : [where],
  );
}
