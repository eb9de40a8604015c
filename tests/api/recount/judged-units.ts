import { at } from '../world.js';
import { listAt } from './page-answers.js';
import type { PageAsking } from './page-answers.js';

/** A finding as its report's page lists it; silenced ones are no place that has to be mended. */
export interface FindingListed {
  readonly rule: string;
  readonly grade: string;
  readonly message: string;
  readonly mend: string;
}

/** How a unit was judged, as the pages say: the rules are not counted again, what is made of their outcomes is. */
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
  /** As the ranking by points has it; nothing where places of the two years say nothing together. */
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
  readonly findings: readonly FindingListed[];
}

/** The rows of the matrix with the findings of their reports, by code. */
export async function judgedUnits(page: PageAsking): Promise<readonly JudgedUnit[]> {
  const matrix = await page.ask(
    `query J($region: String!, $year: Int!) { complianceMatrix(region: $region, year: $year) { nodes {
       unit { code name } version total maximum rank tied grade { zh } previousTotal
       cells { indicator points maximum } } } }`,
  );
  const ranking = await page.ask(
    `query P($region: String!, $year: Int!) { ranking(region: $region, year: $year) { previous { hindrance }
       nodes { unit { code } previousRank previousTied change { places } } } }`,
  );
  const isCompared = at(ranking, 'previous', 'hindrance') === null;
  const placed = new Map(listAt(ranking, 'nodes').map((node) => [String(at(node, 'unit', 'code')), node]));
  const units: JudgedUnit[] = [];
  for (const node of listAt(matrix, 'nodes')) {
    const code = String(at(node, 'unit', 'code'));
    const report = await page.ask(
      `query G($unit: String!, $year: Int!) { report(unit: $unit, year: $year) {
         findings { rule grade silencedBy message { zh } mend { zh } } } }`,
      { unit: code },
    );
    const findings = report === null ? [] : listAt(report, 'findings');
    units.push({
      ...(node as Omit<JudgedUnit, 'code' | 'name' | 'grade' | 'findings' | 'placeBefore'>),
      code,
      name: String(at(node, 'unit', 'name')),
      placeBefore: isCompared ? placeBeforeIn(placed.get(code)) : null,
      grade: (at(node, 'grade', 'zh') as string | undefined) ?? null,
      findings: findings
        .filter((found) => at(found, 'silencedBy') === null)
        .map((found) => ({
          rule: String(at(found, 'rule')),
          grade: String(at(found, 'grade')),
          message: String(at(found, 'message', 'zh')),
          mend: String(at(found, 'mend', 'zh')),
        })),
    });
  }
  return units;
}

function placeBeforeIn(node: unknown): JudgedUnit['placeBefore'] {
  const change = at(node, 'change');
  return {
    rank: (at(node, 'previousRank') as number | null | undefined) ?? null,
    tied: at(node, 'previousTied') === true,
    moved: change === null || change === undefined ? null : Number(at(change, 'places')),
  };
}

/** Findings that a unit has to mend or explain; that it was late stands elsewhere. */
export function toMend({ findings }: JudgedUnit): readonly FindingListed[] {
  return findings.filter(({ grade, rule }) => grade !== 'I' && !rule.startsWith('TM-'));
}
