/** How a written cell looks and whether it may be typed into while the sheet is protected. */
export interface Style {
  readonly font?: { readonly size?: number; readonly bold?: true; readonly color?: string };
  readonly fill?: string;
  readonly border?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly top?: true;
  readonly wrap?: true;
  readonly indent?: number;
  readonly format?: string;
  readonly unlocked?: true;
  /** A text stays a text, also one that begins with `=`, when somebody edits the cell. */
  readonly quoted?: true;
}

const ink = { faint: 'FF626A73', accent: 'FF1C4E80', bad: 'FFB0281C' } as const;
const ground = { head: 'FFF4F2EE', computed: 'FFEFEDE8', input: 'FFFFFFFF', last: 'FFFAF9F7' } as const;
const counted = '#,##0';
/** A number behind the sign of what is open; below zero the sign comes first as well. */
const behind = (sign: string, number: string): string => `"${sign}"${number};"${sign}"-${number}`;
/** A half, or money: a program that shows a point always would show one behind whole numbers, too. */
const decimal = '#,##0.0#';

/** Every look that our workbooks use. The colours are those of the dashboard. */
export const styles = {
  plain: { wrap: true, quoted: true },
  title: { font: { size: 16, bold: true }, align: 'center', quoted: true },
  lead: { font: { size: 10, color: ink.faint }, wrap: true, quoted: true },
  step: { font: { size: 11 }, wrap: true, top: true, quoted: true },
  key: { font: { size: 8, color: ink.faint } },
  head: { font: { bold: true }, fill: ground.head, border: true, align: 'center', wrap: true, quoted: true },
  blockTitle: { font: { bold: true }, fill: ground.head, border: true, align: 'center', quoted: true },
  note: { font: { size: 9 }, fill: ground.head, border: true, wrap: true, quoted: true },
  rowLabel: { fill: ground.head, border: true, wrap: true, quoted: true },
  group: { fill: ground.head, border: true, align: 'center', wrap: true, quoted: true },
  lastHead: {
    font: { size: 9, color: ink.faint },
    fill: ground.last,
    border: true,
    align: 'center',
    wrap: true,
    quoted: true,
  },
  input: { fill: ground.input, border: true, align: 'right', unlocked: true },
  inputText: { fill: ground.input, border: true, top: true, wrap: true, unlocked: true, quoted: true },
  inputWord: { fill: ground.input, border: true, align: 'center', unlocked: true, quoted: true },
  total: { font: { bold: true }, fill: ground.computed, border: true, align: 'right' },
  check: { font: { size: 9, color: ink.faint }, align: 'right' },
  checkLabel: { font: { size: 9, color: ink.faint }, quoted: true },
  last: { font: { color: ink.faint }, fill: ground.last, border: true, align: 'right' },
  figure: { border: true, align: 'right', format: counted },
  money: { border: true, align: 'right' },
  sum: { font: { bold: true }, fill: ground.computed, border: true, align: 'right', format: counted },
  sumMoney: { font: { bold: true }, fill: ground.computed, border: true, align: 'right' },
  sumPartial: {
    font: { bold: true, color: ink.bad },
    fill: ground.computed,
    border: true,
    align: 'right',
    format: counted,
  },
  partial: { font: { size: 9, color: ink.bad }, border: true, align: 'right', quoted: true },
  figureAtLeast: { border: true, align: 'right', format: behind('≥', counted) },
  figureAtMost: { border: true, align: 'right', format: behind('≤', counted) },
  figureAbout: { border: true, align: 'right', format: behind('约', counted) },
  decimalAtLeast: { border: true, align: 'right', format: behind('≥', decimal) },
  decimalAtMost: { border: true, align: 'right', format: behind('≤', decimal) },
  decimalAbout: { border: true, align: 'right', format: behind('约', decimal) },
  figureShown: { border: true, align: 'right', format: 'General' },
  day: { border: true, align: 'center', format: 'yyyy-mm-dd' },
  notApplicable: {
    font: { color: ink.faint },
    fill: ground.computed,
    border: true,
    align: 'center',
    quoted: true,
  },
  cell: { border: true, wrap: true, quoted: true },
  strong: { font: { bold: true }, quoted: true },
  warning: { font: { bold: true, color: ink.bad }, wrap: true, quoted: true },
  section: { font: { size: 12, bold: true }, quoted: true },
  prose: { font: { size: 11 }, wrap: true, top: true, quoted: true },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
