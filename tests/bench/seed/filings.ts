import type { DisclosureReport } from '@mingjian/domain';
import { judgeVersion } from '@mingjian/server/assessment/judge-version';
import { findingCounts, storedOutcomes } from '@mingjian/server/assessment/stored-outcomes';
import type { StoredOutcome } from '@mingjian/server/assessment/stored-outcomes';
import { generatedReport } from './generated-report.js';
import { narratedReport } from './narrated-report.js';
import { longYears, openYear, province } from './province.js';
import type { SeededUnit } from './province.js';
import { randomFrom, upTo } from './random.js';

type State = 'NOT_FILED' | 'DRAFT' | 'FILED' | 'ACCEPTED' | 'PUBLISHED';

export interface SeededVersion {
  readonly n: number;
  readonly filedAt: Date;
  readonly report: DisclosureReport;
  /** What the rules said of it. */
  readonly outcomes: readonly StoredOutcome[];
  readonly findings: ReturnType<typeof findingCounts>;
}

const unjudged = { outcomes: [], findings: { BLOCK: 0, EXPLAIN: 0, INFORM: 0 } };

/** One unit's year: where it stands and what it filed. */
export interface SeededYear {
  readonly unit: SeededUnit;
  readonly year: number;
  readonly state: State;
  readonly filingDue: string;
  readonly publicationDue: string;
  readonly extensionDue: string | null;
  readonly versions: readonly SeededVersion[];
}

const dayMs = 86_400_000;

/** Every unit's years, county by county: most in time, some late, some extended, some filed twice. */
export function* seededYears(units: readonly SeededUnit[]): Generator<SeededYear> {
  for (const unit of units) for (const year of province.years) yield seededYear(unit, year);
}

function seededYear(unit: SeededUnit, year: number): SeededYear {
  const random = randomFrom(unit.seed * 104_729 + year);
  const filingDue = `${year + 1}-01-20`;
  const extended = random() < 0.05;
  const state = year < openYear ? 'PUBLISHED' : openState(random());
  const filed = state !== 'NOT_FILED' && state !== 'DRAFT';
  const first = Date.parse(`${filingDue}T02:00:00Z`) - (upTo(random, 15) - 3) * dayMs;
  const versions = filed ? (random() < 0.05 ? 2 : 1) : 0;
  return {
    unit,
    year,
    state,
    filingDue,
    publicationDue: `${year + 1}-01-31`,
    extensionDue: extended ? `${year + 1}-01-25` : null,
    versions: Array.from({ length: versions }, (_, index) => ({
      n: index + 1,
      filedAt: new Date(first + index * 20 * dayMs),
      report: generatedReport(unit.code, year, unit.seed),
      ...unjudged,
    })),
  };
}

const firstOfForm = 2021;

/**
 * A unit of a county that looks back, over all its years, each report judged beside those before it: told in words
 * until the form of 2021, some of them missing, some with a total that does not add up.
 */
export function* seededLongYears(units: readonly SeededUnit[]): Generator<SeededYear> {
  const namesIn = new Map<string, string[]>();
  for (const { regionId, name } of units) namesIn.set(regionId, [...(namesIn.get(regionId) ?? []), name]);
  for (const unit of units) {
    const reports = new Map<number, DisclosureReport>();
    for (const year of longYears) {
      const seeded = seededYear(unit, year);
      if (randomFrom(unit.seed * 7 + year)() < 0.03) {
        yield { ...seeded, state: 'NOT_FILED', versions: [] };
        continue;
      }
      const report = year < firstOfForm ? narratedReport(unit.code, year, unit.seed) : figured(unit, year);
      const earlier = [1, 2, 3].flatMap((back) => reports.get(year - back) ?? []);
      const judgements = judgeVersion({
        content: report,
        earlier,
        document: null,
        likeness: null,
        names: { own: [unit.name], others: namesIn.get(unit.regionId) ?? [] },
        unitKind: unit.kind,
        regionKind: 'COUNTY',
        wordList: null,
        ruleMarks: [],
      });
      reports.set(year, report);
      const judged = { outcomes: storedOutcomes(judgements), findings: findingCounts(judgements) };
      yield { ...seeded, versions: seeded.versions.map((version) => ({ ...version, report, ...judged })) };
    }
  }
}

function figured(unit: SeededUnit, year: number): DisclosureReport {
  const report = generatedReport(unit.code, year, unit.seed);
  if ((unit.seed + year) % 9 !== 0) return report;
  const wrong = 'applications.handledTotal.total';
  return {
    ...report,
    figures: report.figures.map((figure) =>
      figure.cell === wrong ? { cell: wrong, value: Number(figure.value) + 1 } : figure,
    ),
  };
}

function openState(drawn: number): State {
  if (drawn < 0.7) return 'FILED';
  if (drawn < 0.8) return 'ACCEPTED';
  return drawn < 0.88 ? 'DRAFT' : 'NOT_FILED';
}
