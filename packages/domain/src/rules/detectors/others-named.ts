import { plainUnitName, unitNamed } from '../../units/unit-names.js';
import type { RuleContext } from '../context.js';
import type { Passage } from '../passage.js';
import { placesOf } from '../rule-text.js';
import type { RuleText } from '../rule-text.js';

const year = '(?:\\d{4}年度?|全年|本年度?|今年)?';
/** What a report says of whoever files it, and of nobody else. */
const ofItself =
  '政府信息公开(?:工作)?(?:年度)?(?:报告|情况)|信息公开工作|(?:共|累计)?(?:主动)?公开(?:各类)?(?:政府|政务)?信息|' +
  '共?(?:收到|受理|办理)(?:政府信息公开|依申请公开|公民|申请|群众)|(?:未|没有)(?:收到|受理)|' +
  '认真(?:贯彻|落实)|高度重视|严格(?:按照|落实|执行)|不断(?:加强|完善|健全)|编制';
const government = '(?:人民政府|党委、?政府|办事处|办公室)?';
const name = '([\\u4e00-\\u9fff]{3,30}?)';
/** At the head of a clause, where the report's own unit has its place. */
const asSubject = new RegExp(
  `(?<=^|[。；;，,：:！!？?\\n\\r（(])[ \\t\\u3000]*(?:\\d{4}年(?:度)?[，,]?)?${name}${government}(?=${year}(?:${ofItself})(?!的))`,
  'gu',
);
const asContact = new RegExp(
  `(?<=(?:联系|编制|主办|受理|报告|公开|填报)(?:单位|机构|机关)[：:])[ \\t\\u3000]*${name}${government}(?=[，,。；;\\s]|$)`,
  'gu',
);
const otherRole = /^(?:与|和|同|向|对|在|据|经|按|为|被|请|因|从|协助|配合|学习|借鉴|参照|会同|联合|由于)/u;
/** What leads over to whose report it is. */
const leadIn = /^(?:(?:本|此|该)?(?:年度)?(?:报告|年报)?由|现将|现公布|公布)/u;
const region = /[省市县区州盟旗]$/u;
const endOfClause = /[，,。；;！!？?\n]/u;
const own = /[我本](?:镇|乡|街道|局|委|单位|办|中心|机关|院|站|队)/u;

/**
 * Places where another unit of the county stands in the unit's own place, as in a report that was copied from it. Whoever
 * is named as a neighbour, a partner or an authority has another role in its clause. A county's office reports of them all.
 */
export function othersNamedAsSelf(
  texts: readonly RuleText[],
  { names, unitKind }: RuleContext,
): readonly Passage[] {
  if (names === null || unitKind === 'COUNTY_OFFICE') return [];
  const ownNames = names.own.map(plainUnitName);
  const isAnothers = (match: RegExpExecArray): boolean => {
    const [whole, given = ''] = match;
    const unit = unitNamed(plainUnitName(given + behind(whole, given)), names);
    if (unit === null || unit.isOwn) return false;
    const before = unit.before.replace(leadIn, '');
    if ((before !== '' && !region.test(before)) || otherRole.test(before)) return false;
    const rest = match.input.slice(match.index + whole.length).split(endOfClause, 1)[0] ?? '';
    return !own.test(rest) && !ownNames.some((one) => rest.includes(one));
  };
  return [asSubject, asContact].flatMap((pattern) =>
    placesOf(texts, pattern, (match) => (isAnothers(match) ? match[0] : null)),
  );
}

/** What follows the name in the match, as 人民政府 does: 某区人民政府办公室 is a unit, 某区 is none. */
function behind(whole: string, given: string): string {
  return whole.slice(whole.indexOf(given) + given.length);
}
