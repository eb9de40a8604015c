/** What people apply for that is no disclosure: insurance, relief, building. */
const others =
  '保险|理赔|低保|特困|救助|补助|补贴|资金|项目|建房|租房|住房|用地|宅基地|许可|审批|贷款|入党|入团|户口|落户|仲裁|鉴定|复核|公证|法律援助|残疾证|证照|执行|征地|信访|创业|就业|经营|复议|诉讼';

/** Behind 申请: it is of none of them. To look back from the word costs little, from every place of a text most. */
export const notOthers = `(?<!(?:${others})申请)`;
export const othersApplication = new RegExp(`申请(?<=(?:${others})申请)`);
