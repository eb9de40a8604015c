import type { Measure } from './measure.js';

/** Fees: administrative ones of table 2, and what was charged for information (Art. 42), which is said in section six. */
export const feesMeasures = [
  {
    id: 'fees.administrative',
    label: { zh: '行政事业性收费', en: 'Administrative fees' },
    unit: { zh: '元', en: 'yuan' },
    kind: 'money',
    formulas: { 'revised-2021': { sum: ['proactive.fee.amount'] } },
    breaks: [
      {
        year: 2021,
        why: {
          zh: '2020年及以前只填收费项目数量，2021年起填收费金额',
          en: 'until 2020 the number of fee items, since 2021 the amount',
        },
      },
    ],
  },
  {
    id: 'fees.disclosure',
    label: { zh: '信息公开收费', en: 'Disclosure fees' },
    unit: { zh: '元', en: 'yuan' },
    kind: 'money',
    formulas: { 'statistics-2014': { sum: ['fees.charged'] } },
    breaks: [
      {
        year: 2019,
        why: {
          zh: '2018年及以前为检索、复制、邮寄等成本费用，2019年起只可收取信息处理费',
          en: 'until 2018 the cost of search, copying and post; since 2019 only a processing fee',
        },
      },
    ],
  },
] as const satisfies readonly Measure[];
