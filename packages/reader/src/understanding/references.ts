import type { Squeezed } from '@mingjian/domain';

/** A document number: issuer's sign, year in some kind of brackets, number. */
const number = /([\u4e00-\u9fff]{2,12})[〔[(【［﹝〈](20\d\d)[〕\])】］﹞〉](?:第)?(\d{1,4})号/g;
/** Words before an issuer's sign that are not part of it. */
const lead =
  /^.*(?:根据|按照|依据|执行|转发|印发|遵照|关于|以及|和|及|与|的|了|在|由|经|以|见|据|按|文件|通知|函件|精神|贯彻|落实)/;

/** Document numbers in their order, each once, written the official way: 豫政办〔2016〕86号. */
export function referencesIn({ text }: Squeezed): readonly string[] {
  const found = new Set<string>();
  for (const [, issuer = '', year, serial] of text.matchAll(number)) {
    const sign = issuer.replace(lead, '');
    if (sign !== '') found.add(`${sign}〔${year}〕${serial}号`);
  }
  return [...found];
}
