/** What a sentence says around the number of disputes. */
interface Around {
  /** From the beginning of its sentence. */
  readonly before: string;
  /** From the beginning of its clause. */
  readonly clause: string;
  /** To the end of its sentence. */
  readonly behind: string;
}

const disclosure = /信息公开|公开政府信息|政务公开/;
/** 均因信息公开引起, behind the number. */
const saidBehind =
  /^[^。]{0,30}(?:因|为|系|属于?|是|涉及|关于|针对)(?!未|不)[^,;。]{0,10}(?:信息公开|公开政府信息)/;
const deniedBehind =
  /(?:未|不|非|没有|无)(?:直接)?(?:涉及|属于?|是|关于?|因|涉)[^,;。]{0,8}信息公开|与(?:政府)?信息公开(?:工作)?(?:均)?无关/;
/** The whole of all disputes, of which some are of disclosure: 2件(其中政府信息公开类1件). */
const someBehind = /^[,;(]?(?:其中|含|包含|包括)[^;。)]{0,14}信息公开/;
const saidAgain = /^[,;、(].{0,4}(?:政府)?信息公开(?:类|方面|案件|领域)?(?:的)?(?:行政)?/;
/** 因拆迁引发行政诉讼3件: of something else. */
const otherCause = /(?:因|由|针对|涉及)(?<cause>[^,;]{1,24}?)(?:引发|引起|导致|提起|产生|发生|的)/;
const otherKind =
  /(?:处罚|征收|征地|拆迁|拆违|许可|工伤|山林|土地|房屋|强制|确权|登记|履职|补偿)(?:类|方面|案件|行为)?(?:的)?(?:行政)?(?:复议|诉讼)/;

/**
 * Whether a number of reconsiderations or suits is one of those about disclosure, which alone the report counts:
 * a township is sued for other things. `known` where section or paragraph are about them.
 */
export function isOfDisclosure({ before, clause, behind }: Around, known: boolean): boolean {
  if (deniedBehind.test(behind) || someBehind.test(behind)) return false;
  if (disclosure.test(clause)) return true;
  if (otherKind.test(clause)) return false;
  const cause = otherCause.exec(clause)?.groups?.['cause'];
  if (cause !== undefined && !/公开|申请/.test(cause)) return false;
  const again = saidAgain.exec(behind)?.[0];
  const kind = clause.includes('复议') ? '复议' : '诉讼';
  if (again !== undefined && behind.slice(again.length).startsWith(kind)) return false;
  return known || disclosure.test(before) || saidBehind.test(behind);
}
