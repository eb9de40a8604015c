import type { SectionId } from '../formats/format.js';
import { measureById } from '../measures/catalogue.js';
import type { MeasureId } from '../measures/catalogue.js';
import type { FigureValue, Qualifier } from '../report/report.js';
import { isSlipOfYear } from './other-year.js';
import { sentencesOf } from './statements/clauses.js';
import { statementsIn } from './statements/read-statements.js';
import type { PlacedSaid, PlacedSentence } from './statements/read-statements.js';
import { clauseStart, sentenceEndAfter, sentenceStart } from './wording.js';
import type { Wording } from './wording.js';
import { yuanOfMention } from './yuan-of-mention.js';

/** What words say of a measure beyond doubt. Money is a decimal string in yuan. */
export interface Saying {
  readonly measure: MeasureId;
  readonly value: FigureValue;
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
}

/** What rules hold against the tables, or against one another. Of the rest words are not sure enough. */
const heldAgainst = new Set<MeasureId>([
  'applications.received',
  'applications.broughtForward',
  'applications.handled',
  'applications.carriedForward',
  'applications.granted',
  'applications.partlyGranted',
  'applications.refused',
  'applications.unavailable',
  'applications.notProcessed',
  'applications.otherHandling',
  'disputes.reconsiderations',
  'disputes.lawsuits',
  'disclosure.items',
  'disclosure.normativeIssued',
  'disclosure.normativeRepealed',
  'disclosure.normativeInForce',
  'decisions.licensing',
  'decisions.penalty',
  'decisions.compulsion',
  'fees.administrative',
]);

/** A sentence without any of these words says nothing of what is held against anything. */
const speaksOfTables =
  /申请|主动公开|予以公开|部分公开|不予|无法提供|信息不存在|其他(?:方式)?处理|复议|诉讼|应诉|规范性文件|行政(?:许可|处罚|强制)|事业性收费|结转|办结|办理完|答复|受理|新收/;

/**
 * What a text says beyond doubt of what the tables count, in order: what a reading of a document understands, less
 * what could be meant of another year, of a part or of somebody else. Nobody looks over it before a rule speaks.
 */
export function sayingsIn(
  { text, numbers }: Wording,
  sectionAt: (offset: number) => SectionId | null,
  reportYear: number,
): readonly Saying[] {
  return statementsIn(sentencesOfTables(text, sectionAt), {
    text,
    numbers,
    reportYear,
    speaksForCounty: false,
    allowsSlipOfYear: true,
  })
    .filter((said) => heldAgainst.has(said.measure) && isBeyondDoubt(said, text, reportYear))
    .map(({ measure, mention, qualifier, start, end }) => ({
      measure,
      value: measureById(measure).kind === 'money' ? yuanOfMention(mention) : mention.value,
      qualifier,
      start,
      end,
    }))
    .sort((a, b) => a.start - b.start);
}

function sentencesOfTables(
  text: string,
  sectionAt: (offset: number) => SectionId | null,
): readonly PlacedSentence[] {
  const found: PlacedSentence[] = [];
  let isNewLine = false;
  for (const sentence of sentencesOf(text, 0, text.length)) {
    isNewLine ||= sentence.beginsLine;
    if (!speaksOfTables.test(text.slice(sentence.start, sentence.end))) continue;
    found.push({ sentence: { ...sentence, beginsLine: isNewLine }, section: sectionAt(sentence.start) });
    isNewLine = false;
  }
  return found;
}

const reach = 30;
/** In the same clause before it, these make a figure one of another year, of a part, or of somebody else. */
const notOurs =
  /协助|上级|其受理|信访|12345|热线|去年|上年(?!度?结转)|上一年(?!度?结转)|往年|历年|累计|以来|比|较|每|平均|全县|全市|全区|全省|网站|微信|微博|平台|公众号|公报|当面|网络|信函|传真|邮寄|现场|现行有效的?[^,]*制|向(?:市|县|区|省|国务院|上级|其他|有关)/;
/** A month's, a quarter's, half a year's: not from one to another, nor to the last day of one. */
const periodPart =
  /[上下]半年|季度|(?<![至—\d-])(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?![\d一二三四五六七八九十底末至—-])/;
/** Applicants of one kind are a part of all. */
const ofSomeApplicants = /(?:自然人|法人|企业|机构|个人)(?:的|提交|提出)*$/;
/** 其中民政所办结2件. */
const partOfOthers = /其中,?[^,;已]{2,12}$/;
const otherCases = /工单|热线|信访|12345|诉求|留言|来电|来信/;
/** 约收到12件: rough, though not the number itself says so. */
const roughly =
  /(?:约|近|超过?|逾|至少|不足)(?:共|已|累计)*(?:新收|收到|接到|受理|办理|办结|答复|制发|公开|发生|作出)/;
const finished = /办结|办毕|完毕|完结|总计|答复|回复/;
const ours =
  /(?:^|[收接]到|受理|接收|新收|办结|答复|办理|共计?|20\d\d年度?|本年度?|今年|全年|结转|的|各类|有效|书面|群众|公民|居民|村民|其[他它]组织|社会公众|任何|公开|:|、)$/;
const plan = /计划|力争|预计|将|拟|不少于|不低于/;

function isBeyondDoubt(
  { measure, start, end, doubt }: PlacedSaid,
  text: string,
  reportYear: number,
): boolean {
  if (doubt !== undefined) return false;
  const from = clauseStart(text, start);
  const clause = text.slice(from, end);
  const words = text.slice(start, end);
  // Without 主动 it may be any list of anything that was published.
  if (measure === 'disclosure.items' && !words.includes('主动公开')) return false;
  // 行政许可事项38项 are kinds of them.
  if (measure.startsWith('decisions.') && /\d项$/.test(words)) return false;
  if (notOurs.test(clause) || plan.test(clause) || roughly.test(clause)) return false;
  const sentence = sentenceStart(text, start);
  const whole = text.slice(sentence, sentenceEndAfter(text, end));
  if (periodPart.test(text.slice(Math.max(sentence, from - reach), end))) return false;
  if (measure.startsWith('applications.') && otherCases.test(whole)) return false;
  // 办理8件 may be what was received, or what is still under way.
  if (measure === 'applications.handled' && !finished.test(words)) return false;
  const lead = text.slice(from, start);
  if (measure === 'applications.handled' && partOfOthers.test(lead)) return false;
  if (measure === 'applications.received' && ofSomeApplicants.test(lead)) return false;
  // 收到公租房申请30件: what stands before has to be nothing, or something of ours.
  if (/^申请(?!公开)/.test(words) && !ours.test(lead)) return false;
  return !isOfOtherYear(clause, text.slice(sentence, from), whole, reportYear);
}

/** The clause, or else the sentence up to it, names another year than the report's. */
function isOfOtherYear(clause: string, lead: string, sentence: string, reportYear: number): boolean {
  const named = (words: string): number | null => {
    const years = [...words.matchAll(/(?<!结转[至到入]?)(20\d\d)年(?!度?(?:结转|政务公开工作要点))/g)].map(
      ([, year]) => Number(year),
    );
    return years.at(-1) ?? null;
  };
  const year = named(clause) ?? named(lead);
  if (year !== null && year !== reportYear && !isSlipOfYear(sentence, year, reportYear)) return true;
  return /去年|上年(?!度?结转)/.test(lead.slice(-reach));
}
