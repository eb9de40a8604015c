import type { DenialEntry, Entry } from './entry.js';

const occasions = '次|期|场|场次|班|班次|期次|批|批次|个|轮|届';
const people = '人次|人|名|位|人(次)';
const training = '培训(?:班|会|会议|活动|讲座|课)?|讲座';

export const workEntries: readonly Entry[] = [
  {
    measure: 'training.sessions',
    words: `(?:${training})(?:次数|班数|数)?`,
    units: occasions,
    unless: '参加(?:了)?(?:上级|省|市|县|区|全)',
  },
  {
    measure: 'training.sessions',
    words: `^(?:召开|组织|开展|举办|组织开展|的|各类|专题|业务|政务公开|政府信息公开|信息公开|集中|专项|相关|知识|工作|学习)*(?:${training})`,
    units: occasions,
    behind: true,
  },
  {
    measure: 'training.attendees',
    words:
      '培训[^,;:、\\d]{1,10}(?:人员|干部|信息员|骨干|同志|代表|职工)|(?:接受|参加|参与)?(?:了)?培训(?:工作|相关|各类|有关|基层|信息公开|政务公开)*(?:人员|人数|干部|学员|对象|同志|人次)?(?:数|达)?|参训(?:人员|人数|干部)?|受训(?:人员|人数)?',
    units: people,
  },
  {
    measure: 'training.attendees',
    words: '(?:参加|参与|参会)(?:的)?(?:人员|人数|干部)?',
    units: people,
    within: 'training',
  },
  {
    measure: 'training.attendees',
    words: '^(?:干部|工作人员|人员)?(?:参加|接受)(?:了)?(?:培训)?',
    units: people,
    behind: true,
    within: 'training',
  },
  {
    measure: 'meetings.held',
    words:
      '(?:专题|工作|推进|部署|动员|协调|调度|党政|联席|班子|办公|领导小组|例)*(?:会议|工作会|专题会|推进会|部署会|例会|动员会|联席会|协调会|办公会|班子会)(?!室|纪要|精神|要求)(?:次数|数)?',
    units: '次|场|场次|个',
    unless: '村民|党员|听证|人大|新闻发布|培训',
  },
  {
    measure: 'meetings.held',
    words:
      '^(?:组织召开|召开|组织|举行|的)?(?:专题|工作|推进|部署|动员|协调|调度|党政|联席|政务公开|政府信息公开|信息公开|领导小组)*(?:会议|工作会|专题会|推进会|部署会|例会|动员会|联席会|协调会|办公会|班子会)',
    units: '次|场|场次|个',
    behind: true,
  },
  {
    measure: 'staff.fullTime',
    words: '专职(?:工作|信息)?(?:人员|干部|员)?(?:数)?',
    units: '人|名|位|个',
    unless: '专兼职',
  },
  { measure: 'staff.fullTime', words: '^(?:的)?专职', units: '人|名|位|个', behind: true },
  {
    measure: 'staff.partTime',
    words: '兼职(?:工作|信息)?(?:人员|干部|员)?(?:数)?',
    units: '人|名|位|个',
    unless: '专、?兼职',
  },
  { measure: 'staff.partTime', words: '^(?:的)?兼职', units: '人|名|位|个', behind: true },
  {
    measure: 'staff.total',
    words:
      '(?:从事|负责|承担)?(?:政府信息公开|信息公开|政务公开)?(?:工作)?(?:的)?(?:专(?:\\(兼\\)|、|和|/)?兼职)?(?:工作)?(?:人员)(?:总数|数)?|专(?:\\(兼\\)|、|和|/)?兼职(?:工作)?(?:人员)?',
    units: '人|名|位|个',
    unless: '培训|参加|参训|参会|行政|执法|受训',
  },
  {
    measure: 'staff.total',
    words:
      '^(?:的)?(?:从事|负责)?(?:政府信息公开|信息公开|政务公开)?(?:专(?:\\(兼\\)|、|和|/)?兼职)?(?:工作人员)',
    units: '人|名|位|个',
    behind: true,
    unless: '培训|参加|参训',
  },
  {
    measure: 'readingPoints.total',
    words: '(?:政府信息|信息)?(?:公开)?(?:公共)?查阅(?:点|场所|室|处|窗口|中心)(?:数)?',
    units: '个|处|家',
  },
  {
    measure: 'readingPoints.total',
    words: '^(?:的)?(?:政府信息|信息)?(?:公开)?(?:公共)?查阅(?:点|场所|室)',
    units: '个|处|家',
    behind: true,
  },
  {
    measure: null,
    words: '协助|转办|访问量?|浏览量?|点击量?|阅读量?|粉丝|下载量?|任务|目标|指标|排名|占',
    units: '.*',
  },
  { measure: null, words: '^(?:栏目|专栏|方面|问题|部门|村|社区|以下)', units: '个|项', behind: true },
];

export const workDenials: readonly DenialEntry[] = [
  { measure: 'training.sessions', words: '(?:组织|举办|开展)(?:过)?(?:各类|业务|专题)?培训(?:班|活动)?' },
];
