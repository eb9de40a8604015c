import type { NamedProblem } from '../../words/problem-sentences.js';

/** What towns found lacking in those years, what they promised and what they said a year later. */
export const problemsOfTowns: readonly NamedProblem[] = [
  {
    problem: '公开内容还不够丰富，动态类信息多，{topicA}等群众最关心的信息少',
    measure: '列出{topicA}等重点内容的公开清单，由站所按月报送，党政办汇总公开',
    done: '列出了重点内容公开清单，站所按月报送',
  },
  {
    problem: '信息更新不够及时，有的栏目一个月以上没有新内容',
    measure: '每周核对一次网站栏目，哪个站所的栏目不更新就提醒哪个站所',
    done: '坚持每周核对网站栏目，长期不更新的栏目已经没有',
  },
  {
    problem: '信息员都是兼职，业务不够熟，稿件质量有待提高',
    measure: '每半年组织一次信息员培训，把网站发布操作写成一页纸说明发给各站所',
    done: '举办了信息员培训，印发了网站发布操作说明',
  },
  {
    problem: '村级公开栏更新不统一，部分村民对公开渠道了解不够',
    measure: '统一各村公开栏的内容和更新时间，利用广播和村民会议宣传查阅办法',
    done: '统一了各村公开栏的内容和更新时间',
  },
  {
    problem: '查阅设施简单，群众到镇查阅不够方便',
    measure: '在便民服务大厅设查阅点，配一台电脑，文件汇编每季度补充一次',
    done: '在便民服务大厅设立了查阅点并配备电脑',
  },
  {
    problem: '保密审查有时靠口头把关，手续不全',
    measure: '使用统一的审查单，一条信息一张单，年底装订存档',
    done: '使用了统一的审查单，一条信息一张单',
  },
];

export const problemsOfOffices: readonly NamedProblem[] = [
  {
    problem: '各股室对公开工作重视程度不平衡，报送信息不够主动',
    measure: '把信息报送数量和质量列入股室年度考核，每季度通报',
    done: '把信息报送列入股室考核并按季通报',
  },
  {
    problem: '政策文件公开后解读不多，群众看不明白',
    measure: '{topicA}方面的文件印发时一并准备通俗说明，十日内上网',
    done: '重要文件印发时一并公开了通俗说明',
  },
  {
    problem: '公开目录更新不及时，与职责调整不同步',
    measure: '职责和人员变动后十五日内修订公开指南和目录',
    done: '随职责调整修订了公开指南和目录',
  },
  {
    problem: '网站栏目设置不够合理，{topicB}信息查找不便',
    measure: '按办事事项重新归并栏目，{topicB}单列一栏',
    done: '按办事事项重新归并了网站栏目',
  },
  {
    problem: '专门人员少，兼职人员业务水平参差不齐',
    measure: '指定一名人员专管，全年参加县里培训不少于两次',
    done: '指定专人负责并参加了县里组织的培训',
  },
];

/** After one or two of these the year's own lines follow. */
export const problemFrames: readonly string[] = [
  '存在的主要问题：{problemList}。\n下一步改进措施：{measureList}。',
  '{self}的政府信息公开工作虽然取得了一定成绩，但还存在一些问题：{problemList}。\n针对这些问题，下一步重点做好以下工作：{measureList}。',
  '对照上级要求和群众期待，还存在以下不足：{problemList}。\n今后将采取以下措施：{measureList}。',
];

export const followUps: readonly string[] = [
  '针对上年度报告提出的问题，{self}{lastDone}。',
  '上年提出的措施落实情况：{lastDone}。',
];
