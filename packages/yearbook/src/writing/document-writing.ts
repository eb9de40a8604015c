import type { Text } from '@mingjian/domain';
import { Binder } from '../bound/binder.js';
import type { BoundBlock, Run, TableCell, TableColumn, TableRow } from '../bound/document.js';
import type { ChartSpec } from '../bound/chart.js';
import type { CountyFacts } from '../facts/county-facts.js';
import { withRoomForWords } from './word-widths.js';
import { fill, listed } from '../words/fill.js';
import type { Filling } from '../words/fill.js';

export type Locale = 'zh' | 'en';

/** Sentences of a kind of document in both languages. */
export type Catalogue<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** A table as a chapter gives it; its number and its place in the document are given here. */
export interface TableGiven {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly total?: TableRow | null;
  readonly summed?: readonly string[];
  readonly notes?: readonly string[];
  readonly isWide?: boolean;
}

/** More names than so many are not read in a sentence; the table has them. */
export const mostNames = 12;

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** What the chapters of one document share: facts, sentences, figures, and the numbers of headings, tables and charts. */
export class DocumentWriting<Key extends string> {
  readonly binder = new Binder();
  #chapters = 0;
  #tables = 0;
  #charts = 0;

  constructor(
    readonly facts: CountyFacts,
    readonly locale: Locale,
    private readonly catalogue: Catalogue<Key>,
    /** Stands between parts of a list. */
    private readonly between: string,
  ) {}

  /** A sentence as runs. */
  say(key: Key, fillings: Readonly<Record<string, Filling>> = {}): readonly Run[] {
    return fill(this.catalogue[this.locale][key], fillings);
  }

  /** A sentence without figures, as words. */
  word(key: Key, fillings: Readonly<Record<string, string>> = {}): string {
    return this.say(key, fillings)
      .map((run) => ('words' in run ? run.words : ''))
      .join('');
  }

  text(label: Text): string {
    return label[this.locale];
  }

  /** 新收（件）, as the language has its brackets. */
  inBrackets(words: string, within: string): string {
    return this.locale === 'zh' ? `${words}（${within}）` : `${words} (${within})`;
  }

  list(parts: readonly (readonly Run[])[]): readonly Run[] {
    return listed(parts, this.between);
  }

  /** Names in a sentence, or which table has them where they are too many. */
  names<Item>(items: readonly Item[], table: string, say: (item: Item) => readonly Run[]): readonly Run[] {
    if (items.length <= mostNames) return this.list(items.map(say));
    return [{ words: this.locale === 'zh' ? `见${table}` : `see ${table}` }];
  }

  /** A chapter's heading: 一、报送和发布. */
  chapter(key: string, title: Key): BoundBlock {
    const at = this.#chapters;
    this.#chapters += 1;
    const number = this.locale === 'zh' ? `${chineseNumber(at + 1)}、` : `${at + 1}. `;
    return { kind: 'HEADING', key: `${key}.heading`, level: 1, words: `${number}${this.word(title)}` };
  }

  /** The number of a part of a chapter: （三）. */
  partNumber(at: number): string {
    return this.locale === 'zh' ? `（${chineseNumber(at)}）` : `${at}. `;
  }

  paragraph(key: string, ...sentences: readonly (readonly Run[])[]): BoundBlock {
    return { kind: 'PARAGRAPH', key, runs: sentences.flat() };
  }

  table({ key, caption, columns, rows, total = null, summed = [], notes = [], isWide = false }: TableGiven): {
    readonly block: Extract<BoundBlock, { kind: 'TABLE' }>;
    /** 表1, as sentences call it. */
    readonly name: string;
  } {
    this.#tables += 1;
    const name = this.locale === 'zh' ? `表${this.#tables}` : `Table ${this.#tables}`;
    const said = [...rows, ...(total ? [total] : [])].map(({ cells }) =>
      cells.map((cell) => this.#saidIn(cell)),
    );
    return {
      name,
      block: {
        kind: 'TABLE',
        key,
        caption: `${name}　${caption}`,
        columns: this.locale === 'en' ? withRoomForWords(shared(columns), said, isWide) : shared(columns),
        rows,
        total,
        summed,
        notes,
        isWide,
      },
    };
  }

  #saidIn(cell: TableCell): string {
    switch (cell.kind) {
      case 'WORDS':
        return cell.words;
      case 'FIGURE':
        return this.binder.shown(cell.figure);
      case 'RUNS':
        return cell.runs.map((run) => ('words' in run ? run.words : this.binder.shown(run.figure))).join('');
      case 'STATE':
      case 'NOT_APPLICABLE':
        return '';
    }
  }

  chart(key: string, caption: string, description: string, chart: ChartSpec, table: string): BoundBlock {
    this.#charts += 1;
    const name = this.locale === 'zh' ? `图${this.#charts}` : `Figure ${this.#charts}`;
    return { kind: 'CHART', key, caption: `${name}　${caption}`, description, chart, table };
  }
}

/** Up to 99: 九, 十, 十一, 二十, 九十二. */
function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? (numerals[tens - 1] ?? '') : ''}十`;
  return value > 99 ? String(value) : `${ten}${ones === 0 ? '' : (numerals[ones - 1] ?? '')}`;
}

/** Widths as given, together 1. */
function shared(columns: readonly TableColumn[]): readonly TableColumn[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map((column) => ({ ...column, width: column.width / all }));
}
