import { practicesOverYears } from '@mingjian/domain';
import type { PracticeId, PracticeStanding } from '@mingjian/domain';
import type { UnitYearFacts } from '../facts/county-facts.js';

/** What a report says of each practice: in place, denied, both, or nothing. Every document counts by it. */
export function standingsOf({ year, report }: UnitYearFacts): ReadonlyMap<PracticeId, PracticeStanding> {
  const over = practicesOverYears([{ year, practices: report?.practices ?? null }]);
  return new Map(
    over.flatMap(({ practice, standings: [standing] }) => (standing ? [[practice, standing]] : [])),
  );
}
