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
  /** The latest report of the year before, which carries its open applications over. */
  readonly previous: DisclosureReport | null;
}
