import type { DisclosureReport } from '@mingjian/domain';

/** What a template is made of: one unit's form of one year. */
export interface TemplateFacts {
  readonly unitName: string;
  /** What stands in the draft so far; its unit, year and format are those of the template. */
  readonly report: DisclosureReport;
  /** Last year's report; null where there is none. */
  readonly previous: DisclosureReport | null;
  readonly demonstration: boolean;
  readonly at: Date;
}
