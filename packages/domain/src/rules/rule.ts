import type { Cell, ColumnId, FormatId, RowId, TableId } from '../formats/catalogue.js';
import type { SectionId } from '../formats/format.js';
import type { MeasureId } from '../measures/catalogue.js';
import type { PracticeId } from '../report/practices.js';

/** For scoring: error, warning, information. */
export type Grade = 'E' | 'W' | 'I';
/** On filing: refuse, ask for a reason that the county sees, or only say so. */
export type Effect = 'BLOCK' | 'EXPLAIN' | 'INFORM';
/** A rule is never silently "fine": what cannot be told and what does not apply are outcomes of their own. */
export type Outcome = 'PASS' | 'FAIL' | 'CANNOT_TELL' | 'NOT_APPLICABLE';

/** When a finding only repeats what another one already says. */
export type Silencing =
  | {
      /** Silenced by a finding of these rules on a cell that this one reads. */
      readonly when: 'shares a cell';
      readonly with: readonly string[];
    }
  | {
      /** Silenced in this column when the differences of the other columns add up to its own. */
      readonly when: 'others add up';
      readonly column: string;
    };

interface RuleHead {
  readonly id: string;
  readonly grade: Grade;
  readonly effect: Effect;
  /** Formats whose cells it reads; `all` for a rule that reads none. */
  readonly formats: readonly FormatId[] | 'all';
  /** Report years it holds for. */
  readonly years?: { readonly from?: number; readonly to?: number };
  /** Law, notice and table. */
  readonly basis: string;
  /** The rule as a person would write it, with the row numbers as printed. */
  readonly formula: string;
  readonly silenced?: readonly Silencing[];
}

/** One operand: a row of the instance's column, a column of the instance's row, or every part of a total row. */
export type Term<T extends TableId> = {
  readonly sign?: -1;
  /** Last year's report instead of this one's. */
  readonly year?: 'previous';
} & (
  | { readonly row: RowId<T> }
  | { readonly column: ColumnId<T> }
  | { readonly partsOf: RowId<T> }
  | { readonly otherColumns: ColumnId<T> }
);

/** Both sides are sums of cells. One instance a column or a row; a blank operand means that it cannot be told. */
export interface Identity<T extends TableId = TableId> extends RuleHead {
  readonly kind: 'identity';
  readonly table: T;
  readonly forEach: 'column' | 'row' | { readonly rows: readonly RowId<T>[] };
  readonly left: readonly Term<T>[];
  readonly is: 'equal to' | 'at least' | 'at most';
  readonly right: readonly Term<T>[];
  /** A column that is judged only beside another one: alone it is another rule's to judge. */
  readonly notAlone?: ColumnId<T>;
  readonly blanks: 'cannot tell';
}

/** A named pure function with its parameters as data, for what no sum of cells can say. Patterns are regular expressions (`gu`). */
export type Detection =
  | {
      readonly detect: 'whole numbers';
      /** Of a form of many short lists all of them. */
      readonly table: TableId | 'all';
      readonly money: 'not negative' | 'none in this table';
    }
  | { readonly detect: 'statements whole' }
  | { readonly detect: 'no blanks'; readonly table: TableId }
  | {
      readonly detect: 'all zero';
      readonly table: TableId;
      readonly row: string;
      readonly unlessUnitMakesRules: true;
    }
  | { readonly detect: 'tables present' }
  | { readonly detect: 'sections present' }
  | { readonly detect: 'statement present'; readonly measure: MeasureId }
  | {
      readonly detect: 'parts within wholes';
      readonly pairs: readonly { readonly part: Cell; readonly whole: Cell }[];
    }
  | { readonly detect: 'channels agree'; readonly whole: Cell; readonly channels: readonly Cell[] }
  | {
      readonly detect: 'calls for another';
      readonly cell: Cell;
      readonly needs: Cell;
      /** Either calls for the other. */
      readonly both: boolean;
      /** What tells the same of the years looked back to: any of them will do. */
      readonly orEarlier: MeasureId | null;
    }
  | {
      readonly detect: 'completed within available';
      readonly received: Cell;
      readonly completed: Cell;
      /** What tells the same of years that had no such form. */
      readonly inWords: { readonly received: MeasureId; readonly completed: MeasureId };
    }
  | {
      readonly detect: 'none expected';
      readonly cells: readonly Cell[];
      /** Whose report it is asked of. */
      readonly of: 'all' | 'townships';
    }
  | { readonly detect: 'totals and split'; readonly table: TableId; readonly total: string }
  | {
      readonly detect: 'cell calls for words';
      readonly cell: Cell;
      readonly section: SectionId;
      readonly pattern: string;
    }
  | {
      readonly detect: 'surge';
      readonly measure: MeasureId;
      readonly cell: Cell;
      /** More than so many times the mean of the years looked back to, and more than `least`. */
      readonly times: number;
      readonly least: number;
    }
  | {
      readonly detect: 'share at most';
      readonly part: Cell;
      readonly whole: readonly Cell[];
      readonly perCent: number;
      /** The least whole of which a share says anything. */
      readonly from: number;
    }
  | {
      readonly detect: 'columns differ';
      readonly table: TableId;
      readonly total: string;
      /** Rows of which one at least is not zero where a column has anything in it. */
      readonly keys: readonly string[];
      /** Fewer and smaller figures are the same by chance. */
      readonly leastRows: number;
      readonly leastFigure: number;
    }
  | {
      readonly detect: 'last year implied';
      readonly inForce: Cell;
      readonly issued: Cell;
      readonly repealed: Cell;
    }
  | {
      readonly detect: 'money in yuan';
      readonly cell: Cell;
      readonly measure: MeasureId;
      /** 万元: more no township takes in. */
      readonly most: number;
      /** 万元: whole sums from here on are held against the words. */
      readonly from: number;
    }
  | {
      readonly detect: 'jump from or to none';
      readonly cells: readonly Cell[];
      readonly most: number;
    }
  | {
      readonly detect: 'items roll forward';
      readonly table: TableId;
      readonly rows: readonly string[];
      readonly items: string;
      readonly change: string;
      /** The first report year that has one of its form before it. */
      readonly rollsFrom: number;
    }
  | {
      readonly detect: 'disputes without applications';
      readonly disputes: readonly Cell[];
      readonly applications: readonly Cell[];
      readonly measure: MeasureId;
    }
  | {
      readonly detect: 'not many more';
      readonly cell: Cell;
      readonly than: readonly Cell[];
      readonly lastYear: Cell;
      readonly by: number;
    }
  | {
      readonly detect: 'total carried over';
      readonly table: TableId;
      readonly from: string;
      readonly to: string;
      readonly total: string;
    }
  | {
      readonly detect: 'cumulative rolls forward';
      readonly cumulative: MeasureId;
      readonly annual: MeasureId;
    }
  | {
      readonly detect: 'swing';
      readonly measure: MeasureId;
      readonly perCent: number;
      readonly items: number;
    }
  | {
      readonly detect: 'same numbers';
      readonly least: number;
      /** Rows and columns that only add others up. */
      readonly addedUp: { readonly rows: readonly string[]; readonly columns: readonly string[] };
    }
  | {
      readonly detect: 'stated change';
      /** Groups of a pattern: this year's figure, up or down, by how much, in which unit. */
      readonly said: readonly { readonly measure: MeasureId; readonly pattern: string }[];
    }
  | { readonly detect: 'day of publication told' }
  | { readonly detect: 'published near its date'; readonly days: number }
  | {
      readonly detect: 'days agree';
      /** Groups of a pattern: year, month and day. */
      readonly days: readonly string[];
    }
  | { readonly detect: 'form stated' }
  | { readonly detect: 'format of the year' }
  | { readonly detect: 'problems answered'; readonly least: number }
  | { readonly detect: 'words absent'; readonly pattern: string }
  | {
      readonly detect: 'words present';
      readonly patterns: readonly string[];
      readonly wanted: 'all' | 'any';
      /** A reading that found this practice needs no words. */
      readonly orPractice?: PracticeId;
    }
  | { readonly detect: 'damage left'; readonly pattern: string }
  | { readonly detect: 'notice of the year'; readonly notices: readonly DueNotice[] }
  | { readonly detect: 'title as prescribed' }
  | {
      readonly detect: 'speaks as itself';
      /** By how a unit's name ends: words by which units of other kinds speak of themselves. */
      readonly kinds: readonly { readonly suffix: string; readonly foreign: string }[];
    }
  | { readonly detect: 'handling contradicted' }
  | { readonly detect: 'resident numbers absent' }
  | { readonly detect: 'mobile numbers absent' }
  | { readonly detect: 'drafter unnamed' }
  | {
      readonly detect: 'said as counted';
      readonly measures: readonly MeasureCounted[];
      /** Only where exactly one side is zero. */
      readonly only?: 'one side zero';
      /** From so many units of ten thousand on, the same number in yuan is left to the rule on that slip. */
      readonly slipOfUnitFrom?: number;
    }
  | { readonly detect: 'one total'; readonly notions: readonly TotalledMeasure[] }
  | {
      readonly detect: 'parts add up';
      readonly of: 'parts' | 'channels' | 'modes' | 'parts of parts';
    }
  | { readonly detect: 'shares fit' }
  | { readonly detect: 'shares add up' }
  | { readonly detect: 'years of the report' }
  | { readonly detect: 'period of the year' }
  | { readonly detect: 'parts as announced' }
  | { readonly detect: 'tables readable' }
  | { readonly detect: 'rows as printed' }
  | { readonly detect: 'bank cards absent' }
  | { readonly detect: 'private mailboxes absent' }
  | { readonly detect: 'home addresses absent' }
  | { readonly detect: 'applicants unrecognisable' }
  | { readonly detect: 'listed words absent' }
  | {
      readonly detect: 'units usual';
      /** By the words right before a number, and behind it: units that are not usual there, and the one that is. */
      readonly fields: readonly {
        readonly before: string;
        readonly after?: string;
        readonly units: readonly string[];
        readonly usual: string;
      }[];
    }
  | {
      readonly detect: 'unlike own years';
      /** Shares from 0 to 1. */
      readonly least: number;
      /** From this share on a finding is of grade E. */
      readonly error: number;
    }
  | { readonly detect: 'unlike other units'; readonly least: number }
  | {
      /** No program can tell: a person of the county says whether it holds. */
      readonly detect: 'marked by a person';
      /** Cells that it is about, of whichever format has them. */
      readonly cells: readonly string[];
      /** Whether it is about another unit as well, and about how many of something. */
      readonly withOtherUnit: boolean;
    }
  | { readonly detect: 'published after its year' }
  | { readonly detect: 'filed in time' }
  | { readonly detect: 'seldom returned' }
  | { readonly detect: 'corrected in time' }
  | { readonly detect: 'published in time' };

/** A measure that words tell and a table counts alike, in these formats. */
export interface MeasureCounted {
  readonly measure: MeasureId;
  readonly formats: readonly FormatId[];
}

/** A measure with one total; in these formats each telling of it is held against a table by a rule of its own. */
export interface TotalledMeasure {
  readonly measure: MeasureId;
  readonly comparedIn: readonly FormatId[];
}

/** The notice that is in force in some report years, and the one that is cited by mistake. */
export interface DueNotice {
  readonly from: number;
  readonly to?: number;
  readonly due: CitedNotice;
  readonly other: CitedNotice;
}

interface CitedNotice {
  readonly name: string;
  readonly pattern: string;
}

/** The parameters of one kind of detection. */
export type DetectionOf<D extends Detection['detect']> = Extract<Detection, { readonly detect: D }>;

export type Detector = RuleHead & { readonly kind: 'detector' } & Detection;

/** A rule about a county's own report and those of its units: no unit's report is judged by it. */
export type Consolidation = RuleHead & {
  readonly kind: 'consolidation';
  readonly consolidates:
    | 'cells add up'
    | 'every unit is summed'
    | 'sums balance'
    | 'carried over as a county'
    | 'carried over to successors';
};

/** A rule about one unit's report. */
export type UnitRule = { [T in TableId]: Identity<T> }[TableId] | Detector;

export type Rule = UnitRule | Consolidation;
