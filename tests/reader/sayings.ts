/** Sentences as reports write them and what they say: `measure value qualifier`, exact ones without the last. */
export interface Saying {
  readonly sentence: string;
  readonly says: readonly string[];
  readonly section?: string;
}

const items = (...sayings: readonly (readonly [string, ...string[]])[]): readonly Saying[] =>
  sayings.map(([sentence, ...says]) => ({ sentence, says }));
const within = (
  section: string,
  ...sayings: readonly (readonly [string, ...string[]])[]
): readonly Saying[] => sayings.map(([sentence, ...says]) => ({ sentence, says, section }));

/** By the classes in which numbers are written. */
export const sayings: Readonly<Record<string, readonly Saying[]>> = {
  'a plain number and its unit': [
    ...items(
      ['2016年，全镇主动公开政府信息568条。', 'disclosure.items 568'],
      ['全年共公开各类信息123件。', 'disclosure.items 123'],
      ['我镇主动公开政府信息共计185份。', 'disclosure.items 185'],
      ['本年度通过各种渠道发布政府信息195条次。', 'disclosure.items 195'],
      ['2016年主动公开信息数为2224篇。', 'disclosure.items 2224'],
      ['全年更新政务信息312条。', 'disclosure.items 312'],
      ['全镇主动公开政府信息总数450条。', 'disclosure.items 450'],
      ['截至2016年12月31日，本年度共主动公开政府信息320条。', 'disclosure.items 320'],
    ),
    ...within(
      'applications',
      ['全年共收到政府信息公开申请1宗。', 'applications.received 1'],
      ['2016年，我镇受理依申请公开事项36件。', 'applications.received 36'],
      ['全年收到12件政府信息公开申请，均已答复。', 'applications.received 12'],
      ['2016年度共收到申请3条。', 'applications.received 3'],
    ),
    ...within('overview', ['全年召开政务公开工作会议27次。', 'meetings.held 27']),
  ],
  'more than, less than, about': [
    ...items(
      ['全年公开信息300余条。', 'disclosure.items 300 AT_LEAST'],
      ['共主动公开政府信息755多条。', 'disclosure.items 755 AT_LEAST'],
      ['主动公开政府信息68余条。', 'disclosure.items 68 AT_LEAST'],
      ['公开各类政府信息超过500条。', 'disclosure.items 500 AT_LEAST'],
      ['公开政府信息500条以上。', 'disclosure.items 500 AT_LEAST'],
      ['公开政府信息逾2000条。', 'disclosure.items 2000 AT_LEAST'],
      ['公开政府信息约44条。', 'disclosure.items 44 ABOUT'],
      ['公开政府信息200条左右。', 'disclosure.items 200 ABOUT'],
      ['公开政府信息近百条。', 'disclosure.items 100 AT_MOST'],
      ['公开政府信息不足50条。', 'disclosure.items 50 AT_MOST'],
      ['全年发布动态信息80余篇。', 'disclosure.newsItems 80 AT_LEAST'],
    ),
    ...within(
      'overview',
      ['接受培训达30余人次。', 'training.attendees 30 AT_LEAST'],
      ['接待群众咨询3000余起。', 'consultations.received 3000 AT_LEAST'],
      ['接受培训40多人次。', 'training.attendees 40 AT_LEAST'],
    ),
  ],
  'Chinese numerals': [
    ...items(
      ['共公开信息四十余条。', 'disclosure.items 40 AT_LEAST'],
      ['全年主动公开政府信息二十三件。', 'disclosure.items 23'],
      ['全年公开政府信息百余条。', 'disclosure.items 100 AT_LEAST'],
      ['全年主动公开政府信息一百零五条。', 'disclosure.items 105'],
      ['全年主动公开政府信息廿三条。', 'disclosure.items 23'],
      ['全年主动公开政府信息三百二十条。', 'disclosure.items 320'],
    ),
    ...within(
      'overview',
      ['于年初、年中召开专题会议两次。', 'meetings.held 2'],
      ['全年组织培训两期，参训人员六十人次。', 'training.sessions 2', 'training.attendees 60'],
      ['先后举办了三次培训。', 'training.sessions 3'],
    ),
  ],
  'full-width digits, thousands marks, 万': [
    ...items(
      ['公开信息３０条。', 'disclosure.items 30'],
      ['公开信息１,２３４条。', 'disclosure.items 1234'],
      ['公开信息1,234条。', 'disclosure.items 1234'],
      ['公开信息26.8万条。', 'disclosure.items 268000 ABOUT'],
      ['公开信息3万余条。', 'disclosure.items 30000 AT_LEAST'],
      ['公开信息 10 300 条。', 'disclosure.items 10300'],
      ['公开信息 3 2 0 条。', 'disclosure.items 320'],
      ['2016 年 1 月 1 日至 12 月 31 日，公开信息 320 条。', 'disclosure.items 320'],
    ),
  ],
  'denied by a verb': [
    ...within(
      'applications',
      ['2016年，我镇未收到政府信息公开申请。', 'applications.received 0'],
      ['本年度没有收到要求公开政府信息的申请。', 'applications.received 0'],
      ['我镇尚未收到公民、法人和其他组织的政府信息公开申请。', 'applications.received 0'],
      ['全年未接到任何形式的依申请公开事项。', 'applications.received 0'],
      ['全镇没有出现申请公开政府信息的情况。', 'applications.received 0'],
      ['2016年没有公民、法人或其他组织向我镇申请公开政府信息。', 'applications.received 0'],
      ['未发生不予公开政府信息的情况。', 'applications.refused 0'],
      ['全年未收到信息公开申请，没有不予公开的情况。', 'applications.received 0', 'applications.refused 0'],
      [
        '未收到政府信息公开申请，无上年结转申请。',
        'applications.received 0',
        'applications.broughtForward 0',
      ],
    ),
    ...within(
      'disputes',
      ['2016年全镇没有发生行政复议、行政诉讼。', 'disputes.reconsiderations 0', 'disputes.lawsuits 0'],
      [
        '未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
        'disputes.reconsiderations 0',
        'disputes.lawsuits 0',
      ],
      [
        '没有出现因政府信息公开而引发的行政复议、提起行政诉讼。',
        'disputes.reconsiderations 0',
        'disputes.lawsuits 0',
      ],
      [
        '未产生因信息公开引起的行政复议、行政诉讼和举报投诉。',
        'disputes.reconsiderations 0',
        'disputes.lawsuits 0',
        'complaints.received 0',
      ],
      ['无一例行政复议。', 'disputes.reconsiderations 0'],
      [
        '本年度未收到针对政府信息公开的行政复议申请，未发生行政诉讼案件。',
        'disputes.reconsiderations 0',
        'disputes.lawsuits 0',
      ],
      ['行政复议、行政诉讼均未发生。', 'disputes.reconsiderations 0', 'disputes.lawsuits 0'],
    ),
    ...within(
      'fees',
      ['2016年未收取任何费用。', 'fees.disclosure 0'],
      ['全年没有收取依申请公开政府信息的费用。', 'fees.disclosure 0'],
      ['没有发生收费及减免情况。', 'fees.disclosure 0'],
      ['我镇未向申请人收取检索、复制、邮寄等费用。', 'fees.disclosure 0'],
    ),
  ],
  'denied by a noun': [
    ...within(
      'applications',
      ['2016年无依申请公开政府信息情况。', 'applications.received 0'],
      ['共收到申请0件。', 'applications.received 0'],
      ['依申请公开数0条。', 'applications.received 0'],
      ['收到政府信息公开申请0件次。', 'applications.received 0'],
      ['全年政府信息公开申请为零。', 'applications.received 0'],
      ['无。', 'applications.received 0'],
    ),
    ...within(
      'disputes',
      ['行政复议0件，行政诉讼0件。', 'disputes.reconsiderations 0', 'disputes.lawsuits 0'],
      ['行政复议、行政诉讼均为0件。', 'disputes.reconsiderations 0', 'disputes.lawsuits 0'],
      ['行政复议数0件，行政诉讼数0件。', 'disputes.reconsiderations 0', 'disputes.lawsuits 0'],
      ['无行政复议、行政诉讼案件。', 'disputes.reconsiderations 0', 'disputes.lawsuits 0'],
      ['无。', 'disputes.reconsiderations 0', 'disputes.lawsuits 0'],
    ),
    ...within('fees', ['无。', 'fees.disclosure 0'], ['收费金额0元。', 'fees.disclosure 0']),
  ],
  'not told is not zero': [
    ...within('fees', ['依申请政府信息公开收费标准暂未出台。'], ['我镇严格按照收费标准执行。']),
    ...within('overview', ['全年多次召开专题会议。'], ['开展了数十次培训。'], ['累计发布   条。']),
    ...within(
      'applications',
      ['没有超期答复的申请。'],
      ['对收到的申请均按时答复，无法提供的告知理由。'],
      ['我镇设立了申请受理点，公布了申请方式。'],
    ),
    ...items(['我镇按照要求主动公开政府信息。'], ['现行有效的规范性文件。']),
  ],
  'carried over': within(
    'applications',
    [
      '2016年收到16件申请，上年结转1件，办结16件，结转至2017年1件。',
      'applications.received 16',
      'applications.broughtForward 1',
      'applications.handled 16',
      'applications.carriedForward 1',
    ],
    [
      '新收政府信息公开申请5件，上年结转0件，结转下年度继续办理0件。',
      'applications.received 5',
      'applications.broughtForward 0',
      'applications.carriedForward 0',
    ],
  ),
  'ways of applying': within(
    'applications',
    [
      '共收到申请4件，其中网络申请2件，信函申请2件。',
      'applications.received 4',
      'applications.online 2',
      'applications.byLetter 2',
    ],
    [
      '全年共收到政府信息公开申请11件，通过网站9件、邮寄2件。',
      'applications.received 11',
      'applications.online 9',
      'applications.byLetter 2',
    ],
    [
      '收到申请10件，其中：当面申请1件，传真申请0件，网络申请6件，信函申请3件。',
      'applications.received 10',
      'applications.inPerson 1',
      'applications.byFax 0',
      'applications.online 6',
      'applications.byLetter 3',
    ],
    [
      '收到申请6件，当面、网络、信函申请分别为1件、2件、3件。',
      'applications.received 6',
      'applications.inPerson 1',
      'applications.online 2',
      'applications.byLetter 3',
    ],
  ),
  'what became of applications': within(
    'applications',
    [
      '共收到申请10件，答复10件，其中予以公开5件，部分公开2件，不予公开1件，信息不存在2件。',
      'applications.received 10',
      'applications.handled 10',
      'applications.granted 5',
      'applications.partlyGranted 2',
      'applications.refused 1',
      'applications.unavailable 2',
    ],
    [
      '办结申请8件，其中同意公开6件，不同意公开2件。',
      'applications.handled 8',
      'applications.granted 6',
      'applications.refused 2',
    ],
    ['全年收到申请3件，已全部按时办结3件，答复率100%。', 'applications.received 3', 'applications.handled 3'],
  ),
  'parts are no wholes': items(
    ['主动公开政府信息568条，其中机构职能类12条、财政信息156条、政策法规类400条。', 'disclosure.items 568'],
    ['主动公开政府信息100条，其中公开政务信息60条，占60%。', 'disclosure.items 100'],
    ['全年重点公开惠民补贴信息68条。'],
    ['主要包括：涉农补贴23条、扶贫信息45条。'],
  ),
  channels: items(
    ['通过网站公开65条，微信公开635条。', 'disclosure.byWebsite 65', 'disclosure.byWechat 635'],
    [
      '全年公开信息306条，其中通过政府网站公开216条，政务微博22条，政务微信299条。',
      'disclosure.items 306',
      'disclosure.byWebsite 216',
      'disclosure.byWeibo 22',
      'disclosure.byWechat 299',
    ],
    [
      '主动公开信息700条，通过政府公报公开0条，政府网站公开65条，其他方式公开12条。',
      'disclosure.items 700',
      'disclosure.byGazette 0',
      'disclosure.byWebsite 65',
      'disclosure.byOther 12',
    ],
    ['通过政府网站和微信公众号公开政府信息300条。', 'disclosure.items 300'],
    ['通过政府网站、公开栏等多种渠道公开政府信息300条。', 'disclosure.items 300'],
  ),
  'over all years': items(
    ['历年累计主动公开政府信息4390条。', 'disclosure.itemsCumulative 4390'],
    ['主动公开政府信息120条，历年累计170条。', 'disclosure.items 120', 'disclosure.itemsCumulative 170'],
    ['自2008年以来，累计公开政府信息4390条。', 'disclosure.itemsCumulative 4390'],
    ['全年累计主动公开政府信息568条。', 'disclosure.items 568'],
    ['截至2016年底，累计公开政府信息4390条。', 'disclosure.itemsCumulative 4390'],
  ),
  'training, meetings, staff': within(
    'overview',
    ['全年共组织培训3次，接受培训达30余人次。', 'training.sessions 3', 'training.attendees 30 AT_LEAST'],
    ['举办培训班2期，培训人员120人次。', 'training.sessions 2', 'training.attendees 120'],
    ['举办政务公开培训2场次，参加人员60人。', 'training.sessions 2', 'training.attendees 60'],
    ['召开专题会议4次、组织业务培训2次。', 'meetings.held 4', 'training.sessions 2'],
    ['组织3次业务培训，共90人次参加。', 'training.sessions 3', 'training.attendees 90'],
    ['我镇配备1名专职和2名兼职工作人员。', 'staff.fullTime 1', 'staff.partTime 2'],
    ['现有兼职人员7人。', 'staff.partTime 7'],
    ['配备1名工作人员负责政府信息公开。', 'staff.total 1'],
    [
      '从事政府信息公开工作人员3人，其中专职人员1人，兼职人员2人。',
      'staff.total 3',
      'staff.fullTime 1',
      'staff.partTime 2',
    ],
    ['设立政府信息公开查阅点2个。', 'readingPoints.total 2'],
    ['学习培训1人次，参加12人。', 'training.sessions 1', 'training.attendees 12'],
  ),
  money: [
    ...within(
      'fees',
      ['全年收取检索、复制等费用共计251元。', 'fees.disclosure 251'],
      ['信息处理费400元。', 'fees.disclosure 400'],
    ),
    ...within('other', ['行政事业性收费金额3.5万元。']),
    ...items(['全年行政事业性收费12.34万元。', 'fees.administrative 123400']),
  ],
  'documents, decisions': items(
    [
      '全年制发规范性文件3件，废止1件，现行有效12件。',
      'disclosure.normativeIssued 3',
      'disclosure.normativeRepealed 1',
      'disclosure.normativeInForce 12',
    ],
    ['全年公开规范性文件12件。'],
    [
      '作出行政处罚决定12件，办理行政许可35件，行政强制0件。',
      'decisions.penalty 12',
      'decisions.licensing 35',
      'decisions.compulsion 0',
    ],
    ['公开行政许可、行政处罚信息45条。'],
    ['全年未制发规范性文件。', 'disclosure.normativeIssued 0'],
  ),
  traps: [
    ...within(
      'applications',
      ['主动公开政府信息120条。', 'disclosure.items 120'],
      ['依申请公开信息28条。'],
      ['受理农业保险理赔申请35件，赔付金额12.6万元。'],
      ['收到申请6件，协助5件。', 'applications.received 6'],
      ['根据国办发〔2014〕32号文件，2016年收到申请2件。', 'applications.received 2'],
    ),
    ...items(
      ['网站访问量3万人次，浏览量12万次。'],
      ['在市级以上媒体发表新闻稿件20篇。'],
      ['咨询电话：0379-67911234，邮编471100。'],
      ['公开信息320条，比上年增加20条，同比增长6.7%。', 'disclosure.items 320'],
      ['2015年公开信息300条，2016年公开信息320条。', 'disclosure.items 320'],
      ['去年公开信息300条，今年公开信息320条。', 'disclosure.items 320'],
      ['2017年，我镇将公开信息不少于400条。'],
      ['下一步，计划公开信息500条。'],
      ['每月公开信息不少于10条。'],
      ['全县共公开信息5000条，我镇公开320条。', 'disclosure.items 320'],
      ['按照《条例》第二十条第（一）项的规定，公开信息15条。', 'disclosure.items 15'],
      ['一是公开信息15条；二是更新图片6张。', 'disclosure.items 15', 'disclosure.pictures 6'],
      ['公开信息3-5条。'],
    ),
  ],
};
