import type { DocumentReading, TextRange } from '../reading/reading.js';
import type { SectionText } from '../report/report.js';
import { enumeratedItems } from './enumerations.js';
import type { EnumeratedItem } from './enumerations.js';

/** `UNTOLD`: an item of the section on problems that neither its place nor its words call a lack or a plan. */
export type PromiseKind = 'PROBLEM' | 'MEASURE' | 'UNTOLD';
export const promiseKinds: readonly PromiseKind[] = ['PROBLEM', 'MEASURE', 'UNTOLD'];

/** Something a report says is lacking, or that it will do about it, in its own words. */
export interface ReportPromise extends TextRange {
  readonly kind: PromiseKind;
  /** Marks that lead to it: （二） and, for what is listed inside that item, 一是. */
  readonly labels: readonly string[];
  readonly words: string;
}

/** A reading has found the items; a filed report is taken apart here. */
export interface PromisingReport {
  readonly sections: readonly SectionText[];
  readonly reading: Pick<DocumentReading, 'text' | 'improvements'> | null;
}

/** A report that lists more than this lists something else. */
export const mostPromises = 40;

/** What turns a text to plans, and what to lacks: the last one before an item says what the item is. */
const planCues =
  /下一?步|今后|改进措施|整改措施|主要措施|工作打算|工作重点|将从|采取.{0,6}措施|以下措施|抓好以下|逐项改进|重点做好/g;
const lackCues = /(?:存在|主要|突出|以下|发现).{0,8}(?:问题|不足|差距|短板)|不足之处|主要有.{0,6}方面/g;
/** Words of a lack in the item itself, where nothing before it tells. */
const lackWords = /不足|不够|有待|不高|不强|不全|不及时|欠缺|缺乏|薄弱|滞后|偏少|单一|未能|差距/;
const planWords =
  /^(?:将|进一步|继续|加强|加大|强化|完善|健全|制[订定]|建立|组织|开展|落实|推进|提升|提高|严格|规范)/;

/** The promises of a report in the order of its words. Offsets are into the reading's text, else into the section's. */
export function promisesOf({ sections, reading }: PromisingReport): readonly ReportPromise[] {
  const found = reading ? readPromises(reading) : sections.flatMap(filedPromises);
  return found.slice(0, mostPromises);
}

function filedPromises({ id, text }: SectionText): readonly ReportPromise[] {
  if (id !== 'problems' || text === null) return [];
  return enumeratedItems(text).flatMap((item) => withInner(item, kindOf(text, item), 0));
}

function readPromises({
  text,
  improvements,
}: Pick<DocumentReading, 'text' | 'improvements'>): readonly ReportPromise[] {
  return improvements.flatMap(({ kind, start, end }) => {
    const [first] = enumeratedItems(text.slice(start, end));
    const label = first?.start === 0 ? first.label : labelBefore(text, start);
    const words = first?.start === 0 ? first.words : text.slice(start, end).replace(/[。；;，,\s]+$/, '');
    const wordsStart = first?.start === 0 ? first.wordsStart : 0;
    const item = { label, start: 0, end: end - start, wordsStart, words };
    return withInner(item, kind, start);
  });
}

/** A reading may leave the mark out of an item; it then stands right before it. */
function labelBefore(text: string, start: number): string {
  return (
    /([（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+是)[\s\u3000]*$/.exec(
      text.slice(Math.max(0, start - 8), start),
    )?.[1] ?? ''
  );
}

/** An item that lists something itself is those things: its own words only head them. */
function withInner(item: EnumeratedItem, kind: PromiseKind, offset: number): readonly ReportPromise[] {
  const inner = enumeratedItems(item.words);
  const labels = item.label === '' ? [] : [item.label];
  if (inner.length === 0)
    return [{ kind, labels, words: item.words, start: offset + item.start, end: offset + item.end }];
  const from = offset + item.wordsStart;
  return inner.map(({ label, words, start, end }) => ({
    kind,
    labels: [...labels, label],
    words,
    start: from + start,
    end: from + end,
  }));
}

function kindOf(text: string, { start, words }: EnumeratedItem): PromiseKind {
  const before = text.slice(0, start);
  const plan = lastOf(before, planCues);
  const lack = lastOf(before, lackCues);
  if (plan !== lack) return plan > lack ? 'MEASURE' : 'PROBLEM';
  if (lackWords.test(words)) return 'PROBLEM';
  return planWords.test(words) ? 'MEASURE' : 'UNTOLD';
}

function lastOf(text: string, cues: RegExp): number {
  return [...text.matchAll(cues)].at(-1)?.index ?? -1;
}
