/** The same sentence of a district in a county: 区政府网站 becomes 县政府网站. A 库区 stays one. */
export function inCounty(sentence: string): string {
  return sentence.replace(/(?<=省、市、)区|区(?=政府网站|政府|级|政务公开办|、镇、村|融媒体)/g, '县');
}
