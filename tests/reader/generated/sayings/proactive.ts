import type { Saying } from '../speaker.js';
import { line, trap } from '../said.js';

const items = ['条', '条', '条', '件', '份', '条次'];
const year = (value: number): string => String(value);

/** The total of the year. */
export const totals: readonly Saying[] = [
  (say) =>
    line`${year(say.year)}年，${say.who}共主动公开政府信息${say.count('disclosure.items', 12, 2400, items)}。`,
  (say) => line`全年累计主动公开各类政府信息${say.count('disclosure.items', 20, 1800, items)}。`,
  (say) => line`本年度${say.who}主动公开政府信息总数为${say.count('disclosure.items', 20, 900, items)}。`,
  (say) =>
    line`经统计，一年来${say.who}向社会主动公开的政府信息达${say.count('disclosure.items', 20, 900, items)}。`,
  (say) => line`主动公开政府信息数${say.count('disclosure.items', 5, 400, items)}。`,
  (say) =>
    line`按照应公开尽公开的要求，本年度新增主动公开信息${say.count('disclosure.items', 12, 1300, items)}，均在信息形成之日起二十个工作日内发布。`,
  (say) =>
    line`${year(say.year)}年度，${say.who}通过各类载体主动公开政务信息${say.count('disclosure.items', 40, 3000, items)}，公开率${trap('ratio', '100%')}。`,
  (say) =>
    line`${say.who}全年主动公开信息共计${say.count('disclosure.items', 30, 800, items)}，做到了内容真实、程序规范。`,
  (say) =>
    line`全年共公开政府信息${say.count('disclosure.items', 10, 600, items)}，全文电子化率达${trap('ratio', '100%')}。`,
  (say) => line`截至12月31日，本年度主动公开的政府信息共有${say.count('disclosure.items', 30, 800, items)}。`,
  (say) => line`${say.who}共向社会公布各类政府信息${say.count('disclosure.items', 20, 900, items)}。`,
  (say) =>
    line`一年来，${say.count('disclosure.items', 20, 900, ['条', '件'])}政府信息得到主动公开，没有发生应公开而未公开的情况。`,
  (say) =>
    line`主动公开政府信息的数量为${say.count('disclosure.items', 20, 900, items)}，内容涵盖机构职能、政策文件、民生保障等。`,
];

/** All years together. */
export const cumulative: readonly Saying[] = [
  (say) => line`历年累计主动公开政府信息${say.count('disclosure.itemsCumulative', 900, 48_000, items)}。`,
  (say) =>
    line`自《条例》施行以来，${say.who}历年累计公开政府信息${say.count('disclosure.itemsCumulative', 600, 30_000, items)}。`,
  (say) =>
    line`截至${year(say.year)}年底，历年累计主动公开信息${say.count('disclosure.itemsCumulative', 1200, 60_000, items)}。`,
];

const kinds = [
  '机构职能类',
  '工作动态类',
  '政策法规类',
  '规划计划类',
  '财政资金类',
  '便民服务类',
  '人事任免类',
  '应急管理类',
  '社会救助类',
  '村务监督类',
  '招商项目类',
  '安全生产类',
];

/** Kinds of items: parts of the total, of which no series is kept. */
export const splits: readonly Saying[] = [
  (say) => {
    const [one = '', two = '', three = ''] = say.random.some(kinds, 3);
    return line`其中，${one}信息${say.other('split', 3, 90, ['条'])}，${two}信息${say.other('split', 3, 90, ['条'])}，${three}信息${say.other('split', 3, 90, ['条'])}。`;
  },
  (say) => {
    const [one = '', two = ''] = say.random.some(kinds, 2);
    return line`其中：${one}${say.other('split', 3, 90, ['条'])}，占${trap('ratio', `${String(say.random.whole(10, 60))}.${String(say.random.whole(1, 9))}%`)}；${two}${say.other('split', 3, 90, ['条'])}，占${trap('ratio', `${String(say.random.whole(10, 39))}%`)}。`;
  },
  (say) => {
    const [one = '', two = '', three = ''] = say.random.some(kinds, 3);
    return line`按内容划分，包括${one}${say.other('split', 3, 90, ['条'])}、${two}${say.other('split', 3, 90, ['条'])}、${three}${say.other('split', 3, 90, ['条'])}。`;
  },
  (say) =>
    line`从类别上看，${say.random.pick(kinds)}与${say.random.pick(kinds)}信息分别为${say.other('split', 3, 90, ['条'])}和${say.other('split', 3, 90, ['条'])}。`,
];

/** A part that the report is proud of: no split, and not the total. */
export const subsets: readonly Saying[] = [
  (say) => line`重点公开强农惠农补贴、低保救助等群众关心的信息${say.other('subset', 5, 80, ['条'])}。`,
  (say) => line`在重点领域，公开了扶贫项目和资金使用信息${say.other('subset', 5, 60, ['条', '件'])}。`,
  (say) => line`累计公开惠民补贴发放信息${say.other('subset', 5, 80, ['条'])}。`,
  (say) =>
    line`${say.name}还把征地补偿、宅基地审批等信息${say.other('subset', 5, 60, ['条', '份'])}列为公开重点。`,
];

/** Channels have a series each. */
export const channels: readonly Saying[] = [
  (say) =>
    line`其中，通过政府网站公开${say.count('disclosure.byWebsite', 10, 500, ['条'])}，通过政务微信公开${say.count('disclosure.byWechat', 5, 400, ['条'])}。`,
  (say) =>
    line`从渠道看，政府网站公开信息${say.count('disclosure.byWebsite', 10, 500, ['条'])}，政务微博公开信息${say.count('disclosure.byWeibo', 5, 300, ['条'])}，政务微信公开信息${say.count('disclosure.byWechat', 5, 300, ['条'])}，其他方式公开信息${say.count('disclosure.byOther', 3, 90, ['条'])}。`,
  (say) =>
    line`其中政府公报公开${say.count('disclosure.byGazette', 2, 30, ['条'])}、政府网站公开${say.count('disclosure.byWebsite', 10, 500, ['条'])}、其他方式公开${say.count('disclosure.byOther', 3, 90, ['条'])}。`,
  (say) =>
    line`依托政务微博发布信息${say.count('disclosure.byWeibo', 12, 600, ['条'])}，依托微信公众号发布信息${say.count('disclosure.byWechat', 12, 600, ['条'])}。`,
  (say) => line`在县政府门户网站发布信息${say.count('disclosure.byWebsite', 10, 500, ['条', '篇'])}。`,
];

export const news: readonly Saying[] = [
  (say) => line`全年发布乡镇动态新闻${say.count('disclosure.newsItems', 10, 400, ['条', '篇'])}。`,
  (say) =>
    line`在网站上发布工作动态新闻${say.count('disclosure.newsItems', 10, 400, ['条', '篇'])}，更新图片${say.count('disclosure.pictures', 10, 200, ['张', '幅'])}。`,
  (say) =>
    line`编发政务新闻${say.count('disclosure.newsItems', 10, 300, ['条', '篇'])}，配发图片${say.count('disclosure.pictures', 10, 200, ['张', '幅'])}，方便群众了解。`,
  (say) => line`网站栏目全年上传图片${say.count('disclosure.pictures', 10, 300, ['张'])}。`,
];

export const normative: readonly Saying[] = [
  (say) => line`全年制发规范性文件${say.count('disclosure.normativeIssued', 1, 12, ['件'])}。`,
  (say) =>
    line`本年度制定规范性文件${say.count('disclosure.normativeIssued', 1, 12, ['件'])}，废止${say.count('disclosure.normativeRepealed', 1, 6, ['件'])}，现行有效${say.count('disclosure.normativeInForce', 4, 30, ['件'])}。`,
  (say) =>
    line`印发规范性文件${say.count('disclosure.normativeIssued', 1, 12, ['件', '份'])}；清理后废止规范性文件${say.count('disclosure.normativeRepealed', 1, 9, ['件', '份'])}。`,
];

export const responses: readonly Saying[] = [
  (say) => line`全年回应公众关注热点${say.count('responses.issued', 1, 12, ['次'])}。`,
  (say) => line`对群众关心的问题主动发声，回应社会关切${say.count('responses.issued', 1, 40, ['次'])}。`,
];
