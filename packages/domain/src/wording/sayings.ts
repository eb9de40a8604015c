import type { SectionId } from '../formats/format.js';
import type { MeasureId } from '../measures/catalogue.js';
import type { Qualifier } from '../report/report.js';
import { isSlipOfYear } from './other-year.js';
import { clauseStart, isCount, sentenceEndAfter, sentenceStart } from './wording.js';
import type { Wording } from './wording.js';

/** What words say of a measure beyond doubt. */
export interface Saying {
  readonly measure: MeasureId;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
}

/** Words right before a count that leave no doubt what it counts; `within` has to stand in the same sentence. */
interface Form {
  readonly measure: MeasureId;
  readonly before: RegExp;
  readonly units: readonly string[];
  readonly within?: RegExp;
  /** Without words of its own around it only this section makes it sure. */
  readonly section?: SectionId;
}

const cases = '件 份 宗 条 起 次 例'.split(' ');
const documents = '件 份 个'.split(' ');
const kind = '(?:政府信息公开|信息公开|政务公开|依申请公开|公开)?(?:的)?';
const amount = '(?:申请)?(?:事项)?(?:数量|总数|总量|数)?(?:共计|总计|合计|共|为|是|:)?$';
const form = (
  measure: MeasureId,
  before: string,
  units: readonly string[],
  more: Pick<Form, 'within' | 'section'> = {},
): Form => ({ measure, before: new RegExp(before), units, ...more });
const applications = /申请/;

/**
 * The plain ways of saying what the tables count, for words that no reading has looked at: what a clerk types. A reading
 * of a document knows many more; here a count that is not understood is left alone.
 */
const forms: readonly Form[] = [
  form(
    'applications.received',
    `(?:新收|新收到|共收到|收到|接到|受理)(?:的|了)?${kind}申请(?:事项)?(?:数量|总数|数)?(?:共计|共|为|:)?$`,
    cases,
  ),
  form('applications.broughtForward', `(?:上年度?|上一年度?)结转(?:的)?${kind}${amount}`, cases),
  form(
    'applications.carriedForward',
    `结转(?:至|到|入)?(?:下一?年度?|次年|明年)(?:继续)?(?:办理)?(?:的)?${kind}${amount}`,
    cases,
  ),
  form('applications.handled', `(?<!按时|按期|如期|延期)(?:办结|办理完毕)(?:了)?${kind}${amount}`, cases, {
    within: applications,
  }),
  form('applications.granted', `(?<!不)予以公开(?:的)?${amount}`, cases, { section: 'applications' }),
  form('applications.partlyGranted', `(?<!以)部分公开(?:的)?${amount}`, cases, { section: 'applications' }),
  form('applications.refused', `不予公开(?:的)?${amount}`, cases, { section: 'applications' }),
  form('applications.unavailable', `无法提供(?:的)?${amount}`, cases, { section: 'applications' }),
  form('applications.notProcessed', `不予处理(?:的)?${amount}`, cases, { section: 'applications' }),
  form('applications.otherHandling', `(?:作)?其他处理(?:的)?${amount}`, cases, { section: 'applications' }),
  form('disputes.reconsiderations', `行政复议(?:案件)?${amount}`, cases, { within: /公开|诉讼/ }),
  form('disputes.lawsuits', `行政诉讼(?:案件)?${amount}`, cases, { within: /公开|复议/ }),
  form(
    'disclosure.normativeIssued',
    `(?:制发|制定|出台|印发)(?:了)?(?:行政)?规范性文件(?:数量|数|共)?$`,
    documents,
  ),
  form('disclosure.normativeRepealed', `废止(?:了)?(?:行政)?规范性文件(?:数量|数|共)?$`, documents),
  form('disclosure.normativeInForce', `现行有效(?:的)?(?:行政)?规范性文件(?:数量|数|共|为)?$`, documents),
  form('decisions.licensing', `(?:作出|办理|办结)(?:的)?行政许可(?:处理)?(?:决定|事项)?(?:共)?$`, cases),
  form('decisions.penalty', `(?:作出|实施)(?:的)?行政处罚(?:处理)?(?:决定)?(?:共)?$`, cases),
  form(
    'decisions.compulsion',
    `(?:作出|实施|采取)(?:的)?行政强制(?:措施|执行)?(?:处理)?(?:决定)?(?:共)?$`,
    cases,
  ),
  form(
    'disclosure.items',
    `主动公开(?:各类|各项|政府|政务)*信息(?:数量|总数|总量|数)?(?:共计|总计|合计|共|为|:)?$`,
    '条 件 份 篇 项'.split(' '),
  ),
];

const formsByUnit = new Map<string, readonly Form[]>(
  [...new Set(forms.flatMap(({ units }) => units))].map((unit) => [
    unit,
    forms.filter(({ units }) => units.includes(unit)),
  ]),
);
const reach = 30;
/** In the same clause before it, these make a figure one of another year, of a part, or of somebody else. */
const notOurs =
  /其中|协助|上级|其受理|信访|12345|热线|去年|上年(?!度?结转)|上一年(?!度?结转)|往年|历年|累计|以来|比|较|每|平均|全县|全市|全区|全省|网站|微信|微博|平台|公众号|公报|当面|网络|信函|传真|邮寄|现场|现行有效的?[^,]*制/;
const otherCases = /工单|热线|信访|12345|诉求|留言|来电|来信/;
/** 约收到12件: rough, though not the number itself says so. */
const roughly = /(?:约|近|超|超过|逾|至少|不足)$/;
const plan = /计划|力争|预计|将|拟|不少于|不低于/;

const denial =
  /(?:未|没有|没|无)(?:再|曾)?(?:收到|接到|受理|发生|出现|产生|发现)?(?:过)?(?:任何|公民|法人|因|其他组织|的|和|、)*(?<thing>(?:政府信息公开|信息公开|依申请公开)?(?:的)?申请(?=[,;。!\n)]|$|事项|的情况|件)|(?:政府信息公开|信息公开)?(?:工作)?(?:申请)?(?:而)?(?:被)?(?:引发|引起|提起|申请)?(?:的)?行政(?:复议|诉讼)[^,;。\n\d]{0,14})/g;

/** What a text says beyond doubt of what the tables count, in order. */
export function sayingsIn(
  { text, numbers }: Wording,
  sectionAt: (offset: number) => SectionId | null,
  reportYear: number,
): readonly Saying[] {
  return [...countedIn(text, numbers, sectionAt, reportYear), ...deniedIn(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function countedIn(
  text: string,
  numbers: Wording['numbers'],
  sectionAt: (offset: number) => SectionId | null,
  reportYear: number,
): readonly Saying[] {
  const found: Saying[] = [];
  for (const mention of numbers) {
    if (!isCount(mention)) continue;
    const candidates = formsByUnit.get(mention.unit ?? '');
    if (candidates === undefined) continue;
    const from = clauseStart(text, mention.start);
    const clause = text.slice(from, mention.start);
    const words = clause.slice(-reach);
    const candidate = candidates.find(
      ({ before, section: only }) =>
        before.test(words) && (only === undefined || only === sectionAt(mention.start)),
    );
    if (!candidate || notOurs.test(clause) || plan.test(clause)) continue;
    const sentence = sentenceStart(text, mention.start);
    const lead = text.slice(sentence, from);
    const whole = text.slice(sentence, sentenceEndAfter(text, mention.end));
    if (isOfOtherYear(clause, lead, whole, reportYear)) continue;
    if (candidate.within && (!candidate.within.test(whole) || otherCases.test(whole))) continue;
    const match = candidate.before.exec(words);
    const start = mention.start - (match?.[0].length ?? 0);
    if (roughly.test(text.slice(from, start))) continue;
    found.push({
      measure: candidate.measure,
      value: mention.value,
      qualifier: mention.qualifier,
      start,
      end: mention.end,
    });
  }
  return found;
}

/** The clause, or else the sentence up to it, names another year than the report's. */
function isOfOtherYear(clause: string, lead: string, sentence: string, reportYear: number): boolean {
  const named = (words: string): number | null => {
    const years = [...words.matchAll(/(20\d\d)年(?!度?(?:结转|政务公开工作要点))/g)].map(([, year]) =>
      Number(year),
    );
    return years.at(-1) ?? null;
  };
  const year = named(clause) ?? named(lead);
  if (year !== null && year !== reportYear && !isSlipOfYear(sentence, year, reportYear)) return true;
  return /去年|上年(?!度?结转)/.test(lead.slice(-reach));
}

function deniedIn(text: string): readonly Saying[] {
  const found: Saying[] = [];
  for (const match of text.matchAll(denial)) {
    const thing = match.groups?.['thing'] ?? '';
    const lead = text.slice(clauseStart(text, match.index), match.index);
    if (notOurs.test(lead) || (/尚$|并$/.test(lead) === false && /[无未没]$/.test(lead))) continue;
    const start = match.index;
    const end = start + match[0].length;
    const none = (measure: MeasureId): void => {
      found.push({ measure, value: 0, qualifier: 'EXACT', start, end });
    };
    if (!/行政(?:复议|诉讼)/.test(thing)) none('applications.received');
    // 未发生因申请行政复议被纠正的情况 denies the result alone.
    else if (!/纠正|撤销|败诉|维持|不服/.test(thing)) {
      if (thing.includes('复议')) none('disputes.reconsiderations');
      if (thing.includes('诉讼')) none('disputes.lawsuits');
    }
  }
  return found;
}
