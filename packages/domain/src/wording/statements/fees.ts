import type { DenialEntry, Entry } from './entry.js';

const charged = '(?:金额|总额|费用|收入)?(?:共计|合计)?';

export const feeEntries: readonly Entry[] = [
  {
    measure: 'fees.administrative',
    words: `行政事业性收费(?:本年)?(?:收费)?${charged}`,
    units: '元',
    unless: '减免|免征|免收|取消|降低|减轻',
  },
  {
    measure: 'fees.disclosure',
    words: `(?:收取|收缴|收费|产生)(?:了)?(?:政府信息公开|信息公开|依申请公开)?(?:信息处理|检索|复制|复印|邮寄|工本|查询|成本|相关|各种|任何|的|、|和)*(?:等)?(?:费用?)?${charged}|(?:信息处理费|检索费|复制费|复印费|邮寄费|工本费)${charged}`,
    units: '元',
    within: 'fees',
  },
  {
    measure: null,
    words: '减免|免除|免收|经费|资金|预算|投入|补贴|补助|赔|保险|罚款|救助|工程',
    units: '元',
  },
];

export const feeDenials: readonly DenialEntry[] = [
  { measure: 'fees.administrative', words: '行政事业性收费(?:项目)?' },
  {
    measure: 'fees.disclosure',
    words:
      '(?:收取|产生|发生)?(?:政府信息公开|信息公开|依申请公开|公开)?(?:的)?(?:信息处理|检索|复制|复印|邮寄|工本|查询|成本|相关|各种|任何|其他|有关|的|、|和)*(?:等)?费用?|(?:政府信息公开|依申请公开政府信息|依申请公开|依申请)?(?:的)?收费(?:及|和|与|或)?(?:减免)?|信息处理费|收取检索',
  },
];
