import type { RuleMessages } from './rule-messages.js';

/** Sentences of the rules on a county's report over its units; {units} are those that a finding is about, {cover} who is missing or too many. */
export const messagesOnCounties = {
  'AG-CELL': {
    title: { zh: '全县汇总与各单位之和', en: 'County and sum of units' },
    message: {
      zh: '全县汇总“{cell}”为{L}，各单位之和为{R}',
      en: 'County figure {cell} is {L}, its units add up to {R}',
    },
    mend: {
      zh: '逐单位核对该格，改正汇总表或有误的单位报表。',
      en: 'Go through this cell unit by unit; correct the county’s table or the unit that is wrong.',
    },
  },
  'AG-COVER': {
    title: { zh: '汇总单位齐全', en: 'Every unit is summed' },
    message: {
      zh: '应汇总{R}家单位，有{L}家的数据；{cover}',
      en: '{L} of {R} units are summed; {cover}',
    },
    mend: {
      zh: '催报所缺单位；确不需报送的，在单位名录中注明截止年度。',
      en: 'Get the missing reports; where none is due, let the unit end in the roster.',
    },
  },
  'AG-BAL': {
    title: { zh: '汇总表平衡', en: 'Sum balances' },
    message: {
      zh: '各单位汇总后不平衡：“{cell}”等格一边为{L}，另一边为{R}',
      en: 'The sum of the units does not balance: {cell} and others give {L} on one side, {R} on the other',
    },
    mend: {
      zh: '找出自身不平衡的单位报表，先改正单位，再重新汇总。',
      en: 'Find the unit whose own table does not balance, correct it, then sum again.',
    },
  },
  'AG-CARRY': {
    title: { zh: '全县结转连续', en: 'County carry-over' },
    message: {
      zh: '全县结转不连续：“{col}”上年结转{L}，按上年度报告应为{R}',
      en: 'The county’s carry-over is broken: {col} carried in {L}, {R} by last year’s report',
    },
    mend: {
      zh: '核对上年全县“结转下年度”数和当年新增、划出单位带来的变化。',
      en: 'Check what the county carried out last year, and what units that came or went brought or took along.',
    },
  },
  'AG-MERGE': {
    title: { zh: '区划调整承接结转', en: 'Carry-over follows a merger' },
    message: {
      zh: '{units}由撤并单位组建，“{col}”上年结转{L}，应承接{R}',
      en: '{units} took over from others: {col} carried in {L}, they had {R} open',
    },
    mend: {
      zh: '将被撤并单位上年结转的申请全部计入承接单位的“上年结转”。',
      en: 'Count every application that the ended units had open as carried in by their successor.',
    },
  },
  'AG-DEDUP': {
    title: { zh: '申请重复统计', en: 'Applications counted twice' },
    message: {
      zh: '有{L}件申请与{other}重复统计（{said}）',
      en: '{L} of the applications are also counted by {other} ({said})',
    },
    mend: {
      zh: '与对方单位核对，转办的申请只由一家单位统计，另一家从表三中减去。',
      en: 'Agree with the other unit: one of the two counts an application passed on, the other takes it out of table 3.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
