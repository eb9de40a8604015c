/**
 * What two reports may have in common without one being a copy of the other: years, numbers, how a unit speaks of itself
 * and what law and notices say in these very words. Patterns (`gu`), taken out of a text before it is compared.
 */
export const leftOut: readonly string[] = [
  // Years, days, shares, numbers with their signs; Chinese numerals only where something is counted.
  String.raw`\d+(?:[.,，:：]\d+)*\s*[%％‰]?`,
  '[〇○零一二两三四五六七八九十百千万亿]+(?=[年月日号条件次人篇项个份起场期批余多名家元])',
  '百分之[〇零一二三四五六七八九十点]+',
  '第[一二三四五六七八九十]+[条款项届次]',
  // A unit of itself.
  '[我本全](?:镇|乡|街道办事处|街道办|街道|局|委|办|单位|机关|县|区|市)',
  // Law and notices, by name and number.
  '《(?:中华人民共和国)?政府信息公开条例》',
  '(?:中华人民共和国)?政府信息公开(?:工作)?条例',
  '国务院令[（(]?第?号?[）)]?',
  '国务院办公厅政府信息与政务公开办公室关于印发《?(?:中华人民共和国)?政府信息公开工作年度报告格式》?的通知',
  '[国豫洛孟]?(?:政|办|公开)+[发函字办]*[〔[（(][〕\\]）)]号',
  // What every report begins and ends with.
  '(?:特)?(?:根据|依据|按照)[^。；\n]{0,60}?(?:规定|要求)[，,]?(?:特)?(?:编制|公布|向社会公布)',
  '(?:本报告)?(?:所列|中所列)(?:数据|各项数据)的?统计期限(?:为|自|从)',
  '本年度报告(?:由[^。；\n]{0,60}?组成)?',
  '如对本(?:年度)?报告有(?:任何)?(?:疑问|意见)[^。\n]{0,40}',
  '(?:联系)?(?:地址|电话|邮编|邮政编码|电子邮箱|传真)[:：]?',
];
