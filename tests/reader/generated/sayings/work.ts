import type { Saying } from '../speaker.js';
import { line, none, trap } from '../said.js';

const sessions = 'training.sessions';
const attendees = 'training.attendees';

export const training: readonly Saying[] = [
  (say) =>
    line`全年共组织政府信息公开业务培训${say.count(sessions, 1, 9, ['次', '期'])}，接受培训${say.count(attendees, 10, 300, ['人次'])}。`,
  (say) =>
    line`举办信息公开培训班${say.count(sessions, 1, 9, ['期', '次'])}，参训人员达${say.count(attendees, 10, 300, ['人次', '人'])}。`,
  (say) =>
    line`先后开展专题培训${say.count(sessions, 1, 9, ['次'])}，培训工作人员${say.count(attendees, 10, 300, ['人次'])}，提高了业务水平。`,
  (say) => line`组织信息员参加学习培训${say.count(sessions, 1, 9, ['次'])}。`,
  (say) => line`年内接受信息公开培训的干部${say.count(attendees, 10, 300, ['人次', '人'])}。`,
  (say) =>
    line`于年初、年中${{ how: 'Chinese numeral', words: '两次', facts: [{ measure: sessions, value: 2, qualifier: 'EXACT' as const }] }}组织业务培训，参加培训的有${say.count(attendees, 10, 300, ['人次'])}。`,
];

export const trainingWithoutNumber: readonly Saying[] = [
  () => line`${trap('no number', '多次')}组织工作人员参加业务培训。`,
  () => line`积极参加上级举办的${trap('no number', '各期')}培训班，业务能力有了提高。`,
];

export const meetings: readonly Saying[] = [
  (say) => line`召开政府信息公开专题会议${say.count('meetings.held', 1, 12, ['次'])}。`,
  (say) =>
    line`主要领导主持召开信息公开工作会议${say.count('meetings.held', 1, 12, ['次'])}，研究解决存在的困难。`,
  (say) => line`全年召开专题会议${say.count('meetings.held', 1, 12, ['次'])}，听取进展情况汇报。`,
];

export const meetingsWithoutNumber: readonly Saying[] = [
  () => line`班子${trap('no number', '多次')}召开专题会议研究部署公开工作。`,
  () => line`${trap('no number', '定期')}召开工作例会，通报公开情况。`,
];

export const consultations: readonly Saying[] = [
  (say) => line`全年接受群众咨询${say.count('consultations.received', 10, 900, ['人次', '人次', '次'])}。`,
  (say) =>
    line`受理公众来电、来访咨询${say.count('consultations.received', 10, 900, ['人次'])}，均给予耐心解答。`,
  () => line`${none('none, by verb', '没有收到公众关于信息公开的咨询', 'consultations.received')}。`,
];

export const staff: readonly Saying[] = [
  (say) =>
    line`${say.who}配备${say.count('staff.fullTime', 1, 3, ['名'], 'plain')}专职和${say.count('staff.partTime', 1, 5, ['名'], 'plain')}兼职工作人员，负责日常发布。`,
  (say) =>
    line`目前从事政府信息公开工作的人员共${say.count('staff.total', 2, 9, ['人', '名'])}，其中专职人员${say.count('staff.fullTime', 1, 3, ['人', '名'])}，兼职人员${say.count('staff.partTime', 1, 6, ['人', '名'])}。`,
  (say) => line`信息公开工作有兼职人员${say.count('staff.partTime', 1, 9, ['人', '名'])}。`,
  (say) => line`党政办公室配备${say.count('staff.total', 1, 4, ['名'])}工作人员具体承办信息公开事务。`,
];

export const readingPoints: readonly Saying[] = [
  (say) =>
    line`设立政府信息公开查阅点${say.count('readingPoints.total', 1, 12, ['个', '处'])}，方便群众就近查询。`,
  (say) => line`在便民服务大厅等处设置信息查阅点${say.count('readingPoints.total', 1, 12, ['个', '处'])}。`,
];

export const decisions: readonly Saying[] = [
  (say) =>
    line`办理行政许可${say.count('decisions.licensing', 1, 400, ['件'])}，作出行政处罚${say.count('decisions.penalty', 1, 90, ['件'])}，实施行政强制${say.count('decisions.compulsion', 1, 9, ['件'])}。`,
  (say) =>
    line`行政许可处理决定${say.count('decisions.licensing', 1, 400, ['件'])}，行政处罚处理决定${say.count('decisions.penalty', 1, 90, ['件'])}，${none('none, by noun', '行政强制0件', 'decisions.compulsion')}。`,
];

/** Plans and promises: figures of a year to come. */
export const plans: readonly Saying[] = [
  (say) => line`${String(say.year + 1)}年，${say.who}计划组织培训不少于${say.other('plan', 2, 6, ['次'])}。`,
  (say) => line`下一年度力争主动公开信息达到${say.other('plan', 100, 900, ['条'])}。`,
];
