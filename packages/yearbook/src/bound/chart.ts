import type { Qualifier } from '@mingjian/domain';

/** Which ink a series is drawn in; `context` is grey. Each differs in lightness, so that grey print keeps them apart. */
export type Tone = 'first' | 'second' | 'light' | 'outline' | 'context';

/** A place in a chart; null is unknown and drawn as a gap, never as zero. */
export interface ChartValue {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** As it is labelled. */
  readonly shown: string;
}

/** Horizontal bars from zero, one a row; several series are stacked in their order. */
export interface BarsSpec {
  readonly kind: 'BARS';
  readonly series: readonly { readonly name: string; readonly tone: Tone }[];
  readonly rows: readonly {
    readonly name: string;
    readonly values: readonly (ChartValue | null)[];
    /** Printed at the end of the bar; null where nothing is known, with the reason in `absent`. */
    readonly total: string | null;
    readonly absent: string | null;
    /** The form of this row has no such item: hatched. */
    readonly isNotApplicable?: boolean;
  }[];
}

/** Wholes of one length each, parted by shares: what they are made of, not how large they are. */
export interface SharesSpec {
  readonly kind: 'SHARES';
  /** In the order of the bar. */
  readonly parts: readonly { readonly name: string }[];
  readonly rows: readonly {
    readonly name: string;
    /** Sizes of the parts; null where the form lacks one. */
    readonly values: readonly (ChartValue | null)[];
    /** What the whole is, printed at the end of the bar: no share is seen without it. */
    readonly whole: string | null;
    readonly absent: string | null;
    /** The form of this row has no such parts: hatched. */
    readonly isNotApplicable?: boolean;
  }[];
}

/** Years from left to right; bands are parted by dotted verticals, and a change of meaning interrupts every line. */
export interface LinesSpec {
  readonly kind: 'LINES';
  readonly years: readonly number[];
  /** Formats as bands over the years. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string }[];
  /** Years in whose beginning the meaning changes. */
  readonly breaks: readonly { readonly year: number; readonly why: string }[];
  /** Years in which the form has no such item: hatched. */
  readonly notCollected: readonly number[];
  readonly lines: readonly {
    readonly name: string;
    readonly tone: Tone;
    readonly values: readonly (ChartValue | null)[];
  }[];
  /** The middle half of all units, from the lower to the upper quartile; parallel to the years. */
  readonly ribbon: readonly ({ readonly low: number; readonly high: number } | null)[] | null;
}

/** Two measures of one year held against each other; named points bear their names. */
export interface ScatterSpec {
  readonly kind: 'SCATTER';
  readonly x: { readonly name: string; readonly unit: string };
  readonly y: { readonly name: string; readonly unit: string };
  readonly points: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly tone: Tone;
    readonly isNamed: boolean;
  }[];
  /** The middle of all points by either measure, drawn as lines; null where there is none. */
  readonly medians?: {
    readonly x: ChartMedian | null;
    readonly y: ChartMedian | null;
  };
}

export interface ChartMedian {
  readonly value: number;
  /** As it is labelled. */
  readonly shown: string;
}

/** Small charts of the same years side by side, so that a shape is found among many. */
export interface MultiplesSpec {
  readonly kind: 'MULTIPLES';
  readonly years: readonly number[];
  /** One scale for all of them, or each its own, which is then no matter for comparing heights. */
  readonly scale: 'SAME' | 'OWN';
  /** What the strokes stand for, told once above all panels. */
  readonly strokes: readonly { readonly name: string; readonly tone: Tone }[];
  readonly panels: readonly {
    readonly name: string;
    /** Years in whose beginning the meaning changes: every line is interrupted. */
    readonly breaks: readonly number[];
    /** Years in which the form has no such item: hatched. */
    readonly notCollected: readonly number[];
    readonly lines: LinesSpec['lines'];
  }[];
}

export type ChartSpec = BarsSpec | SharesSpec | LinesSpec | ScatterSpec | MultiplesSpec;
