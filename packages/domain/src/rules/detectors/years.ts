import { isSlipOfYear } from '../../wording/other-year.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { wordingsIn } from '../rule-text.js';
import { sentenceEndAfter, sentenceStart } from '../../wording/wording.js';
import type { Passage } from '../passage.js';
import { mostPassages } from '../passage.js';

/** A sentence or clause that begins with a year and then tells what the unit did in it. */
const yearOfWork =
  /(?<=^|[\n。!?;,:、)])(?<year>20\d\d)年度?,?(?=我(?:镇|乡|街道|局|委|办|区|县|机关|单位)|全(?:镇|乡|年|街道|局|区|县)|本(?:镇|乡|街道|局|机关|单位|级)|共|累计|收到|新收|主动公开|公开|制发|未|没有|办理|政府信息公开工作)/g;
/** The report introduces itself: 现将2022年度政府信息公开工作年度报告公布如下. */
const yearOfReport =
  /(?:现将|现就|现公布|特?编制(?:了|本)?)[^。!?\n《》]{0,24}?(?<year>20\d\d)年(?:度)?(?:政府)?信息公开(?:工作)?(?:年度)?(?:情况)?(?:报告|年报|情况)/g;
/** A year before or after the report's in which the words claim its work was done. */
export function yearsOfReport(context: RuleContext): Judged {
  const { reportYear } = context.report;
  const wordings = wordingsIn(context);
  if (wordings.length === 0) return judged('NOT_APPLICABLE');
  const passages: Passage[] = [];
  let wrong: number | null = null;
  let isTold = false;
  for (const wording of wordings) {
    const { text } = wording;
    for (const pattern of [yearOfWork, yearOfReport]) {
      for (const match of text.matchAll(pattern)) {
        const year = Number(match.groups?.['year']);
        isTold = true;
        const from = sentenceStart(text, match.index);
        const sentence = text.slice(from, sentenceEndAfter(text, match.index));
        if (!isSlipOfYear(sentence, year, reportYear)) continue;
        const section = wording.sectionAt(match.index);
        if (section === 'problems' || section === 'other') continue;
        wrong ??= year;
        if (passages.length < mostPassages)
          passages.push(wording.passage(match.index, match.index + match[0].replace(/,$/, '').length));
      }
    }
  }
  if (wrong === null) return judged(isTold ? 'PASS' : 'NOT_APPLICABLE');
  return judged('FAIL', { passages, left: wrong, right: reportYear });
}

const day = (name: string): string => `(?<${name}Month>\\d{1,2})月(?<${name}Day>\\d{1,2})日`;
const period = new RegExp(
  `(?<fromYear>\\d{4,6})年${day('from')}(?:0?0?[:时]00?分?)?起?(?:至|到|—{1,2}|-{1,2}|~|–)(?:(?<toYear>\\d{4,6})年)?${day('to')}`,
  'g',
);
/** What makes two days the period that the report covers, not a term of office or a campaign. */
const ofReport = /统计|报告|年报|数据|期限|时限|反映|所列|情况|编制/;

/** The period that the report says it covers is its year, from the first day to the last. */
export function periodOfYear(context: RuleContext): Judged {
  const { reportYear } = context.report;
  const right = `${reportYear}-01-01/${reportYear}-12-31`;
  let isStated = false;
  for (const wording of wordingsIn(context)) {
    for (const match of wording.text.matchAll(period)) {
      const around = wording.text.slice(
        sentenceStart(wording.text, match.index),
        sentenceEndAfter(wording.text, match.index + match[0].length),
      );
      if (!ofReport.test(around)) continue;
      isStated = true;
      const { fromYear = '', toYear = fromYear } = match.groups ?? {};
      const left = `${fromYear}-${dayIn(match.groups, 'from')}/${toYear}-${dayIn(match.groups, 'to')}`;
      if (left === right) continue;
      // A campaign or a training term within the year is told of in the same words.
      if (!/统计|期限|时限|所列|报告期/.test(around) && !isWholeYear(match.groups)) continue;
      return judged('FAIL', {
        passages: [wording.passage(match.index, match.index + match[0].length)],
        left,
        right,
      });
    }
  }
  return judged(isStated ? 'PASS' : 'NOT_APPLICABLE');
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function dayIn(groups: Groups, end: 'from' | 'to'): string {
  const of = (part: string): string => (groups?.[`${end}${part}`] ?? '').padStart(2, '0');
  return `${of('Month')}-${of('Day')}`;
}

function isWholeYear(groups: Groups): boolean {
  return dayIn(groups, 'from') === '01-01' && dayIn(groups, 'to') === '12-31';
}
