import type { FigureValue } from '../report/report.js';
import type { Day } from '../time/day.js';
import type { SectionId } from '../formats/format.js';
import type { RuleId } from './catalogue.js';
import type { Passage } from './passage.js';
import type { Grade, Outcome } from './rule.js';
import type { SaidByPerson } from './said-by-person.js';

/** A side of a rule: a number, money in 万元 as a string, a day, or what is cited or used against what is due. */
export type Side = FigureValue | Day;

/** Another report that a finding is about, told as far as whoever asks may know of it. */
export interface OtherReport {
  readonly reportYear: number;
  /** Null for the unit's own, and where it may not be told. */
  readonly unitName: string | null;
  /** Its code in that year; null where its name is. */
  readonly unitCode: string | null;
  /** Its words that stand in this one as well, in the order of `passages`; empty where they may not be told. */
  readonly passages: readonly Passage[];
}

/**
 * What one rule says of one instance (a column, a row, a block, a cell or the report). `cells` are all
 * operands that it reads in this report, in printed order, left side first.
 */
export interface Judgement {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly cells: readonly string[];
  readonly sections: readonly SectionId[];
  /** Where a rule over words found something; none for a rule over figures. */
  readonly passages: readonly Passage[];
  readonly left: Side | null;
  readonly right: Side | null;
  /** Where the instance weighs otherwise than its rule does. */
  readonly grade?: Grade;
  /** The other report that this one is like. */
  readonly other?: OtherReport;
  /** Of a rule about a county: the units that it is about, by name or code. */
  readonly units?: readonly string[];
  /** Of a rule about a county: units that have a report and are not on its roster of the year. */
  readonly unitsBeyond?: readonly string[];
  /** Of a rule that a person judges: who said so, when and why; left out where that is not the reader's to know. */
  readonly said?: SaidByPerson;
  /** The rule whose finding already says this one. */
  readonly silencedBy: RuleId | null;
}
