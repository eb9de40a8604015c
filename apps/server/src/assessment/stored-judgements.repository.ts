import type { Judgement } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { judgementsFrom } from './stored-outcomes.js';
import type { StoredOutcome } from './stored-outcomes.js';

/** Reports whose judgements are remembered, those used last; some kilobytes each. */
const reportsRemembered = 4000;

/** An assessment as a transaction stored it. */
export interface StoredAssessment {
  readonly unitId: string;
  readonly year: number;
  readonly n: number;
  /** The id of that transaction, PostgreSQL's `xmin`: another one once the row has been written again. */
  readonly writtenBy: string;
}

interface Remembered {
  readonly writtenBy: string;
  readonly judgements: readonly Judgement[];
}

/**
 * Judgements that are stored. A county looks at the same reports all day: what the rules said of each is read once, and
 * again when its row has been written again, by whichever server. The same judgements are the same array.
 */
@Injectable()
export class StoredJudgementsRepository {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly database: Database) {}

  /** By `assessmentKey`. One that was written again since it was looked up is left out. */
  async of(stored: readonly StoredAssessment[]): Promise<ReadonlyMap<string, readonly Judgement[]>> {
    const found = new Map<string, readonly Judgement[]>();
    const unknown: StoredAssessment[] = [];
    for (const assessment of stored) {
      const judgements = this.recall(assessment);
      if (judgements === null) unknown.push(assessment);
      else found.set(assessmentKey(assessment), judgements);
    }
    for (const { outcomes, ...assessment } of await this.read(unknown)) {
      const judgements = judgementsFrom(outcomes);
      this.remember(assessment, judgements);
      found.set(assessmentKey(assessment), judgements);
    }
    return found;
  }

  private recall(assessment: StoredAssessment): readonly Judgement[] | null {
    const key = assessmentKey(assessment);
    const known = this.remembered.get(key);
    if (known?.writtenBy !== assessment.writtenBy) return null;
    // A map keeps the order in which its entries came: those used last stand at its end.
    this.remembered.delete(key);
    this.remembered.set(key, known);
    return known.judgements;
  }

  private remember(assessment: StoredAssessment, judgements: readonly Judgement[]): void {
    const key = assessmentKey(assessment);
    this.remembered.delete(key);
    this.remembered.set(key, { writtenBy: assessment.writtenBy, judgements });
    for (const [oldest] of this.remembered) {
      if (this.remembered.size <= reportsRemembered) break;
      this.remembered.delete(oldest);
    }
  }

  private async read(
    stored: readonly StoredAssessment[],
  ): Promise<readonly (StoredAssessment & { readonly outcomes: readonly StoredOutcome[] })[]> {
    if (stored.length === 0) return [];
    return this.database.query(
      `select unit_id as "unitId", report_year as year, n, a.xmin::text as "writtenBy", a.outcomes
       from unnest($1::uuid[], $2::integer[], $3::integer[], $4::text[]) as asked (unit_id, report_year, n, written_by)
       join assessment a using (unit_id, report_year, n)
       where a.xmin::text = asked.written_by`,
      [
        stored.map(({ unitId }) => unitId),
        stored.map(({ year }) => year),
        stored.map(({ n }) => n),
        stored.map(({ writtenBy }) => writtenBy),
      ],
      'stored-outcomes',
    );
  }
}

export function assessmentKey({ unitId, year, n }: Pick<StoredAssessment, 'unitId' | 'year' | 'n'>): string {
  return `${unitId} ${year} ${n}`;
}
