import type { RuleMessages } from './rule-messages.js';

/** Rules on tables 2 to 4. */
export const messagesOnTables = {
  'T2-RULE0': {
    title: { zh: '规章应为0', en: 'No government rules' },
    message: {
      zh: '本级机关没有规章制定权，表二“规章”各项应为0，但有不为0的（合计{L}）',
      en: 'This level cannot make government rules: table 2 must say 0 in each cell, and does not: {L} in all',
    },
    mend: {
      zh: '本单位印发的文件请填在“行政规范性文件”一行，“规章”一行三格填0。',
      en: 'Put what the unit issued into the row of normative documents and enter 0 in the row of rules.',
    },
  },
  'T2-NONNEG': {
    title: { zh: '表二数值', en: 'Figures of table 2' },
    message: {
      zh: '{cell}填报{L}，应为不小于0的数，件数应为整数',
      en: '{cell} is {L}: must be 0 or more, and whole where it counts',
    },
    mend: { zh: '改为实际数量；没有的填0。', en: 'Enter the actual number, 0 where there is none.' },
  },
  'T2-VALIDMIN': {
    title: { zh: '现行有效件数过小', en: 'In force below issued less repealed' },
    message: {
      zh: '行政规范性文件现行有效件数{L}小于本年制发减废止{R}',
      en: 'Normative documents in force, {L}, are fewer than issued less repealed, {R}',
    },
    mend: {
      zh: '本年制发而未废止的文件年底都应有效：核对现行有效件数；确有当年失效的，请说明是哪几件。',
      en: 'What was issued and not repealed is in force at the end of the year: check the number, or say which documents lapsed.',
    },
  },
  'T3-BAL': {
    title: { zh: '申请收支平衡', en: 'Balance of applications' },
    message: {
      zh: '表三“{col}”列不平衡：新收＋上年结转＝{L}，办理总计＋结转下年＝{R}，差{difference}件',
      en: 'Table 3 column {col}: new + carried in = {L}, handled + carried out = {R}, off by {difference}',
    },
    mend: {
      zh: '收到的每一件要么有办理结果，要么结转下年：年底没有办完的填在“结转下年度继续办理”。',
      en: 'Each application has a result or is carried forward: put those still open into “carried forward”.',
    },
  },
  'T3-SUM': {
    title: { zh: '办理结果合计', en: 'Sum of results' },
    message: {
      zh: '表三“{col}”列办理结果各项之和{L}与（七）总计{R}不符',
      en: 'Results in column {col} add to {L}, the total row says {R}',
    },
    mend: {
      zh: '逐项核对（一）至（六）的件数；区分处理的只计入“部分公开”，不要重复计。',
      en: 'Check the results one by one; a partly granted one is counted there only.',
    },
  },
  'T3-ROW': {
    title: { zh: '申请人类型合计', en: 'Sum of applicants' },
    message: {
      zh: '表三“{row}”行总计{R}与各类申请人之和{L}不符',
      en: 'Row {row}: applicant types add to {L}, the total column says {R}',
    },
    mend: {
      zh: '核对自然人和五类组织的件数，使之和等于总计。',
      en: 'Check the six kinds of applicants so that they add up to the total.',
    },
  },
  'T3-INT': {
    title: { zh: '表三数值', en: 'Figures of table 3' },
    message: {
      zh: '{cell}填报{L}，应为不小于0的整数',
      en: '{cell} is {L}: must be a whole number of 0 or more',
    },
    mend: { zh: '改为实际件数；没有的填0。', en: 'Enter the actual number, 0 where there is none.' },
  },
  'T3-NULL': {
    title: { zh: '表三空格', en: 'Blanks in table 3' },
    message: {
      zh: '表三有{L}个空单元格，没有的应填0',
      en: 'Table 3 has {L} blank cells; enter 0 where there is none',
    },
    mend: {
      zh: '没有的填0；确实不掌握的保留空格，并说明原因。',
      en: 'Enter 0 where there is none; leave blank what is not known and say why.',
    },
  },
  'T4-SUM': {
    title: { zh: '复议诉讼合计', en: 'Sum of disputes' },
    message: {
      zh: '表四“{row}”总计{R}与各结果之和{L}不符',
      en: 'Block {row}: results add to {L}, the total says {R}',
    },
    mend: {
      zh: '核对维持、纠正、其他结果和尚未审结的件数，使之和等于总计。',
      en: 'Check the four results so that they add up to the total.',
    },
  },
  'T4-INT': {
    title: { zh: '表四数值', en: 'Figures of table 4' },
    message: {
      zh: '{cell}填报{L}，应为不小于0的整数',
      en: '{cell} is {L}: must be a whole number of 0 or more',
    },
    mend: { zh: '改为实际件数；没有的填0。', en: 'Enter the actual number, 0 where there is none.' },
  },
  'YY-CARRY': {
    title: { zh: '上年结转衔接', en: 'Carried in and carried out' },
    message: {
      zh: '“{col}”列上年结转{R}与上年度报告“结转下年度”{L}不一致',
      en: 'Column {col}: carried in {R}, but last year’s report carried out {L}',
    },
    mend: {
      zh: '上年结转应照抄上年度报告第四项；上年度填错的，说明原因，并请区县更正上年度报告。',
      en: 'Copy item four of last year’s report; if that was wrong, say so and have last year’s report corrected.',
    },
  },
  'T2B-PUB': {
    title: { zh: '对外公开总数量', en: 'Public in all' },
    message: {
      zh: '“{row}”对外公开总数量{L}小于本年新公开数量{R}',
      en: '{row}: public in all {L}, fewer than {R} made public this year',
    },
    mend: {
      zh: '对外公开总数量包括本年新公开的：核对这两格。',
      en: 'What was made public this year is among all that is public: check the two cells.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
