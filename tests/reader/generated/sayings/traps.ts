import type { Saying } from '../speaker.js';
import { line, trap } from '../said.js';

/** Beside what was disclosed. */
export const besideDisclosure: readonly Saying[] = [
  (say) => line`专栏全年点击量${say.other('page views', 800, 90_000, ['次', '人次'])}。`,
  (say) => line`网站访问量达到${say.other('page views', 800, 20_000, ['人次'])}，较好地发挥了窗口作用。`,
  (say) => line`工作做法被市级以上媒体转载${say.other('reposts', 2, 40, ['条', '次', '篇'])}。`,
  (say) => line`有${say.other('reposts', 2, 40, ['篇'])}稿件被省、市报刊采用。`,
  (say) => line`微信公众号关注人数为${say.other('followers', 100, 5000, ['人'])}。`,
  (say) =>
    line`印发宣传资料${say.other('leaflets', 100, 5000, ['份', '册'])}，悬挂横幅${say.other('leaflets', 3, 40, ['条'])}。`,
  (say) =>
    line`设置固定公开栏${say.other('boards', 2, 30, ['块', '处'])}，覆盖${say.other('villages', 5, 40, ['个'])}行政村。`,
  (say) => line`比上年增加${say.other('last year', 5, 80, ['条'])}。`,
  (say) => line`${String(say.year - 1)}年为${say.other('last year', 50, 400, ['条'])}，本年度有所增长。`,
  (say) => line`县里要求每月更新不少于${say.other('demand', 2, 9, ['条'])}，${say.who}按要求落实。`,
  () => line`${trap('ordinal', '第二十条')}规定的${trap('ordinal', '十五类')}信息均设置了相应目录。`,
  (say) => line`${say.who}对公开目录的${say.other('kinds', 3, 9, ['大类', '个类别'])}作了调整。`,
  () => line`先后张贴${trap('no number', '数十份')}明白纸，群众反映良好。`,
  () => line`及时发布${trap('no number', '多条')}便民信息，受到群众好评。`,
];

/** Inside the part about applications. */
export const besideApplications: readonly Saying[] = [
  (say) => line`另外协助县直部门办理其受理的申请${say.other('of another organ', 1, 8, ['件'])}。`,
  (say) => line`公开目录中列为依申请公开的信息有${say.other('catalogue entries', 3, 60, ['条'])}。`,
  (say) =>
    line`${say.who}在目录里编列依申请公开信息${say.other('catalogue entries', 3, 60, ['条'])}，供群众查询。`,
  (say) =>
    line`为参保群众办理理赔手续，兑付理赔金${trap('money of others', `${String(say.random.whole(2, 90))}.${String(say.random.whole(1, 9))}万元`)}。`,
  () => line`受理渠道畅通，答复率${trap('ratio', '100%')}。`,
  () =>
    line`依据《条例》${trap('ordinal', '第十三条')}规定，申请人可以向本机关提出申请，本机关在${trap('time limit', '15个工作日')}内答复。`,
];

/** Anywhere. */
export const anywhere: readonly Saying[] = [
  (say) =>
    line`${say.name}现有${say.other('villages', 5, 40, ['个'])}行政村，总人口${trap('people', `${String(say.random.whole(1, 9))}.${String(say.random.whole(1, 9))}万人`)}。`,
  () => line`档案资料按${trap('kinds', '三类')}归档，随时备查。`,
  (say) => line`会上印发了《${say.name}信息发布审核办法》，共${say.other('articles', 6, 30, ['条'])}。`,
  () => line`全年没有出现${trap('other denial', '失密泄密')}问题。`,
  () => line`未发生${trap('other denial', '因信息发布不当引发的舆情事件')}。`,
];
