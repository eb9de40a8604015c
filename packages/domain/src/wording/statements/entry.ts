import type { MeasureId } from '../../measures/catalogue.js';

/** What a sentence speaks of: some words say what they mean only within it (网络2件 counts applications there). */
export type Topic =
  | 'applications'
  | 'proactive'
  | 'reconsideration'
  | 'lawsuit'
  | 'training'
  | 'normative'
  /** Reconsiderations and suits about disclosure: a report counts no others. */
  | 'disputes'
  | 'fees';

/** Words beside a number that say which measure it is. The nearest words win, the longer ones of two that end alike. */
export interface Entry {
  /** Null for words that make a number none of ours: page views, insurance, reports in the press. */
  readonly measure: MeasureId | null;
  /** Source of a regular expression without unbounded repetition. */
  readonly words: string;
  /** What may be counted so; for money the unit is 元. */
  readonly units: string;
  /** The sentence must speak of it. */
  readonly within?: Topic;
  /** The words stand behind the number: 3次培训. */
  readonly behind?: true;
  /** Neither here nor between the words and the number may this stand. */
  readonly unless?: string;
  /** It holds for a whole, not for a part named behind 其中. */
  readonly wholeOnly?: true;
  /** Between words and number only fillers may stand: 公开财务12条 counts one category of what is disclosed. */
  readonly tight?: true;
  /** For words behind: how what stands before the number must end, as 公开 in 公开320条信息. */
  readonly lead?: string;
}

/** Words that something did not happen to or was not there. */
export interface DenialEntry {
  readonly measure: MeasureId;
  readonly words: string;
}
