import type { SectionId, TextRange } from '@mingjian/domain';
import type { Line } from './lines.js';

/** Words in a heading by which a section is known; the first that fits counts, for 复议 stands beside 申请. */
const titles: readonly { readonly id: SectionId; readonly words: RegExp }[] = [
  { id: 'disputes', words: /复议|诉讼/ },
  { id: 'fees', words: /收费|费用|减免/ },
  { id: 'problems', words: /问题|不足|改进|整改|下步|下一步|今后|打算|努力方向/ },
  { id: 'applications', words: /申请/ },
  { id: 'other', words: /其他|其它|附件|附表|需要(?:报告|说明)|说明与附|统计表/ },
  { id: 'proactive', words: /主动公开|公开(?:政府)?信息(?:的)?情况|信息公开(?:的)?(?:数量|内容)/ },
  { id: 'overview', words: /概述|总体情况|基本情况|概况|组织领导|工作情况|总体|推进情况|开展情况/ },
];

const longestHeading = 45;
const numbered =
  /^(?:第([一二三四五六七八九十]{1,3})部分[、.．,:]?|第?([一二三四五六七八九十]{1,3})[、.．,:])(.*)$/;
const arabic = /^\d{1,2}[、.．](?!\d)(.*)$/;
/** Only where nothing else numbers the sections, and only a line that is a title: (一) mostly numbers what is below. */
const bracketed = /^\([一二三四五六七八九十]{1,3}\)([^。;；:]*)$/;
const bare =
  /^(?:概述|总体情况|基本情况|主动公开(?:政府信息)?(?:的)?(?:工作)?情况|依申请公开(?:政府信息)?(?:的)?(?:工作)?情况|(?:政府信息公开(?:的)?)?收费(?:及|和)?减免(?:的)?情况|.{0,22}行政复议.{0,8}行政诉讼.{0,6}情况|存在的?(?:主要)?问题(?:及|和).{0,10}|其他需要报告的事项)$/;

export interface FoundSection {
  readonly id: SectionId;
  /** The title without its number; null where the heading is missing. */
  readonly title: string | null;
  readonly heading: TextRange | null;
  /** From the heading's line, or the first line of its text, to the next section. */
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

/** Sections by their numbered headings; text before the first one is the overview where no heading says so. */
export function sectionsIn(lines: readonly Line[], from: number, to: number): readonly FoundSection[] {
  const within = lines.filter((line) => line.start >= from && line.end <= to && line.text !== '');
  const headings = headingsAmong(within);
  const first = headings[0];
  const found: FoundSection[] = [];
  const firstText = within[0];
  if (
    firstText &&
    !headings.some(({ id }) => id === 'overview') &&
    firstText.start < (first?.line.start ?? to)
  ) {
    const end = first?.line.start ?? to;
    found.push({
      id: 'overview',
      title: null,
      heading: null,
      start: firstText.start,
      bodyStart: firstText.start,
      end,
    });
  }
  headings.forEach(({ id, title, line, bodyStart }, at) => {
    const end = headings[at + 1]?.line.start ?? to;
    const last = found.at(-1);
    // Two headings of one section in a row, as 问题 and 改进 apart, are one section.
    if (last?.id === id) found[found.length - 1] = { ...last, end };
    else
      found.push({
        id,
        title,
        heading: { start: line.start, end: bodyStart },
        start: line.start,
        bodyStart,
        end,
      });
  });
  return found;
}

interface Heading {
  readonly id: SectionId;
  readonly title: string;
  readonly line: Line;
  readonly bodyStart: number;
}

function headingsAmong(lines: readonly Line[]): readonly Heading[] {
  for (const shape of [numbered, arabic, bracketed]) {
    const found = lines.map((line) => headingOf(line, shape)).filter((heading) => heading !== null);
    if (new Set(found.map(({ id }) => id)).size >= 2) return withoutRepeats(found);
  }
  return withoutRepeats(lines.map(bareHeading).filter((heading) => heading !== null));
}

/** A later heading of a section that was already there, as in a summary at the end, begins no new section. */
function withoutRepeats(headings: readonly Heading[]): readonly Heading[] {
  const seen = new Set<SectionId>();
  return headings.filter(({ id }, at) => {
    const again = seen.has(id) && headings[at - 1]?.id !== id;
    seen.add(id);
    return !again;
  });
}

/** A heading may run on into its text on the same line: 三、收费情况:无。 */
function headingOf(line: Line, shape: RegExp): Heading | null {
  const match = shape.exec(line.text.slice(0, longestHeading * 4));
  if (!match) return null;
  const rest = match.at(-1) ?? '';
  const end = /[。:;]|,(?=.*。)/.exec(rest)?.index ?? rest.length;
  const title = rest.slice(0, end);
  if (title.length === 0 || title.length > longestHeading) return null;
  const id = titles.find(({ words }) => words.test(title))?.id;
  if (id === undefined) return null;
  const bodyStart = line.start + match[0].length - rest.length + end;
  return { id, title, line, bodyStart: Math.min(bodyStart, line.end) };
}

function bareHeading(line: Line): Heading | null {
  if (line.text.length > longestHeading || !bare.test(line.text)) return null;
  const id = titles.find(({ words }) => words.test(line.text))?.id;
  return id === undefined ? null : { id, title: line.text, line, bodyStart: line.end };
}
