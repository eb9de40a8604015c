import type { Text } from '../text.js';
import type { Format } from './format.js';
import {
  applicants,
  groupsOfResults,
  rowsOfIntake,
  rowsOfResults,
  rowsOfTotals,
  tableOfApplications,
} from './table-of-applications.js';
import { tableOfDisputes } from './table-of-disputes.js';

const pieces: Text = { zh: '件', en: 'items' };
const tenThousandYuan: Text = { zh: '万元', en: '10,000 yuan' };

const documents = ['issued', 'repealed', 'inForce'] as const;

/**
 * The form in force since report year 2021: tables 2, 3 and 4 with 10 + 175 + 15 = 200 cells.
 * 国办公开办函〔2021〕30号 (2021-09-26); Art. 50 of the Regulation.
 */
export const revised2021 = {
  id: 'revised-2021',
  name: { zh: '2021年修订格式', en: 'Format as revised in 2021' },
  short: { zh: '2021修订格式', en: 'Revised 2021' },
  years: { from: 2021, to: null },
  basis: '国办公开办函〔2021〕30号',
  tables: [
    {
      id: 'proactive',
      number: 2,
      title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
      section: 'proactive',
      basis: '条例第五十条第（一）项',
      layout: 'blocks',
      columns: [
        { id: 'issued', label: { zh: '本年制发件数', en: 'Issued this year' }, kind: 'count', unit: pieces },
        {
          id: 'repealed',
          label: { zh: '本年废止件数', en: 'Repealed this year' },
          kind: 'count',
          unit: pieces,
        },
        { id: 'inForce', label: { zh: '现行有效件数', en: 'In force' }, kind: 'count', unit: pieces },
        {
          id: 'decisions',
          label: { zh: '本年处理决定数量', en: 'Decisions this year' },
          kind: 'count',
          unit: pieces,
        },
        {
          id: 'amount',
          label: { zh: '本年收费金额（单位：万元）', en: 'Charged this year (10,000 yuan)' },
          kind: 'money',
          unit: tenThousandYuan,
        },
      ],
      groups: [
        {
          id: 'item1',
          number: '',
          label: { zh: '第二十条第（一）项', en: 'Art. 20 (1)' },
          level: 0,
          subtotal: false,
        },
        {
          id: 'item5',
          number: '',
          label: { zh: '第二十条第（五）项', en: 'Art. 20 (5)' },
          level: 0,
          subtotal: false,
        },
        {
          id: 'item6',
          number: '',
          label: { zh: '第二十条第（六）项', en: 'Art. 20 (6)' },
          level: 0,
          subtotal: false,
        },
        {
          id: 'item8',
          number: '',
          label: { zh: '第二十条第（八）项', en: 'Art. 20 (8)' },
          level: 0,
          subtotal: false,
        },
      ],
      rows: [
        {
          id: 'governmentRule',
          number: '',
          label: { zh: '规章', en: 'Government rules' },
          level: 1,
          group: 'item1',
          basis: '条例第二十条第（一）项',
          columns: documents,
        },
        {
          id: 'normativeDocument',
          number: '',
          label: { zh: '行政规范性文件', en: 'Normative documents' },
          variants: ['规范性文件'],
          level: 1,
          group: 'item1',
          basis: '条例第二十条第（一）项',
          columns: documents,
        },
        {
          id: 'licensing',
          number: '',
          label: { zh: '行政许可', en: 'Administrative licences' },
          level: 1,
          group: 'item5',
          basis: '条例第二十条第（五）项',
          columns: ['decisions'],
        },
        {
          id: 'penalty',
          number: '',
          label: { zh: '行政处罚', en: 'Administrative penalties' },
          level: 1,
          group: 'item6',
          basis: '条例第二十条第（六）项',
          columns: ['decisions'],
        },
        {
          id: 'compulsion',
          number: '',
          label: { zh: '行政强制', en: 'Compulsory measures' },
          level: 1,
          group: 'item6',
          basis: '条例第二十条第（六）项',
          columns: ['decisions'],
        },
        {
          id: 'fee',
          number: '',
          label: { zh: '行政事业性收费', en: 'Administrative fees' },
          level: 1,
          group: 'item8',
          basis: '条例第二十条第（八）项',
          columns: ['amount'],
        },
      ],
    },
    {
      ...tableOfApplications,
      groups: [
        ...groupsOfResults,
        {
          id: 'otherHandling',
          number: '（六）',
          label: { zh: '其他处理', en: 'Other handling' },
          level: 1,
          subtotal: true,
        },
      ],
      rows: [
        ...rowsOfIntake,
        ...rowsOfResults,
        {
          id: 'otherHandling.notCorrectedInTime',
          basis: '条例第三十条',
          number: '1.',
          label: {
            zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
            en: 'Not corrected in time',
          },
          level: 2,
          group: 'otherHandling',
          partOf: 'handledTotal',
          columns: applicants,
        },
        {
          id: 'otherHandling.feeNotPaid',
          basis: '条例第四十二条；国办函〔2020〕109号',
          number: '2.',
          label: {
            zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
            en: 'Fee not paid',
          },
          level: 2,
          group: 'otherHandling',
          partOf: 'handledTotal',
          columns: applicants,
        },
        {
          id: 'otherHandling.other',
          number: '3.',
          label: { zh: '其他', en: 'Other' },
          level: 2,
          group: 'otherHandling',
          partOf: 'handledTotal',
          columns: applicants,
        },
        ...rowsOfTotals,
      ],
    },
    tableOfDisputes,
  ],
  sections: [
    {
      id: 'overview',
      number: '一、',
      title: { zh: '总体情况', en: 'Overview' },
      short: { zh: '总体情况', en: 'Overview' },
      mandatory: true,
      mustContain: {
        zh: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障（含工作考核、社会评议、责任追究结果）',
        en: 'Proactive disclosure, applications, information management, platforms, supervision (with results of assessment, public review and accountability)',
      },
      basis: '国办公开办函〔2021〕30号；考核、评议、追责结果：条例第五十条第（四）项',
    },
    {
      id: 'proactive',
      number: '二、',
      title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
      short: { zh: '主动公开', en: 'Disclosure' },
      mandatory: true,
      mustContain: { zh: '表二，没有的填0', en: 'Table 2; enter 0 where there is none' },
      basis: '条例第五十条第（一）项',
    },
    {
      id: 'applications',
      number: '三、',
      title: { zh: '收到和处理政府信息公开申请情况', en: 'Applications received and handled' },
      short: { zh: '申请办理', en: 'Applications' },
      mandatory: true,
      mustContain: { zh: '表三，没有的填0', en: 'Table 3; enter 0 where there is none' },
      basis: '条例第五十条第（二）项',
    },
    {
      id: 'disputes',
      number: '四、',
      title: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Reconsiderations and lawsuits' },
      short: { zh: '复议诉讼', en: 'Disputes' },
      mandatory: true,
      mustContain: { zh: '表四，没有的填0', en: 'Table 4; enter 0 where there is none' },
      basis: '条例第五十条第（三）项',
    },
    {
      id: 'problems',
      number: '五、',
      title: { zh: '存在的主要问题及改进情况', en: 'Problems and improvements' },
      short: { zh: '问题与改进', en: 'Problems' },
      mandatory: true,
      mustContain: { zh: '主要问题和相应的改进措施', en: 'The main problems, each with its improvement' },
      basis: '条例第五十条第（四）项',
    },
    {
      id: 'other',
      number: '六、',
      title: { zh: '其他需要报告的事项', en: 'Other matters' },
      short: { zh: '其他事项', en: 'Other matters' },
      mandatory: true,
      mustContain: {
        zh: '收取信息处理费情况及其他需要报告的事项；没有的写明没有',
        en: 'Processing fees charged and anything else; say so where there is nothing',
      },
      basis: '条例第五十条第（五）项',
    },
  ],
} as const satisfies Format;
