import type { RuleMessages } from './rule-messages.js';

/** Rules on the statistics form of 2014. */
export const messagesOnStatistics = {
  'ST-RCV': {
    title: { zh: '收到申请合计', en: 'Sum of applications received' },
    message: {
      zh: '收到申请数{R}与各项之和{L}不符，差{difference}',
      en: 'Applications received: {R}, but the lines below add to {L}, off by {difference}',
    },
    mend: {
      zh: '核对当面、传真、网络、信函四种方式的件数，使之和等于收到申请数。',
      en: 'Check the four ways of applying so that they add up.',
    },
  },
  'ST-FIN': {
    title: { zh: '办结合计', en: 'Sum of completed' },
    message: {
      zh: '申请办结数{R}与各项之和{L}不符，差{difference}',
      en: 'Applications completed: {R}, but the lines below add to {L}, off by {difference}',
    },
    mend: {
      zh: '核对按时办结和延期办结的件数，使之和等于办结数。',
      en: 'Check those completed on time and after an extension so that they add up.',
    },
  },
  'ST-ANS': {
    title: { zh: '答复合计', en: 'Sum of answers' },
    message: {
      zh: '申请答复数{R}与各项之和{L}不符，差{difference}',
      en: 'Applications answered: {R}, but the lines below add to {L}, off by {difference}',
    },
    mend: {
      zh: '逐项核对八种答复的件数，使之和等于答复数。',
      en: 'Check the eight kinds of answers so that they add up.',
    },
  },
  'ST-REF': {
    title: { zh: '不同意公开合计', en: 'Sum of refusals' },
    message: {
      zh: '不同意公开答复数{R}与各项之和{L}不符，差{difference}',
      en: 'Refused: {R}, but the lines below add to {L}, off by {difference}',
    },
    mend: {
      zh: '核对各种不同意公开情形的件数，使之和等于不同意公开答复数。',
      en: 'Check the grounds of refusal so that they add up.',
    },
  },
  'ST-RV': {
    title: { zh: '行政复议合计', en: 'Sum of reconsiderations' },
    message: {
      zh: '行政复议数量{R}与各项之和{L}不符，差{difference}',
      en: 'Reconsiderations: {R}, but the lines below add to {L}, off by {difference}',
    },
    mend: {
      zh: '核对维持、纠错和其他情形的件数，使之和等于行政复议数量。',
      en: 'Check the three results so that they add up.',
    },
  },
  'ST-LIT': {
    title: { zh: '行政诉讼合计', en: 'Sum of lawsuits' },
    message: {
      zh: '行政诉讼数量{R}与各项之和{L}不符，差{difference}',
      en: 'Lawsuits: {R}, but the lines below add to {L}, off by {difference}',
    },
    mend: {
      zh: '核对维持、纠错和其他情形的件数，使之和等于行政诉讼数量。',
      en: 'Check the three results so that they add up.',
    },
  },
  'ST-STAFF': {
    title: { zh: '人员合计', en: 'Sum of staff' },
    message: {
      zh: '从事政府信息公开工作人员数{R}与各项之和{L}不符，差{difference}',
      en: 'Staff: {R}, but the lines below add to {L}, off by {difference}',
    },
    mend: {
      zh: '核对专职和兼职人数，使之和等于工作人员数。',
      en: 'Check full-time and part-time staff so that they add up.',
    },
  },
  'ST-INT': {
    title: { zh: '统计表数值', en: 'Figures of the statistics form' },
    message: {
      zh: '{cell}填报{L}，应为不小于0的数，件数应为整数',
      en: '{cell} is {L}: must be 0 or more, and whole where it counts',
    },
    mend: {
      zh: '改为实际数量；没有的填0。',
      en: 'Enter the actual number, 0 where there is none.',
    },
  },
  'ST-SUB': {
    title: { zh: '其中项', en: 'Part of a whole' },
    message: {
      zh: '{cell}为{L}，大于所属总数{R}',
      en: '{cell} is {L}, more than the whole of {R} that it is part of',
    },
    mend: {
      zh: '“其中”是上一行的一部分，不能大于上一行：核对这两行。',
      en: 'A part cannot exceed the line above it: check the two lines.',
    },
  },
  'ST-CHAN': {
    title: { zh: '渠道数与总数', en: 'Channels and total' },
    message: {
      zh: '主动公开信息数{L}与各渠道公开数（{R}）矛盾',
      en: 'Items disclosed {L} contradict the channels ({R})',
    },
    mend: {
      zh: '同一信息在不同渠道公开只计1条：总数应不小于最大的渠道数，不大于各渠道之和。',
      en: 'An item counts once over all channels: the total lies between the largest channel and their sum.',
    },
  },
  'ST-FA': {
    title: { zh: '答复数与办结数', en: 'Answered and completed' },
    message: { zh: '申请答复数{L}与申请办结数{R}不一致', en: 'Applications answered {L}, completed {R}' },
    mend: {
      zh: '两数通常相同：核对；确有不同的，说明原因。',
      en: 'The two are usually one number: check them, or say why they differ.',
    },
  },
  'ST-BACK': {
    title: { zh: '办结数与可办理数', en: 'Completed and available' },
    message: {
      zh: '申请办结数{R}大于可办理数{L}（收到数加前三年未办结数）',
      en: 'Completed {R}, but only {L} were received or left open by the three years before',
    },
    mend: {
      zh: '核对收到数和办结数；办结的是更早年度的申请，请说明。',
      en: 'Check both numbers; say so where older applications were completed.',
    },
  },
  'ST-FEE': {
    title: { zh: '收费与申请', en: 'Fees and applications' },
    message: { zh: '没有收到申请，却有收费{L}万元', en: 'Fees of {L} (10,000 yuan) without any application' },
    mend: {
      zh: '核对收费金额（单位：万元）和收到申请数。',
      en: 'Check the fees (in 10,000 yuan) and the applications received.',
    },
  },
  'ST-TRAIN': {
    title: { zh: '培训次数与人次', en: 'Sessions and trainees' },
    message: {
      zh: '举办培训班{L}次，接受培训{R}人次，两者不匹配',
      en: '{L} training sessions, {R} attendances: the two disagree',
    },
    mend: {
      zh: '有培训班就有接受培训的人员：核对这两行。',
      en: 'Where there is training there are people trained: check the two lines.',
    },
  },
  'ST-NORM': {
    title: { zh: '规范性文件', en: 'Normative documents' },
    message: {
      zh: '公开规范性文件{L}条，当年和前三年却没有制发',
      en: '{L} normative documents disclosed, but none issued this year or in the three before',
    },
    mend: {
      zh: '核对规范性文件的公开数和制发数。',
      en: 'Check the documents disclosed and those issued.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
