import type { Clause } from './clauses.js';
import { denialEntries } from './catalogue.js';
import type { Said } from './counted.js';

const nothing = { value: 0, decimal: '0', scale: 0 } as const;

/** Words that say that something did not come or happen; 未按时 and 无法 say other things. */
const denial =
  /(?:均|都|也|亦|皆|暂时|目前|至今|从)?(?:(?:尚|暂|并|从)?(?:未|没有|没)(?:曾|再|有)?(?:收到|接到|收取|收缴|接收|受理|发生|出现|产生|发现|涉及|提起|引发|引起|因|被|向|对|作出|做出|实施|办理|制发|制定|出台|印发|废止|组织|举办|开展|收)(?:过)?|没有|尚无|暂无|并无|无一例|无任何|无(?!法|关|偿|障|纸|缝|条件|理|效|线|论|所|小|疑|须|需|正当|误|遗|愧|私|故|记|锡|为|人机)|不存在|不收取|未有|零(?=申请|投诉|复议|诉讼|收费|举报))/g;

/** 除上述1件外,未收到申请 denies the rest alone. */
const excepts = /除(?!夕)[^。\n]{1,60}外/;
/** No denial does without one of these. */
const negates = /[未没无零不]/;

/** 因政府信息公开申请引发的: what led to a thing is not what is denied. */
const cause =
  /(?:因|由于|针对|对)[^,;:]{0,40}?(?:引起|引发|导致|产生|而(?:提起|被)?|不服|不满|(?=(?:被)?(?:举报|投诉|申诉|行政复议|提起|提出|申请行政复议|申请复议)))/g;
/** Between denial and thing these make it another thing: 没有超期答复的申请. */
const otherThing =
  /转送|转交|移送|补正|重复|需要|超期|逾期|超时|延期|不及时|推诿|拒不|不答复|未答复|漏|及时|按时|未按|满意/;
/** 无行政事业性收费项目以外的收费 leaves the thing itself open. */
const exceptThis = /^[^,;]{0,8}[以之]外/;
/** What follows a thing that is denied as a whole. */
const headEnd =
  /^(?:的)?(?:情况|情形|现象|事项|案件|案例|问题|要求|行为|记录|请求|件|案|发生|出现|数量|数|表|方面|工作|$|[、,;:。)”和及与或以且并或均])/;
/** 行政复议、行政诉讼均未发生: the things stand before. */
const closing =
  /^(?:过|的|此类|该类|相关|有关|类似|以上|上述)*(?:情况|情形|事项|现象|案件|问题|发生|出现|收到|产生)?$/;
const closingVerb =
  /(?:发生|出现|收到|产生|接到|受理|涉及|没有|无|收取|有|一例|任何|不存在|尚无|暂无|并无)(?:过)?$/;

const negator = /^(?:均|都|也|亦|皆|暂时|目前|至今|从|尚|暂|并)*(?:未|没有|没|无|不存在|不|零)(?:曾|再|有)?/;

const compiled = denialEntries.map(({ measure, words }) => ({ measure, words: new RegExp(words, 'g') }));
/** Longer clauses are none that a person wrote. */
const longest = 240;

/** What a clause denies: a zero for each thing that it names, and for those of the clause before where it ends in 无. */
export function deniedIn(text: string, clause: Clause, previous: Clause | null): readonly Said[] {
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + longest));
  const found: Said[] = [];
  if (!negates.test(words) || excepts.test(text.slice(previous?.start ?? clause.start, clause.end)))
    return found;
  for (const match of words.matchAll(denial)) {
    const begin = match.index;
    const from = begin + match[0].length;
    // The verb may belong to the thing: 未制发规范性文件, 未收取费用.
    const things = thingsIn(words, begin + (negator.exec(match[0])?.[0].length ?? 0), false);
    const said = things.map(({ measure, end }) => said0(measure, clause.start + begin, clause.start + end));
    if (said.length > 0) {
      found.push(...said);
      break;
    }
    if (!closingVerb.test(match[0]) || !closing.test(words.slice(from))) continue;
    found.push(...deniedBefore(text, clause, previous, begin, clause.start + from));
    if (found.length > 0) break;
  }
  return found;
}

function deniedBefore(
  text: string,
  clause: Clause,
  previous: Clause | null,
  begin: number,
  end: number,
): readonly Said[] {
  const here = thingsIn(text.slice(clause.start, clause.start + begin), 0, true);
  if (here.length > 0) return here.map(({ measure, start }) => said0(measure, clause.start + start, end));
  const lead = text.slice(clause.start, clause.start + begin);
  if (
    !previous ||
    !/^(?:20\d\d年|全年|本年度?|今年|我(?:镇|乡|街道|局|办)|全镇|全乡|年度|度|内|,)*$/.test(lead)
  )
    return [];
  const start = Math.max(previous.start, previous.end - longest);
  return thingsIn(text.slice(start, previous.end), 0, true).map(({ measure, start: at }) =>
    said0(measure, start + at, end),
  );
}

function said0(measure: Said['measure'], start: number, end: number): Said {
  return { measure, mention: nothing, qualifier: 'EXACT', start, end, confidence: 0.9 };
}

interface Thing {
  readonly measure: Said['measure'];
  readonly start: number;
  readonly end: number;
}

function thingsIn(words: string, from: number, before: boolean): readonly Thing[] {
  const blanked = words.replace(cause, (whole) => '\u0001'.repeat(whole.length));
  const taken: Thing[] = [];
  for (const { measure, words: pattern } of compiled) {
    for (const match of blanked.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < from || match[0] === '' || !headEnd.test(blanked.slice(end))) continue;
      if (exceptThis.test(blanked.slice(end))) continue;
      if (otherThing.test(blanked.slice(from, start)) && !before) continue;
      if (taken.some((thing) => thing.measure === measure || (start < thing.end && thing.start < end)))
        continue;
      taken.push({ measure, start, end: match[0].endsWith('的') ? end - 1 : end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
