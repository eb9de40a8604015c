import type { Clause, Improvement } from '@mingjian/domain';

interface Item extends Clause {
  readonly level: number;
}

/** Markers of lists, the outer ones first. Ordinals need their number words, so that 一 alone begins none. */
const levels: readonly RegExp[] = [
  /(?:^|[\n。;:])\([一二三四五六七八九十]{1,3}\)/g,
  /(?:^|[\n。;:])\d{1,2}[.、](?!\d)/g,
  /(?:^|[\n。;:])\(\d{1,2}\)/g,
  /(?:^|[\n。;:,!])(?:第?[一二三四五六七八九十]{1,2}(?:是|要|来)|首先|其次|再次|最后|第[一二三四五六七八九],)/g,
  /[①②③④⑤⑥⑦⑧⑨⑩]/g,
];
const pivot =
  /针对(?:以上|上述|这些|存在|我|工作中|目前)?|下一?步|今后(?!的?问题)|改进(?:措施|情况|办法|方向|工作)|加以改进|整改(?:措施|情况)|为此|20\d\d年,?(?:(?:我|本|全)(?:镇|乡|街道|局|办|县|区|市|委|单位|机关)?)?(?:将|要|拟)|解决(?:办法|措施)|工作(?:打算|重点|措施|思路|计划)/g;
const turn = /(?:问题|不足|差距|困难|薄弱)/;

/** Items named as problems, and those named as what is to be done, with the range that names them all. */
export interface Improvements {
  readonly items: readonly (Clause & Pick<Improvement, 'kind'>)[];
  readonly problems: readonly Clause[];
  readonly measures: readonly Clause[];
}

export function improvementsIn(text: string, body: Clause): Improvements {
  const words = text.slice(body.start, body.end);
  const at = pivotOf(words);
  const problems = outermost(words, 0, at).map((item) => moved(item, body.start));
  const measures =
    at < words.length ? outermost(words, at, words.length).map((item) => moved(item, body.start)) : [];
  return {
    items: [
      ...problems.map((item) => ({ ...item, kind: 'PROBLEM' }) as const),
      ...measures.map((item) => ({ ...item, kind: 'MEASURE' }) as const),
    ],
    problems,
    measures,
  };
}

/** Where problems end and what is done about them begins: the first such words after problems were named. */
function pivotOf(words: string): number {
  const named = turn.exec(words)?.index ?? 0;
  const firstMarker = Math.min(
    ...levels.map(
      (level) => [...words.matchAll(level)].find(({ index }) => index >= named)?.index ?? Infinity,
    ),
  );
  for (const match of words.matchAll(pivot)) {
    const enough = match.index > firstMarker || (firstMarker === Infinity && match.index > named);
    if (enough && beginsClause(words, match.index)) return beginOfItem(words, match.index);
  }
  return words.length;
}

function beginsClause(words: string, at: number): boolean {
  return /(?:^|[\n。;,:!])(?:\([一二三四五六七八九十\d]+\)|\d{1,2}[.、]|[一二三四五六七八九十]、|我(?:镇|乡|街道|局)?|为|在|20\d\d年,?|同时,|因此,|(?:主要)?(?:的)?)?$/.test(
    words.slice(Math.max(0, at - 14), at),
  );
}

/** A pivot that is itself a heading 「(二)改进措施」 takes its marker along. */
function beginOfItem(words: string, at: number): number {
  const before = words.slice(Math.max(0, at - 8), at);
  const marker = /\([一二三四五六七八九十]+\)[^\n]{0,4}$/.exec(before);
  return marker ? at - (before.length - marker.index) : at;
}

/** The items of the outermost list between two places; a list has at least two, or one that is called the first. */
function outermost(words: string, from: number, to: number): readonly Item[] {
  const part = words.slice(from, to);
  for (const [level, marker] of levels.entries()) {
    const starts = [...part.matchAll(marker)]
      .map(({ 0: whole, index }) => index + (/^[\n。;:,!]/.test(whole) ? 1 : 0))
      .filter((start) => !isHeadingOfPart(part.slice(start, start + 24)));
    if (starts.length < 2 && !(level === 3 && starts.length === 1)) continue;
    return starts.map((start, at) => ({
      level,
      start: from + start,
      end: from + endOfItem(part, start, starts[at + 1]),
    }));
  }
  return [];
}

/** 「(一)存在的问题」 names no problem: the items stand below it. */
function isHeadingOfPart(head: string): boolean {
  return /^(?:\([一二三四五六七八九十]+\)|\d{1,2}[.、])(?:(?:目前|工作中|主要|我镇)?(?:存在的?)?(?:主要)?(?:问题|不足)(?:和不足|及不足)?|(?:下一?步)?(?:改进|整改|解决)(?:措施|情况|办法|方向|打算)|下一?步(?:工作)?(?:打算|计划|安排|重点|措施)?)(?:[\n。:]|$)/.test(
    head,
  );
}

/** Its first sentence says what it is; the rest of a paragraph carries it out. */
function endOfItem(part: string, start: number, next: number | undefined): number {
  const limit = Math.min(next ?? part.length, start + 200);
  const rest = part.slice(start + 1, limit);
  const end = /[。;!\n]/.exec(rest)?.index;
  return end === undefined ? trimmed(part, start, limit) : start + 1 + end;
}

function trimmed(part: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[\s,、]/.test(part.charAt(last - 1))) last -= 1;
  return last;
}

function moved(item: Item, by: number): Item {
  return { ...item, start: item.start + by, end: item.end + by };
}
