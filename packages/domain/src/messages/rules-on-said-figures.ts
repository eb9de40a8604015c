import type { RuleMessages } from './rule-messages.js';

const againstTable = {
  zh: '核对台账，改正写错的一处，使正文与表格一致。',
  en: 'Check the books and correct whichever of the two is wrong.',
};
const parts = {
  zh: '核对各分项和总数；“其中”只列举一部分的，写明“主要”或“等”。',
  en: 'Check parts and whole; where only some parts are named, say so.',
};

/** Rules on figures that the words tell: against the tables, and against one another. */
export const messagesOnSaidFigures = {
  'TX-NEW': {
    title: { zh: '正文新收数', en: 'Received, in words' },
    message: {
      zh: '正文新收申请{L}件与{table}{R}件不一致',
      en: 'The words say that {L} applications were received, {table} says {R}',
    },
    mend: againstTable,
  },
  'TX-DONE': {
    title: { zh: '正文办结数', en: 'Handled, in words' },
    message: {
      zh: '正文办结申请{L}件与{table}{R}件不一致',
      en: 'The words say that {L} applications were handled, {table} says {R}',
    },
    mend: againstTable,
  },
  'TX-CARRYIN': {
    title: { zh: '正文上年结转数', en: 'Brought forward, in words' },
    message: {
      zh: '正文上年结转{L}件与{table}{R}件不一致',
      en: 'The words say that {L} applications were brought forward, {table} says {R}',
    },
    mend: againstTable,
  },
  'TX-CARRYOUT': {
    title: { zh: '正文结转下年数', en: 'Carried forward, in words' },
    message: {
      zh: '正文结转下年度{L}件与{table}{R}件不一致',
      en: 'The words say that {L} applications were carried forward, {table} says {R}',
    },
    mend: againstTable,
  },
  'TX-RESULT': {
    title: { zh: '正文办理结果', en: 'Results, in words' },
    message: {
      zh: '正文“{result}”{L}件与{table}{R}件不一致',
      en: 'The words say {L} for “{result}”, {table} says {R}',
    },
    mend: {
      zh: '核对台账；有分项的一类，正文应写各分项之和。',
      en: 'Check the books; of a kind with rows of its own the words give the sum.',
    },
  },
  'TX-ZERO': {
    title: { zh: '正文与表格一有一无', en: 'None in one of the two' },
    message: {
      zh: '“{result}”正文为{L}，{table}为{R}，一处称无、一处称有',
      en: 'Of “{result}” the words say {L} and {table} says {R}: one says that there was none',
    },
    mend: {
      zh: '核对台账有没有，改正写错的一处。',
      en: 'Check whether there were any, and correct whichever of the two is wrong.',
    },
  },
  'TX-RV': {
    title: { zh: '正文行政复议', en: 'Reconsiderations, in words' },
    message: {
      zh: '正文行政复议{L}件与{table}{R}件不一致',
      en: 'The words say {L} reconsiderations, {table} says {R}',
    },
    mend: againstTable,
  },
  'TX-LIT': {
    title: { zh: '正文行政诉讼', en: 'Lawsuits, in words' },
    message: {
      zh: '正文行政诉讼{L}件与{table}{R}件不一致',
      en: 'The words say {L} lawsuits, {table} says {R}',
    },
    mend: againstTable,
  },
  'TX-NORM': {
    title: { zh: '正文规范性文件', en: 'Normative documents, in words' },
    message: {
      zh: '正文规范性文件{L}件与{cell}{R}件不一致',
      en: 'The words say {L} normative documents, {cell} says {R}',
    },
    mend: againstTable,
  },
  'TX-DEC': {
    title: { zh: '正文处理决定和收费', en: 'Decisions and fees, in words' },
    message: {
      zh: '正文“{row}”{L}{money}与{table}{R}{money}不一致',
      en: 'The words say {L}{money} for “{row}”, {table} says {R}{money}',
    },
    mend: {
      zh: '核对台账，改正写错的一处；收费注意元与万元。',
      en: 'Check the books and correct whichever is wrong; mind yuan and 10,000 yuan.',
    },
  },
  'TX-PARTS': {
    title: { zh: '分项之和', en: 'Parts and whole' },
    message: {
      zh: '“其中”各项之和{L}与总数{R}不符：{words}',
      en: 'The parts add up to {L}, the whole is {R}: {words}',
    },
    mend: parts,
  },
  'TX-CHAN': {
    title: { zh: '渠道分项', en: 'Channels and total' },
    message: {
      zh: '总数{L}与渠道分项{R}矛盾：{words}',
      en: 'The total {L} contradicts its channels, {R}: {words}',
    },
    mend: {
      zh: '任一渠道不多于总数，各渠道之和不少于总数；同一信息多渠道公开的，总数计1条。',
      en: 'No channel exceeds the total, and together they reach it; published in several ways an item counts once.',
    },
  },
  'TX-NEST': {
    title: { zh: '分项的分项', en: 'Parts of a part' },
    message: {
      zh: '分项的分项之和{L}与该分项{R}不符：{words}',
      en: 'The parts of a part add up to {L}, the part is {R}: {words}',
    },
    mend: parts,
  },
  'TX-MODE': {
    title: { zh: '申请方式', en: 'Ways of applying' },
    message: {
      zh: '各申请方式之和{L}与收到数{R}不符：{words}',
      en: 'The ways of applying add up to {L}, {R} were received: {words}',
    },
    mend: {
      zh: '核对当面、网络、信函、传真各收到几件。',
      en: 'Check how many came in person, online, by letter and by fax.',
    },
  },
  'TX-PCT': {
    title: { zh: '百分比', en: 'Share' },
    message: {
      zh: '百分比与数据不符：所写{L}%，计算为{R}%（{words}）',
      en: 'The share does not fit its figures: {L}% is written, {R}% works out ({words})',
    },
    mend: {
      zh: '按分项除以总数重新计算，并核对两个数。',
      en: 'Work it out again from part and whole, and check both.',
    },
  },
  'TX-PCT100': {
    title: { zh: '占比之和', en: 'Shares add up' },
    message: { zh: '占比之和为{L}%：{words}', en: 'The shares add up to {L}%: {words}' },
    mend: {
      zh: '核对各项占比，或写明只列主要几项。',
      en: 'Check the shares, or say that only some are named.',
    },
  },
  'TX-TWO': {
    title: { zh: '两个总数', en: 'Two totals' },
    message: {
      zh: '同一指标出现两个不同总数：{L}和{R} {words}',
      en: 'Two totals for one thing: {L} and {R} {words}',
    },
    mend: {
      zh: '确定以哪个为准，各处写同一个数；累计数写明“历年累计”。',
      en: 'Decide which is right and write it everywhere; say of a total over all years that it is one.',
    },
  },
  'TX-INT': {
    title: { zh: '正文所述数值', en: 'Figures told in words' },
    message: {
      zh: '正文所述“{L}”为{R}，应为不小于0的数，件数应为整数',
      en: 'The words tell “{L}” as {R}: must be 0 or more, and whole where it counts',
    },
    mend: {
      zh: '改为实际数量；没有的填0。',
      en: 'Enter the actual number, 0 where there is none.',
    },
  },
  'TX-YEAR': {
    title: { zh: '正文年份', en: 'Year in the words' },
    message: {
      zh: '正文年份{L}与报告年度{R}不符：{words}',
      en: 'The words tell of {L}, the report is on {R}: {words}',
    },
    mend: {
      zh: '改为报告年度；确是讲其他年份的，写明与哪年比较。',
      en: 'Write the year of the report; where another year is meant, say what it is compared with.',
    },
  },
  'TX-PERIOD': {
    title: { zh: '统计期限', en: 'Period' },
    message: { zh: '统计期限有误：{words}', en: 'Wrong reporting period: {words}' },
    mend: {
      zh: '统计期限为报告年度1月1日至12月31日。',
      en: 'The period is the year of the report, from 1 January to 31 December.',
    },
  },
  'TX-NPARTS': {
    title: { zh: '部分数', en: 'Number of sections' },
    message: {
      zh: '所称{L}个部分与实际{R}个不符：{words}',
      en: '{L} sections are announced, {R} are there: {words}',
    },
    mend: { zh: '核对部分数和所列名称。', en: 'Check the number and the names listed.' },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
