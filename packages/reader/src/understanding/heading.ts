import type { Day } from '@mingjian/domain';
import { dayIn, yearIn } from './calendar.js';
import type { Line } from './lines.js';

/** What stands at the head of a report: its title, whose it is, of which year, and when it was published. */
export interface DocumentHead {
  readonly title: Line | null;
  readonly unitName: string | null;
  readonly reportYear: number | null;
  readonly publishedOn: Day | null;
  /** Days that the document gives besides, where they differ. */
  readonly otherDays: readonly Day[];
  /** Where the report's own text begins. */
  readonly bodyStart: number;
}

const reportWords = /信息公开.{0,12}(?:报告|年报)|政务公开.{0,12}(?:报告|年报)/;
const longestTitle = 80;
const pageLine =
  /^(?:发布(?:时间|日期)|发文(?:时间|日期)|公开(?:时间|日期)|成文(?:时间|日期)|生成(?:时间|日期)|时间|日期|来源|信息来源|作者|索引号|浏览|点击|字号|字体|发布机构|责任编辑|文号|主题词|名称|当前位置|您的位置|【)/;
const labelledDay = /(?:发布(?:时间|日期)|公开(?:时间|日期)|发文日期|生成日期|成文日期|日期|时间)[::]?/;

export function headOf(lines: readonly Line[]): DocumentHead {
  const filled = lines.filter(({ text }) => text !== '');
  const head = filled.slice(0, 40);
  const titleAt = head.findIndex(
    ({ text }) => text.length <= longestTitle && reportWords.test(text) && !pageLine.test(text),
  );
  const title = titleAt === -1 ? null : (head[titleAt] ?? null);
  const page = filled.slice(0, 60).filter(({ text }) => text.length <= 200 && labelledDay.test(text));
  const pageDay = page
    .map(({ text }) => dayIn(text.slice(labelledDay.exec(text)?.index ?? 0)))
    .find((day) => day !== null);
  const below = title === null ? [] : filled.slice(filled.indexOf(title) + 1).slice(0, 4);
  const plainDay = below.filter(({ text }) => isDateOnly(text)).map(({ text }) => dayIn(text))[0];
  const signed = filled
    .slice(-15)
    .filter(({ text }) => text.length <= 40)
    .map(({ text }) => (/^\D{0,20}(?:20\d\d|二)/.test(text) ? dayIn(text) : null))
    .findLast((day) => day !== null);
  const days = [pageDay ?? plainDay, signed].filter((day) => day !== null && day !== undefined);
  const [publishedOn = null] = days;
  const source = head
    .map(({ text }) => /(?:来源|发布机构|发布单位)[::]([\u4e00-\u9fff]{2,20})/.exec(text)?.[1])
    .find((name) => name);
  return {
    title,
    unitName: (title && nameInTitle(title.text)) ?? source ?? null,
    reportYear: (title && yearIn(title.text)?.year) ?? null,
    publishedOn,
    otherDays: [...new Set(days)].filter((day) => day !== publishedOn),
    bodyStart: bodyAfter(filled, title),
  };
}

/** The title may be cut by the year, before or behind the name; what names no body is no name. */
function nameInTitle(title: string): string | null {
  const year = yearIn(title);
  const ahead = year ? title.slice(0, year.start) : '';
  const behind = year ? title.slice(year.end) : title;
  for (const piece of [ahead, behind]) {
    const name = piece
      .replace(/^(?:关于|度|年度)+/, '')
      .replace(/(?:政府信息公开|信息公开|政务公开|年度).*$/, '')
      .replace(/(?:关于|的)+$/, '');
    if (/[\u4e00-\u9fff]{2}/.test(name)) return name;
  }
  return null;
}

function bodyAfter(filled: readonly Line[], title: Line | null): number {
  const at = title ? filled.indexOf(title) + 1 : 0;
  const next = filled.slice(at).find(({ text }) => !pageLine.test(text) && !isDateOnly(text));
  return next?.start ?? title?.end ?? 0;
}

function isDateOnly(text: string): boolean {
  return text.length <= 24 && dayIn(text) !== null && /^[(]?(?:20\d\d|二)/.test(text);
}
