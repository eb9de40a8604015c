import { usePageWords } from '../../messages/use-page-words';

/** Sentences on what is carried over from year to year. */
const carryZh = {
  'carry.h1.broken': '{from}–{to} 年 {n} 处结转，{broken} 处接不上',
  'carry.h1.whole': '{from}–{to} 年 {n} 处结转，都接得上',
  'carry.h1.untold': '，{untold} 处看不出',
  'carry.h1.nothing': '这些年份的表式没有结转',
  'carry.how':
    '上年“结转下年度”应等于本年“上年结转”，按总计核对。没有报告或没有填的，看不出，不当作 0；第一年的期初数不在内。',
  'carry.broken': '接不上的结转',
  'carry.broken.none': '没有接不上的结转。',
  'carry.unit': '单位',
  'carry.years': '年度',
  'carry.link': '{from}→{to}',
  'carry.out': '上年结转下年度',
  'carry.into': '本年上年结转',
  'carry.difference': '差',
  'carry.mend': '先核对',
  'carry.mend.LATER': '{name}核对{year}年度报告“上年结转”，应照抄上年度第四项',
  'carry.mend.EARLIER':
    '{name}先核对{before}年度报告“结转下年度”，那一年自身没有通过校验；再核对{year}年度“上年结转”',
  'carry.chain': '各单位逐年结转',
  'carry.chain.how': '每格是上一年结转到这一年：✓ 接上，差几件，— 看不出',
  'carry.only': '只看接不上的单位',
  'carry.off': '差 {difference}',
  'carry.said.WHOLE': '{name} {from}→{to}：接上，{amount} 件',
  'carry.said.BROKEN': '{name} {from}→{to}：结转下年度 {out}，上年结转 {into}，差 {difference}',
  'carry.untold': '{name} {from}→{to}：看不出，{why}',
  'carry.why.OTHER_AREA': '{to} 年有合并或划出，承接的不只是本单位的结转',
  'carry.why.NO_EARLIER': '{from} 年没有可看的报告',
  'carry.why.NO_LATER': '{to} 年没有可看的报告',
  'carry.why.NOT_STATED': '有一头没有填',
  'carry.why.NOT_EXACT': '有一头不是确数',
} as const;

type CarryKey = keyof typeof carryZh;

const carryEn: Readonly<Record<CarryKey, string>> = {
  'carry.h1.broken': '{from}–{to}: of {n} links {broken} {broken:is|are} broken',
  'carry.h1.whole': '{from}–{to}: all {n} links are whole',
  'carry.h1.untold': '; {untold} cannot be told',
  'carry.h1.nothing': 'The forms of these years know of no carrying over',
  'carry.how':
    'What one year carries forward is what the next one brings in; totals are compared. Without a report or a figure a link cannot be told, and is no zero; what the first year opened with is not among them.',
  'carry.broken': 'Broken links',
  'carry.broken.none': 'No link is broken.',
  'carry.unit': 'Unit',
  'carry.years': 'Years',
  'carry.link': '{from}→{to}',
  'carry.out': 'Carried forward',
  'carry.into': 'Brought in',
  'carry.difference': 'Difference',
  'carry.mend': 'Look first',
  'carry.mend.LATER':
    '{name}: at “brought forward” in the report of {year}, to be copied from item four of the year before',
  'carry.mend.EARLIER':
    '{name}: at “carried forward” in the report of {before}, which does not pass by itself; then at “brought forward” of {year}',
  'carry.chain': 'Links of every unit',
  'carry.chain.how': 'From the year before to this one: ✓ whole, by how many it is off, — cannot be told',
  'carry.only': 'Units with broken links only',
  'carry.off': 'off by {difference}',
  'carry.said.WHOLE': '{name} {from}→{to}: whole, {amount}',
  'carry.said.BROKEN': '{name} {from}→{to}: carried forward {out}, brought in {into}, off by {difference}',
  'carry.untold': '{name} {from}→{to}: cannot be told, {why}',
  'carry.why.OTHER_AREA': 'it took in others or gave up parts in {to}, and with them what they carried',
  'carry.why.NO_EARLIER': 'no report of {from} to look at',
  'carry.why.NO_LATER': 'no report of {to} to look at',
  'carry.why.NOT_STATED': 'an end is not stated',
  'carry.why.NOT_EXACT': 'an end is not exact',
};

const catalogue = { zh: carryZh, en: carryEn };

export function useCarryWords() {
  return usePageWords<CarryKey>(catalogue);
}
