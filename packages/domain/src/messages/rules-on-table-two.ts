import type { RuleMessages } from './rule-messages.js';

/** Rules on table 2 over the years and beside the words. */
export const messagesOnTableTwo = {
  'T2-ROLL': {
    title: { zh: '现行有效件数衔接', en: 'In force rolls forward' },
    message: {
      zh: '行政规范性文件现行有效件数与上年推算不符：应为{L}，填报{R}',
      en: 'Normative documents in force should roll forward to {L}, reported {R}',
    },
    mend: {
      zh: '核对本年制发、废止和现行有效三格；因清理、失效而减少的，请说明是哪几件。',
      en: 'Check issued, repealed and in force; where documents lapsed or were cleaned up, say which.',
    },
  },
  'T2-ROLLUP': {
    title: { zh: '现行有效件数上限', en: 'In force at most' },
    message: {
      zh: '行政规范性文件现行有效件数{L}超过可能上限{R}（上年现行有效＋本年制发）',
      en: 'Normative documents in force, {L}, exceed the possible maximum {R} (in force last year + issued)',
    },
    mend: {
      zh: '核对现行有效和本年制发；上年度报告漏报的，说明并请区县更正上年度报告。',
      en: 'Check in force and issued; if last year’s report left some out, say so and have it corrected.',
    },
  },
  'T2-REPMAX': {
    title: { zh: '废止件数上限', en: 'Repealed at most' },
    message: {
      zh: '行政规范性文件本年废止{L}件，超过可废止总数{R}（上年现行有效＋本年制发）',
      en: '{L} normative documents repealed, more than the {R} that there were (in force last year + issued)',
    },
    mend: {
      zh: '核对本年废止件数，只计本机关制发的文件。',
      en: 'Check the number repealed; count only what this unit issued.',
    },
  },
  'T2-BACKCAST': {
    title: { zh: '推算上年末现行有效', en: 'Implied by this year' },
    message: {
      zh: '按本年数推算，上年末现行有效行政规范性文件{L}件，没有上年度报告可以核对',
      en: 'This year’s figures imply {L} normative documents in force at last year-end, and no report of last year says so',
    },
    mend: {
      zh: '对照文件清单核对上年末现行有效件数；不符的，核对本年制发、废止和现行有效三格。',
      en: 'Check the list of documents at last year-end; if it differs, check issued, repealed and in force.',
    },
  },
  'T2-FEEUNIT': {
    title: { zh: '收费金额单位', en: 'Unit of the fee' },
    message: {
      zh: '行政事业性收费填报{L}万元，金额单位疑为元',
      en: 'Administrative fees of {L} times ten thousand yuan: the amount may be in yuan',
    },
    mend: {
      zh: '表二以万元计：把元数除以一万填写，例如251000元填25.1。',
      en: 'Table 2 asks for units of ten thousand yuan: divide the yuan by ten thousand.',
    },
  },
  'T2-PEN21': {
    title: { zh: '处理决定数量突变', en: 'Jump in decisions' },
    message: {
      zh: '{cell}变化大：上年{L}，本年{R}，请核实赋权情况',
      en: '{cell}: {L} last year, {R} this year. Check delegated powers',
    },
    mend: {
      zh: '核对本年数；因赋权、收权变化的，可在第二部分说明。',
      en: 'Check the figure; where powers were delegated or taken back, section two may say so.',
    },
  },
  'T2B-NEW': {
    title: { zh: '新公开与新制作', en: 'Newly public and newly made' },
    message: {
      zh: '“{row}”本年新公开{L}件，多于本年新制作{R}件',
      en: '{row}: {L} newly public, more than the {R} newly made',
    },
    mend: {
      zh: '核对这两格；补公开以前制作的，可在正文说明。',
      en: 'Check the two cells; where older documents were made public, the words may say so.',
    },
  },
  'T2B-ITEM': {
    title: { zh: '上一年项目数量衔接', en: 'Items roll forward' },
    message: {
      zh: '“{row}”上一年项目数量与推算不符：应为{L}，填报{R}',
      en: '{row}: the items of last year should be {L}, reported {R}',
    },
    mend: {
      zh: '上一年项目数量等于上年报告的项目数加上年增减，本年减少的不能多于已有的：核对这两格。',
      en: 'The items of last year are those its report began with plus its change; no more can go than there were.',
    },
  },
  'T2B-PROC': {
    title: { zh: '采购项目与金额', en: 'Procurement' },
    message: {
      zh: '政府集中采购项目{L}个，总金额{R}万元，两者不匹配',
      en: '{L} procurement projects at {R} ten thousand yuan: the two disagree',
    },
    mend: {
      zh: '有采购项目就有金额，没有项目金额填0：核对这两格。',
      en: 'Where something was procured there is an amount, and otherwise none: check the two cells.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
