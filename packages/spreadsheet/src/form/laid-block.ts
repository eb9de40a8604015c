/** Words around the figures of a block, at rows and columns that count from 0 within it. */
export interface LaidLabel {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly role: 'title' | 'head' | 'group' | 'row' | 'note';
}

/** Where a field of the form stands in a block. */
export interface LaidField {
  readonly row: number;
  readonly column: number;
  /** As the form calls it: `cell:applications.granted.total`, `text:overview`. */
  readonly field: string;
}

/** A row or column of fields: the key by which it is known again, and the words printed at it. */
export interface LaidLine {
  readonly at: number;
  readonly key: string;
  readonly label: string;
}

/** Words printed over several columns of one row's fields, where these are told apart by them alone. */
export interface LaidSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly key: string;
}

/** One table of a sheet as it is printed: heads, labels and the places of its fields. */
export interface LaidBlock {
  readonly id: string;
  readonly labelColumns: number;
  readonly headRows: number;
  readonly height: number;
  readonly width: number;
  readonly labels: readonly LaidLabel[];
  readonly fields: readonly LaidField[];
  readonly rows: readonly LaidLine[];
  readonly columns: readonly LaidLine[];
  /** Set in a line of blocks side by side: the labels of its columns repeat under each of these. */
  readonly spans: readonly LaidSpan[];
}

/** A sheet of the form: its blocks one under another. */
export interface LaidSheet {
  /** 表二, 表三, 文字. */
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  readonly blocks: readonly LaidBlock[];
}
