import { at } from '../world.js';
import { listAt } from './page-answers.js';
import type { PageAsking } from './page-answers.js';
import type { Counted } from './recount.js';

/** A finding as its report's page lists it; silenced ones are no place that has to be mended. */
export interface FindingListed {
  readonly rule: string;
  readonly grade: string;
  readonly message: string;
  readonly mend: string;
}

/** How a unit was judged: points, places and grade counted again, findings as its report's page lists them. */
export interface JudgedUnit {
  readonly code: string;
  readonly name: string;
  readonly version: number | null;
  readonly total: number | null;
  readonly maximum: number;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly grade: string | null;
  readonly previousTotal: number | null;
  readonly previousMaximum: number | null;
  /** Its place in the year before; nothing where places of the two years say nothing together. */
  readonly placeBefore: {
    readonly rank: number | null;
    readonly tied: boolean;
    readonly moved: number | null;
  } | null;
  readonly cells: readonly {
    readonly indicator: string;
    readonly points: number | null;
    readonly maximum: number;
  }[];
  /** As its page lists them. */
  readonly findings: readonly FindingListed[];
  /** How many there are. */
  readonly found: number;
}

/** Every unit that is expected, by code. */
export async function judgedUnits(page: PageAsking): Promise<readonly JudgedUnit[]> {
  const { recount } = page;
  const rows = await recount.rows(
    `select e.code, e.name, e.n, t.points, coalesce(t.maximum, 0) as maximum, p.rank, coalesce(p.tied, false) as tied,
       g.grade, (select count(*)::int from recount.finding f where f.unit_id = e.unit_id and f.year = e.year) as found,
       before.points as points_before, before.maximum as maximum_before, was.rank as rank_before, coalesce(was.tied, false) as tied_before
     from recount.expected e
     left join recount.total_points t using (unit_id, year)
     left join recount.placed p using (unit_id, year)
     left join recount.graded g using (unit_id, year)
     left join recount.total_points before on before.unit_id = e.unit_id and before.year = e.year - 1
     left join recount.placed was on was.unit_id = e.unit_id and was.year = e.year - 1
     where e.region = $1 and e.year = $2 order by e.code`,
  );
  const cells = await recount.rows(
    `select code, indicator, points, maximum from recount.points where region = $1 and year = $2 order by code, place`,
  );
  const isCompared = await placesAreCompared(page);
  const units: JudgedUnit[] = [];
  for (const row of rows) {
    const code = String(row['code']);
    units.push({
      code,
      name: String(row['name']),
      version: numberIn(row['n']),
      total: numberIn(row['points']),
      maximum: Number(row['maximum']),
      rank: numberIn(row['rank']),
      tied: row['tied'] === true,
      grade: typeof row['grade'] === 'string' ? row['grade'] : null,
      previousTotal: numberIn(row['points_before']),
      previousMaximum: numberIn(row['maximum_before']),
      placeBefore: isCompared ? placeBeforeIn(row) : null,
      cells: cells
        .filter((cell) => cell['code'] === code)
        .map(({ indicator, points, maximum }) => ({
          indicator: String(indicator),
          points: numberIn(points),
          maximum: Number(maximum),
        })),
      findings: await findingsListed(page, code),
      found: Number(row['found']),
    });
  }
  return units;
}

/** Whether places of the two years say something together is the page's word: that is no count. */
async function placesAreCompared(page: PageAsking): Promise<boolean> {
  const ranking = await page.ask(
    `query P($region: String!, $year: Int!) { ranking(region: $region, year: $year) { previous { hindrance } } }`,
  );
  return at(ranking, 'previous', 'hindrance') === null;
}

function placeBeforeIn(row: Counted): JudgedUnit['placeBefore'] {
  const [rank, before] = [numberIn(row['rank']), numberIn(row['rank_before'])];
  return {
    rank: before,
    tied: row['tied_before'] === true,
    moved: rank === null || before === null ? null : before - rank,
  };
}

async function findingsListed(page: PageAsking, unit: string): Promise<readonly FindingListed[]> {
  const report = await page.ask(
    `query G($unit: String!, $year: Int!) { report(unit: $unit, year: $year) {
       findings { rule grade silencedBy message { zh } mend { zh } } } }`,
    { unit },
  );
  const findings = report === null ? [] : listAt(report, 'findings');
  return findings
    .filter((found) => at(found, 'silencedBy') === null)
    .map((found) => ({
      rule: String(at(found, 'rule')),
      grade: String(at(found, 'grade')),
      // The page tells the county whose text it is; papers, which every unit reads, do not.
      message: String(at(found, 'message', 'zh')).replace(
        /与“[^”]+”(?=(?:同年|\d+年度)报告雷同)/,
        '与县内另一单位',
      ),
      mend: String(at(found, 'mend', 'zh')),
    }));
}

function numberIn(amount: Counted[string] | undefined): number | null {
  return amount === null || amount === undefined ? null : Number(amount);
}

/** Findings that a unit has to mend or explain; that it was late stands elsewhere. */
export function toMend({ findings }: JudgedUnit): readonly FindingListed[] {
  return findings.filter(({ grade, rule }) => grade !== 'I' && !rule.startsWith('TM-'));
}
