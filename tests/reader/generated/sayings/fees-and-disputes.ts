import type { Saying } from '../speaker.js';
import { line, none, trap } from '../said.js';

const fee = 'fees.disclosure';
const review = 'disputes.reconsiderations';
const suit = 'disputes.lawsuits';
const complaint = 'complaints.received';

export const noFees: readonly Saying[] = [
  (say) =>
    line`${String(say.year)}年，${say.who}在政府信息公开工作中${none('none, by verb', '未收取任何费用', fee)}。`,
  (say) =>
    line`${say.who}依申请公开政府信息${none('none, by verb', '没有收取检索、复制、邮寄等费用', fee)}。`,
  () => line`本年度${none('none, by verb', '未发生依申请公开收费', fee)}。`,
  () => line`依申请公开${none('none, by noun', '收取费用0元', fee)}。`,
  () => line`全年${none('none, by noun', '无政府信息公开收费', fee)}。`,
  () => line`${none('none, by verb', '未向申请人收取过费用', fee)}，也没有减免事项。`,
  (say) => line`${say.who}${none('none, by verb', '未因提供政府信息收取任何费用', fee)}。`,
  () => line`依申请公开收费情况：${none('none, by noun', '收费0元', fee)}。`,
];

export const unknownFees: readonly Saying[] = [
  () => line`政府信息公开${trap('not stated', '收费标准暂未出台')}。`,
  () => line`依申请提供政府信息的${trap('not stated', '收费办法尚未制定')}。`,
  (say) => line`因上级${trap('not stated', '收费标准还没有下发')}，${say.who}将在文件下发后执行。`,
];

export const someFees: readonly Saying[] = [
  (say) => {
    const yuan = String(say.random.whole(8, 900));
    return line`全年依申请公开共收取检索、复制费用${said('money in yuan', `${yuan}元`, yuan)}。`;
  },
  (say) => {
    const yuan = String(say.random.whole(8, 900));
    return line`依申请公开信息收取的费用为${said('money in yuan', `${yuan}元`, yuan)}，减免费用${trap('waived', `${String(say.random.whole(5, 90))}元`)}。`;
  },
  (say) => {
    const hundreds = say.random.whole(1, 60);
    return line`本年度依申请公开信息收费${said('money in ten thousands', `${String(hundreds / 100)}万元`, String(hundreds * 100))}。`;
  },
];

const said = (how: string, words: string, yuan: string, measure = fee) => ({
  how,
  words,
  facts: [{ measure, value: yuan, qualifier: 'EXACT' as const }],
});

export const administrativeFees: readonly Saying[] = [
  (say) => {
    const tenths = say.random.whole(1, 99);
    return line`收取行政事业性收费${said('money in ten thousands', `${String(tenths / 10)}万元`, String(tenths * 1000), 'fees.administrative')}。`;
  },
  () => line`行政事业性收费金额${none('none, by noun', '0元', 'fees.administrative')}。`,
];

export const noDisputes: readonly Saying[] = [
  (say) =>
    line`${String(say.year)}年${say.who}${none('none, whole group', '没有发生因政府信息公开引起的行政复议和行政诉讼', review, suit)}。`,
  (say) =>
    line`${say.who}${none('none, whole group', '未发生针对政府信息公开工作的行政复议、行政诉讼案件', review, suit)}。`,
  () =>
    line`全年${none('none, whole group', '没有因政府信息公开申请行政复议、提起行政诉讼的情况', review, suit)}。`,
  (say) =>
    line`${say.who}${none('none, whole group', '未收到与信息公开有关的举报投诉、行政复议申请和行政诉讼', complaint, review, suit)}。`,
  () =>
    line`本年度${none('none, whole group', '无政府信息公开方面的行政复议、行政诉讼及举报投诉', review, suit, complaint)}。`,
  () =>
    line`${none('none, by noun', '行政复议0件', review)}、${none('none, by noun', '行政诉讼0件', suit)}。`,
  () =>
    line`本年度${none('none, by noun', '申请行政复议0起', review)}，${none('none, by noun', '提起行政诉讼0起', suit)}。`,
  (say) =>
    line`${say.who}${none('none, by verb', '没有因信息公开被申请行政复议', review)}，也${none('none, by verb', '未被提起行政诉讼', suit)}。`,
  (say) =>
    line`${none('none, whole group', `无一例针对${say.who.replace(/^全/, '本')}信息公开的行政复议或行政诉讼`, review, suit)}。`,
  (say) =>
    line`${say.who}${none('none, whole group', '没有因政府信息公开工作被提起过行政复议和行政诉讼', review, suit)}，也${none('none, by verb', '没有接到这方面的举报投诉', complaint)}。`,
  () => line`全年涉及政府信息公开的${none('none, whole group', '行政复议、行政诉讼均为0件', review, suit)}。`,
  () =>
    line`${none('none, whole group', '尚未发生信息公开行政复议、行政诉讼', review, suit)}，群众反映良好。`,
];

export const someDisputes: readonly Saying[] = [
  (say) =>
    line`因政府信息公开被申请行政复议${say.count(review, 1, 6, ['件', '起'])}，${none('none, by verb', '未发生行政诉讼', suit)}。`,
  (say) =>
    line`发生政府信息公开行政复议${say.count(review, 2, 6, ['件', '起'])}，其中被依法纠错${say.count('disputes.reconsiderationsCorrected', 1, 2, ['件', '起'])}；行政诉讼${say.count(suit, 1, 3, ['件', '起'])}。`,
  (say) =>
    line`涉及政府信息公开的行政诉讼${say.count(suit, 1, 3, ['件', '起'])}，${none('none, by noun', '无行政复议', review)}。`,
  (say) =>
    line`行政复议${say.count(review, 1, 6, ['件'])}，复议机关维持${say.other('outcome', 1, 4, ['件'])}；行政诉讼${say.count(suit, 1, 4, ['件'])}，被依法纠错${say.count('disputes.lawsuitsCorrected', 1, 2, ['件'])}。`,
];

export const complaints: readonly Saying[] = [
  (say) => line`受理政府信息公开举报投诉${say.count(complaint, 1, 9, ['件', '起'])}，均已办结。`,
  (say) => line`${say.who}${none('none, by verb', '未接到政府信息公开方面的投诉举报', complaint)}。`,
  () => line`${none('none, by noun', '收到举报投诉0件', complaint)}。`,
];
