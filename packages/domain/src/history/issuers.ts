/** The one-character names by which documents call a province, as in 豫政办 (GB/T 2260 usage, fixed by custom). */
export const provinceAbbreviations: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  冀: '河北省',
  晋: '山西省',
  蒙: '内蒙古自治区',
  内: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  沪: '上海市',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  渝: '重庆市',
  川: '四川省',
  黔: '贵州省',
  贵: '贵州省',
  滇: '云南省',
  云: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  甘: '甘肃省',
  青: '青海省',
  宁: '宁夏回族自治区',
  新: '新疆维吾尔自治区',
};

/** What an issuer's abbreviation goes on with behind the name of its place: 政办, 办, 政务公开办, 委, 局. */
export const officeWords = /^(?:人民政府|政府|政务|政|办|府|委|党|人|信|公开|文明|法)/;

/** Issuers of the State Council and its offices. */
export const nationalIssuer = /^(?:国办|国发|国函|国务院|国令|中办|中发|中共中央)/;
