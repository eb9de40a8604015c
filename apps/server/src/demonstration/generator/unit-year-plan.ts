import { yearsLookedBack } from '@mingjian/domain';
import type { Day, DisclosureReport, ExplanationInput } from '@mingjian/domain';
import type { CountyUnit } from '../county/county-unit.js';
import type { ArchivedDocument } from './archive/real-document.js';
import type { Fate } from './fates.js';
import type { PlantedCase } from './planted.js';

export type PlannedStep =
  | {
      readonly act: 'FILE';
      readonly at: Date;
      readonly report: DisclosureReport;
      readonly explanations: readonly ExplanationInput[];
    }
  | {
      readonly act: 'TAKE_IN';
      readonly at: Date;
      /** When the county received it; null where nobody knows. */
      readonly receivedAt: Date | null;
      readonly report: DisclosureReport;
    }
  | {
      /** A document of the archive, read and kept as found: nobody knows when the county received it. */
      readonly act: 'TAKE_IN_DOCUMENT';
      readonly at: Date;
      readonly document: ArchivedDocument;
    }
  | { readonly act: 'SAVE_DRAFT'; readonly at: Date; readonly report: DisclosureReport }
  | { readonly act: 'RETURN' | 'ACCEPT'; readonly at: Date }
  | { readonly act: 'PUBLISH'; readonly at: Date; readonly on: Day };

/** A unit's year: what is done in it, in order, and the cases planted there. */
export interface UnitYearPlan {
  readonly unit: CountyUnit;
  readonly year: number;
  readonly fate: Fate;
  readonly planted: readonly PlantedCase[];
  readonly steps: readonly PlannedStep[];
  /** The latest version filed or taken in; null while there is none. */
  readonly latest: DisclosureReport | null;
  /** The latest reports of the years that rules look back to, last year's first; a year without one is left out. */
  readonly earlier: readonly DisclosureReport[];
}

/** What a year's report is held against, of all the years that are planned before it. */
export function earlierReports(
  plans: readonly Pick<UnitYearPlan, 'year' | 'latest'>[],
  year: number,
): readonly DisclosureReport[] {
  return plans
    .filter((plan) => plan.year < year && plan.year >= year - yearsLookedBack)
    .sort((one, other) => other.year - one.year)
    .flatMap(({ latest }) => latest ?? []);
}
