/** Another year is rightly spoken of where it is compared with, looked back to or begun from. */
const comparison =
  /今年|比|较|同比|环比|相比|增长|增加|减少|下降|上年|去年|前一?年|往年|以来|自20|从20|至今|历年|结转|指出|提出|反映|整改|针对|公布了|发布了|期间|任期|五年|规划|年报/;
const plan = /(?<!现)将|下一?步|计划|拟|继续|进一步|力争|着力|明年|重点/;

/**
 * Whether a sentence that begins with the year before or after the report's can only mean the report's own: a slip, as
 * when last year's words were taken over. In doubt the other year is meant.
 */
export function isSlipOfYear(sentence: string, year: number, reportYear: number): boolean {
  if (Math.abs(year - reportYear) !== 1 || sentence.includes(`${reportYear}年`)) return false;
  return !comparison.test(sentence) && !(year > reportYear && plan.test(sentence));
}
