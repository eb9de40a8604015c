/** Sentences of figures on the map of another year in Chinese. */
export const mapsZh = {
  'maps.choose': '按 {year} 年区划接起来看',
  'maps.back': '改按各年当时的区划看',
  'maps.on': '各年的数按 {year} 年区划计算：',
  'maps.sum': '{years}为{parts}合计',
  'maps.part': '{name}（{code}）',
  'maps.share': '{name}（{code}）的约 {percent}%（按{by}，属估算）',
  'maps.unweighed': '{name}（{code}）的一部分（比例未知，不推算）',
  'maps.was': '{years}为{parts}',
  'maps.absent': '{years}尚无此单位',
  'maps.year': '{year} 年',
  'maps.years': '{from}—{to} 年',
  'maps.panel': '这一年的数不是一份报告的数：',
} as const;
