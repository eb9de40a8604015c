/**
 * The sections of a report under the Regulation of 2008: its Art. 32, after the overview that practice puts first.
 * The overview is no item of the law, and of "other matters" there may be none: neither is demanded.
 */
export const narrativeSections = [
  {
    id: 'overview',
    number: '一、',
    title: { zh: '概述', en: 'Overview' },
    short: { zh: '概述', en: 'Overview' },
    mandatory: false,
    mustContain: {
      zh: '组织领导、制度建设、公开渠道、培训和监督的总体情况',
      en: 'Organisation, rules, channels, training and supervision at large',
    },
    basis: '报告惯例，条例未作要求',
  },
  {
    id: 'proactive',
    number: '二、',
    title: { zh: '主动公开政府信息的情况', en: 'Proactive disclosure' },
    short: { zh: '主动公开', en: 'Disclosure' },
    mandatory: true,
    mustContain: {
      zh: '主动公开政府信息的数量、内容和渠道',
      en: 'How much was disclosed, what, and by which channels',
    },
    basis: '政府信息公开条例（2008）第三十二条第（一）项',
  },
  {
    id: 'applications',
    number: '三、',
    title: {
      zh: '依申请公开政府信息和不予公开政府信息的情况',
      en: 'Disclosure on application, and refusals',
    },
    short: { zh: '依申请公开', en: 'Applications' },
    mandatory: true,
    mustContain: {
      zh: '收到申请和答复的数量，不予公开的情况；没有的写明没有',
      en: 'Applications received and answered, and refusals; say so where there were none',
    },
    basis: '政府信息公开条例（2008）第三十二条第（二）项',
  },
  {
    id: 'fees',
    number: '四、',
    title: { zh: '政府信息公开的收费及减免情况', en: 'Fees charged and waived' },
    short: { zh: '收费减免', en: 'Fees' },
    mandatory: true,
    mustContain: {
      zh: '收费和减免的金额；没有的写明没有',
      en: 'Fees charged and waived, or that there were none',
    },
    basis: '政府信息公开条例（2008）第三十二条第（三）项',
  },
  {
    id: 'disputes',
    number: '五、',
    title: {
      zh: '因政府信息公开申请行政复议、提起行政诉讼的情况',
      en: 'Reconsiderations and lawsuits',
    },
    short: { zh: '复议诉讼', en: 'Disputes' },
    mandatory: true,
    mustContain: {
      zh: '行政复议、行政诉讼的数量和结果；没有的写明没有',
      en: 'Reconsiderations and lawsuits with their results, or that there were none',
    },
    basis: '政府信息公开条例（2008）第三十二条第（四）项',
  },
  {
    id: 'problems',
    number: '六、',
    title: { zh: '政府信息公开工作存在的主要问题及改进情况', en: 'Problems and improvements' },
    short: { zh: '问题与改进', en: 'Problems' },
    mandatory: true,
    mustContain: { zh: '主要问题和相应的改进措施', en: 'The main problems, each with its improvement' },
    basis: '政府信息公开条例（2008）第三十二条第（五）项',
  },
  {
    id: 'other',
    number: '七、',
    title: { zh: '其他需要报告的事项', en: 'Other matters' },
    short: { zh: '其他事项', en: 'Other matters' },
    mandatory: false,
    mustContain: { zh: '其他需要报告的事项', en: 'Anything else' },
    basis: '政府信息公开条例（2008）第三十二条第（六）项',
  },
] as const;
