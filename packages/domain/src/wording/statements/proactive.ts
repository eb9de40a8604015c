import type { Entry } from './entry.js';

const items = '条|件|份|条次|条(次)|篇|则|项|个|条(件)';
const of = '(?:各类|各项|各种|相关|有关|全部|本级|政府|政务|部门|公开|主动|的|类)';
const information = `${of}{0,6}(?:信息|事项)`;
const verb = '(?:公开|发布|更新|上传|公布|推送|新增|录入|刊登|刊发|发送|登载)(?:了)?';
const total = '(?:数量|总数|总量|数)?';
/** 通过网站公开信息 counts what went by the website. */
const published = `(?:平台|渠道|方式|上)?(?:主动)?(?:${verb})?(?:${of}{0,6}信息)?${total}`;
const notices =
  '(?:公开栏|公示栏|宣传栏|公告栏|电子屏|显示屏|LED屏?|报刊|广播|电视|短信|明白纸|宣传单|宣传册|简报|展板|意见箱)';

export const proactiveEntries: readonly Entry[] = [
  {
    measure: 'disclosure.items',
    words: `(?:主动)?${verb}${information}${total}|主动公开${total}|主动${verb}${total}|${of}{0,6}信息主动公开${total}`,
    units: items,
    wholeOnly: true,
    tight: true,
    unless: '重点|媒体|上报|报送|转发|转载|依申请公开(?:的)?(?:政府)?信息|列为|编列',
  },
  {
    measure: 'disclosure.items',
    words: '^(?:各类|各项|政府|政务|有关|公开|主动)*信息',
    units: items,
    behind: true,
    lead: '公开|发布|更新|上传|公布',
    wholeOnly: true,
    unless: '公开申请',
  },
  {
    measure: 'disclosure.items',
    words: '^(?:各类|各项|政府|政务)*信息(?:得到|被|实现)?(?:了)?(?:及时)?主动公开',
    units: items,
    behind: true,
    wholeOnly: true,
  },
  {
    measure: 'disclosure.items',
    words: '(?:20\\d\\d年度?|本年度?|今年|全年|当年)新增(?:公开)?',
    units: items,
    within: 'proactive',
    tight: true,
  },
  {
    measure: 'disclosure.items',
    words: '公开(?:了)?',
    units: items,
    within: 'proactive',
    wholeOnly: true,
    tight: true,
    unless: '重点|不予|同意|部分|申请|媒体',
  },
  {
    measure: 'disclosure.items',
    words: '(?:政府)?信息公开(?:的)?(?:总数|总量|数量|条数)|公开(?:总数|总量|数量|条数)',
    units: items,
    wholeOnly: true,
    tight: true,
    unless: '申请',
  },
  {
    measure: 'disclosure.items',
    words: `(?:政府|政务|公开)信息(?:数量|总数|总量|数)`,
    units: items,
    wholeOnly: true,
    within: 'proactive',
  },
  {
    measure: 'disclosure.newsItems',
    words:
      '(?:乡镇|镇区|街道|部门|政务|工作|各类|信息)?(?:动态新闻|新闻动态|动态信息|新闻信息|信息动态|工作动态|政务动态|乡镇动态|新闻稿件|新闻稿|新闻报道|新闻|要闻|动态)(?!类)(?:信息|稿件)?',
    units: '条|篇|则|件|份|个',
    unless: '媒体|报纸|日报|电视台|采用|刊发|刊登|发表|报送|上报|被|发布会',
  },
  {
    measure: 'disclosure.pictures',
    words: '(?:工作|新闻|动态)?(?:图片|照片)(?:信息)?',
    units: '张|幅|组|条|个',
  },
  {
    measure: 'disclosure.pictures',
    words: '^(?:工作|新闻|动态)?(?:图片|照片)',
    units: '张|幅',
    behind: true,
  },
  {
    measure: 'disclosure.byWebsite',
    words: `网站?${published}`,
    units: items,
    within: 'proactive',
  },
  {
    measure: 'disclosure.byWechat',
    words: `微信(?:公众号|公众平台|订阅号)?${published}`,
    units: items,
    within: 'proactive',
  },
  { measure: 'disclosure.byWeibo', words: `微博${published}`, units: items, within: 'proactive' },
  { measure: 'disclosure.byGazette', words: `公报${published}`, units: items, within: 'proactive' },
  {
    measure: 'disclosure.byOther',
    words: `其(?:他|它)(?:方式|渠道|途径|形式)${published}`,
    units: items,
    within: 'proactive',
  },
  { measure: null, words: `${notices}(?:等)?${published}`, units: items },
  {
    measure: 'disclosure.normativeIssued',
    words:
      '(?:制发|制定|制订|出台|印发|下发|新制定|新制发|制作)(?:并公开|并发布|了)?(?:各类)?(?:行政)?规范性文件(?:总数|数量|数)?|(?:行政)?规范性文件(?:制发|制定)(?:总数|数量|件数|数)?',
    units: '件|份|个|部|项|条',
  },
  {
    measure: 'disclosure.normativeIssued',
    words: '(?:新?制发|新?制定|出台|印发)(?:了)?(?:件数|数)?',
    units: '件|份|个',
    within: 'normative',
  },
  {
    measure: 'disclosure.normativeRepealed',
    words:
      '(?:废止|宣布失效)(?:和宣布失效)?(?:的)?(?:了)?(?:行政)?规范性文件(?:件数|数量|数)?|(?:行政)?规范性文件废止(?:件数|数)?',
    units: '件|份|个',
  },
  {
    measure: 'disclosure.normativeRepealed',
    words: '废止(?:件数|数)?',
    units: '件|份|个',
    within: 'normative',
  },
  {
    measure: 'disclosure.normativeInForce',
    words: '(?:现行)?有效(?:的)?(?:行政)?规范性文件(?:件数|数量|数)?|(?:行政)?规范性文件现行有效(?:件数|数)?',
    units: '件|份|个',
  },
  {
    measure: 'disclosure.normativeInForce',
    words: '现行有效(?:件数|数|的)?',
    units: '件|份|个',
    within: 'normative',
  },
  {
    measure: null,
    words: '(?:公开|发布|清理|备案|审查|修订)(?:了)?(?:行政)?规范性文件',
    units: '件|份|个|条',
  },
];
