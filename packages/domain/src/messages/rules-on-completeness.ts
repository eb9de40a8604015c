import type { RuleMessages } from './rule-messages.js';

/** Rules on what a report has to contain and how it is headed. */
export const messagesOnCompleteness = {
  'CP-TAB': {
    title: { zh: '表格齐全', en: 'Tables present' },
    message: { zh: '缺少{table}', en: '{table} is missing' },
    mend: {
      zh: '填写该表；全年没有发生的各格填0。',
      en: 'Fill in the table; 0 in each cell where nothing happened.',
    },
  },
  'CP-SEC': {
    title: { zh: '部分齐全', en: 'Sections present' },
    message: { zh: '{sectionsWrong}', en: '{sectionsWrong}' },
    mend: {
      zh: '补写该部分，加上标题，按规定的次序排列；确实没有可报告的，勾选“无”。',
      en: 'Write the section under its heading and in its place, or mark that there is nothing to report.',
    },
  },
  'CP-KEY': {
    title: { zh: '主动公开总数', en: 'Total of items disclosed' },
    message: { zh: '未报告主动公开信息总数', en: 'No total of items disclosed anywhere' },
    mend: {
      zh: '在“主动公开”部分填写全年主动公开信息多少条。',
      en: 'State how many items were disclosed in the year.',
    },
  },
  'CP-FORM': {
    title: { zh: '统计表', en: 'Statistics form' },
    message: {
      zh: '没有附《政府信息公开情况统计表》，只有文字',
      en: 'Words only: the statistics form is not annexed',
    },
    mend: {
      zh: '统计表另行报送过的，补充录入；没有的，按文字数据使用。',
      en: 'Enter the form if it was filed apart; else the figures in words are used.',
    },
  },
  'CP-VER': {
    title: { zh: '年度格式', en: 'Form of the year' },
    message: { zh: '采用的是“{L}”，本年度应为“{R}”', en: 'The form used is “{L}”, due is “{R}”' },
    mend: {
      zh: '历史报告照原样保留；今后按年度规定的格式填报。',
      en: 'An old report is kept as it is; use the form of the year from now on.',
    },
  },
  'CP-TITLE': {
    title: { zh: '标题', en: 'Title' },
    message: { zh: '标题“{L}”不规范，应为“{R}”', en: 'The title “{L}” is irregular; as prescribed: “{R}”' },
    mend: {
      zh: '按“单位全称＋年份＋政府信息公开工作年度报告”改写标题。',
      en: 'Write the title as prescribed: the unit’s full name, the year and the name of the report.',
    },
  },
  'CP-CITE': {
    title: { zh: '引用文号', en: 'Notice cited' },
    message: { zh: '引用了{L}，本年度应为{R}', en: 'Cites “{L}”, in force for the year is “{R}”' },
    mend: {
      zh: '改引本年度所用的通知或条例。',
      en: 'Cite the notice or the Regulation that is in force for the year.',
    },
  },
  'CP-KQ': {
    title: { zh: '考核评议追责', en: 'Assessment and accountability' },
    message: {
      zh: '没有写全工作考核、社会评议和责任追究结果',
      en: 'Results of assessment, public review and accountability are not all there',
    },
    mend: {
      zh: '在监督保障部分写明三项结果；没有开展的，写明没有。',
      en: 'State the three results under supervision, or say that there were none.',
    },
  },
  'CP-PROB': {
    title: { zh: '问题与措施', en: 'Problems and improvements' },
    message: {
      zh: '问题{L}项、改进措施{R}项，措施应与问题对应，问题不少于2项',
      en: '{L} problems, {R} improvements: at least two problems, each with an improvement',
    },
    mend: {
      zh: '逐项写明问题，并为每项问题写明改进措施。',
      en: 'Name the problems one by one, each with its improvement.',
    },
  },
  'CP-PIC': {
    title: { zh: '图解', en: 'Infographic' },
    message: {
      zh: '没有清楚可用的图解（{said}）',
      en: 'No infographic that can be used ({said})',
    },
    mend: {
      zh: '为年报配一张图解，突出主要数据，与报告同时公开。',
      en: 'Make a picture of the main figures and publish it with the report.',
    },
  },
  'CP-CONTACT': {
    title: { zh: '联系方式', en: 'Contact' },
    message: { zh: '没有写联系电话或地址', en: 'Neither a telephone number nor an address' },
    mend: {
      zh: '写明办公地址和联系电话，方便公众查询。',
      en: 'Give the office’s address and telephone number.',
    },
  },
  'CP-IMG': {
    title: { zh: '表格为图片', en: 'Table as a picture' },
    message: {
      zh: '{table}没有可读的内容，疑似以图片代替：{words}',
      en: '{table} has nothing that can be read, as if it were a picture: {words}',
    },
    mend: { zh: '以文本重做表格。', en: 'Make the table again as text.' },
  },
  'CP-ROWS': {
    title: { zh: '表格行列', en: 'Rows and columns' },
    message: {
      zh: '{table}行列缺失或被改动，缺{L}格，起于“{row}”',
      en: '{table} lacks rows or columns of the form: {L} cells, from “{row}” on',
    },
    mend: {
      zh: '按规定格式补齐行列，无数据填0。',
      en: 'Restore the rows and columns of the form; 0 where there is none.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
