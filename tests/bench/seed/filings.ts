import type { DisclosureReport } from '@mingjian/domain';
import { generatedReport } from './generated-report.js';
import { openYear, province } from './province.js';
import type { SeededUnit } from './province.js';
import { randomFrom, upTo } from './random.js';

type State = 'NOT_FILED' | 'DRAFT' | 'FILED' | 'ACCEPTED' | 'PUBLISHED';

export interface SeededVersion {
  readonly n: number;
  readonly filedAt: Date;
  readonly report: DisclosureReport;
}

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
    })),
  };
}

function openState(drawn: number): State {
  if (drawn < 0.7) return 'FILED';
  if (drawn < 0.8) return 'ACCEPTED';
  return drawn < 0.88 ? 'DRAFT' : 'NOT_FILED';
}
