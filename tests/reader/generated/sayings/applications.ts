import type { Saying } from '../speaker.js';
import { line, none } from '../said.js';

const cases = ['件', '件', '件', '宗', '条'];
const received = 'applications.received';

export const noApplications: readonly Saying[] = [
  (say) =>
    line`${String(say.year)}年，${say.who}${none('none, by verb', '未收到公民、法人或者其他组织提出的政府信息公开申请', received)}。`,
  (say) => line`本年度${say.who}${none('none, by verb', '没有收到要求公开政府信息的申请', received)}。`,
  (say) => line`${say.who}${none('none, by verb', '尚未收到依申请公开政府信息的请求', received)}。`,
  (say) => line`一年来，${say.who}${none('none, by verb', '未接到任何形式的信息公开申请', received)}。`,
  (say) => line`${say.who}${none('none, by verb', '未发生依申请公开政府信息的情况', received)}。`,
  (say) =>
    line`${String(say.year)}年${say.who}${none('none, by verb', '没有出现群众申请公开政府信息的情形', received)}。`,
  () => line`全年${none('none, by verb', '未产生依申请公开事项', received)}。`,
  (say) =>
    line`全年${none('none, by verb', `没有公民、法人和其他组织向${say.who.replace(/^全/, '本')}申请公开信息`, received)}。`,
  () => line`截至年底，依申请公开工作中${none('none, by verb', '无一例申请', received)}。`,
  () => line`本年度${none('none, by noun', '无依申请公开政府信息的申请', received)}。`,
  () => line`本年度${none('none, by noun', '收到政府信息公开申请0件', received)}。`,
  () => line`全年共${none('none, by noun', '收到申请0件', received)}。`,
  () => line`${none('none, by noun', '依申请公开政府信息数0条', received)}。`,
  () => line`全年${none('none, by noun', '受理申请零件', received)}。`,
  () => line`到目前为止，${none('none, by verb', '还没有群众提出信息公开申请', received)}。`,
  (say) => line`${say.who}全年${none('none, by verb', '未受理依申请公开事项', received)}。`,
  () => line`${none('none, by verb', '无公民、法人及其他组织提出公开申请', received)}。`,
  () =>
    line`全年${none('none, by noun', '收到书面申请0宗', received)}，${none('none, by noun', '网络申请0宗', 'applications.online')}。`,
  () =>
    line`全年${none('none, by noun', '收到信息公开申请0件', received)}，${none('none, by noun', '答复0件', 'applications.handled')}。`,
];

/** Modes add up to the total in most texts; the reader is not asked to check it. */
export const someApplications: readonly Saying[] = [
  (say) => line`全年共收到政府信息公开申请${say.count(received, 1, 40, cases)}。`,
  (say) =>
    line`${String(say.year)}年${say.who}受理依申请公开政府信息${say.count(received, 1, 40, cases)}，答复${say.count('applications.handled', 1, 40, ['件'])}。`,
  (say) =>
    line`本年度收到公民提交的信息公开申请${say.count(received, 2, 40, cases)}，其中网络申请${say.count('applications.online', 1, 20, ['件'])}，信函申请${say.count('applications.byLetter', 1, 12, ['件'])}。`,
  (say) =>
    line`共收到申请${say.count(received, 2, 40, cases)}，其中当面申请${say.count('applications.inPerson', 1, 20, ['件'])}、传真申请${say.count('applications.byFax', 1, 5, ['件'])}、网络申请${say.count('applications.online', 1, 12, ['件'])}、信函申请${say.count('applications.byLetter', 1, 12, ['件'])}。`,
  (say) =>
    line`接到要求公开政府信息的申请${say.count(received, 2, 40, cases)}，从申请方式看，当面提交${say.count('applications.inPerson', 1, 20, ['件'])}，通过网络提交${say.count('applications.online', 1, 12, ['件'])}。`,
  (say) =>
    line`政府信息公开申请总数${say.count(received, 2, 40, cases)}，分别为：当面${say.count('applications.inPerson', 1, 20, ['件'])}，传真${say.count('applications.byFax', 1, 5, ['件'])}，网络${say.count('applications.online', 1, 12, ['件'])}，信函${say.count('applications.byLetter', 1, 12, ['件'])}。`,
  (say) =>
    line`有${say.count(received, 2, 9, ['件'])}群众申请，内容涉及土地征收和低保政策，其中${say.count('applications.granted', 1, 9, ['件'])}予以公开，${say.count('applications.refused', 1, 3, ['件'])}依法不予公开。`,
  (say) =>
    line`全年收到申请${say.count(received, 3, 60, cases)}，办结${say.count('applications.handled', 3, 60, ['件'])}，其中同意公开${say.count('applications.granted', 1, 30, ['件'])}，同意部分公开${say.count('applications.partlyGranted', 1, 9, ['件'])}，不同意公开${say.count('applications.refused', 1, 9, ['件'])}。`,
  (say) =>
    line`${say.who}共接收信息公开申请${say.count(received, 1, 30, cases)}，已按期答复${say.count('applications.handled', 1, 30, ['件'])}。`,
  (say) =>
    line`收到书面申请${say.count(received, 1, 30, cases)}，${none('none, by noun', '网络申请0件', 'applications.online')}，${none('none, by noun', '传真申请0件', 'applications.byFax')}。`,
  (say) =>
    line`依申请公开信息受理情况：收到申请${say.count(received, 1, 30, cases)}，予以公开${say.count('applications.granted', 1, 20, ['件'])}。`,
];

/** Of the formats from 2019 on, with what was carried over. */
export const appliedSince2019: readonly Saying[] = [
  (say) =>
    line`${String(say.year)}年${say.who}新收政府信息公开申请${say.count(received, 2, 60, ['件'])}，上年结转${say.count('applications.broughtForward', 1, 6, ['件'])}，办结${say.count('applications.handled', 2, 60, ['件'])}，结转至${String(say.year + 1)}年${say.count('applications.carriedForward', 1, 6, ['件'])}。`,
  (say) =>
    line`全年收到政府信息公开申请${say.count(received, 2, 60, ['件'])}，其中予以公开${say.count('applications.granted', 1, 30, ['件'])}，部分公开${say.count('applications.partlyGranted', 1, 9, ['件'])}，不予公开${say.count('applications.refused', 1, 9, ['件'])}，无法提供${say.count('applications.unavailable', 1, 9, ['件'])}，不予处理${say.count('applications.notProcessed', 1, 5, ['件'])}，其他处理${say.count('applications.otherHandling', 1, 5, ['件'])}。`,
  (say) =>
    line`本年度收到申请${say.count(received, 2, 60, ['件'])}，均通过平台流转，${none('none, by noun', '结转下年度继续办理0件', 'applications.carriedForward')}。`,
  (say) =>
    line`本年新收信息公开申请${say.count(received, 2, 60, ['件'])}，${none('none, by noun', '无上年结转申请', 'applications.broughtForward')}，办理完毕${say.count('applications.handled', 2, 60, ['件'])}。`,
];
