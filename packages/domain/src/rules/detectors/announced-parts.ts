import { numberOfNumerals } from '../../wording/numerals.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { wordingsIn } from '../rule-text.js';

/** 本报告由总体情况、…和其他需要报告的事项等六个部分组成. */
const announcement =
  /(?:报告|年报|全文)(?:内容)?(?:共|主要)?(?:由|包括|包含|分为|分|含|共)(?:以下)?(?<list>[^。!?\n]{0,260}?)(?:等|共|合计|,|:|这|以下)?(?<number>[一二三四五六七八九十]|\d{1,2})个?(?:大)?(?:部分|方面)/g;
/** How the name of a part ends: 行政复议、行政诉讼情况 is one of them, not two. */
const lastWord =
  /(?:情况|问题|事项|措施|概述|概况|附表|附件|统计表|指标|计划|打算|安排|说明|减免|要点|附录|意见|设想|思路)$/;
const heading = /^[ \t]*(?<numeral>[一二三四五六七八九十]{1,2})、(?=[^\n]{2,60}$)/gm;

/** So many parts are announced, so many are listed, and so many there are. */
export function partsAsAnnounced(context: RuleContext): Judged {
  for (const wording of wordingsIn(context)) {
    for (const match of wording.text.matchAll(announcement)) {
      const { list = '', number = '' } = match.groups ?? {};
      const announced = /\d/.test(number) ? Number(number) : numberOfNumerals(number);
      if (announced === null || announced < 3) continue;
      const sides = {
        passages: [wording.passage(match.index, match.index + match[0].length)],
        left: announced,
      };
      const listed = countListed(list);
      if (listed !== null && listed !== announced) return judged('FAIL', { ...sides, right: listed });
      const found = countFound(wording.text, context);
      if (found === null) return judged(listed === null ? 'CANNOT_TELL' : 'PASS', sides);
      const hasAnnex = /附[表件]|统计表/.test(list);
      const isRight = found === announced || (hasAnnex && found === announced - 1);
      return judged(isRight ? 'PASS' : 'FAIL', { ...sides, right: found });
    }
  }
  return judged('NOT_APPLICABLE');
}

/** Null where there is no list or it does not end as names of parts do. */
function countListed(list: string): number | null {
  const names = list
    .split(/[、,;]|(?<=情况|事项|措施|概述|概况)[和及与]/)
    .map((name) => name.replace(/^[和及与以]+|[“”"《》]/g, ''));
  if (names.length < 3) return null;
  let count = 0;
  let isOpen = false;
  for (const name of names) {
    isOpen = !lastWord.test(name.replace(/[等共]$/, ''));
    if (!isOpen) count += 1;
  }
  return isOpen ? null : count;
}

/** A form has the sections that it is printed with; a document those that it numbers without a gap. */
function countFound(text: string, { document, format }: RuleContext): number | null {
  if (document === null) return format.tables.length > 1 ? format.sections.length : null;
  const numbers = [...text.matchAll(heading)].map(({ groups }) =>
    numberOfNumerals(groups?.['numeral'] ?? ''),
  );
  const isGapless = numbers.length > 2 && numbers.every((number, at) => number === at + 1);
  return isGapless ? numbers.length : null;
}
