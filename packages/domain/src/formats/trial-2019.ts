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
const powers: Text = { zh: '项', en: 'powers' };
const tenThousandYuan: Text = { zh: '万元', en: '10,000 yuan' };

const documents = ['made', 'disclosed', 'publicTotal'] as const;
const items = ['itemsLastYear', 'itemsChange', 'decisions'] as const;

/**
 * The trial format of report years 2019 and 2020: tables 2, 3 and 4 with 22 + 161 + 15 = 198 cells.
 * 国办公开办函〔2019〕60号; Art. 50 of the Regulation. 项目 counts powers, 处理决定 counts decisions; the change
 * of a year (增/减) is signed. The form prints no unit for procurement: the product takes 万元.
 */
export const trial2019 = {
  id: 'trial-2019',
  name: { zh: '2019年试行格式', en: 'Trial format of 2019' },
  short: { zh: '2019试行格式', en: 'Trial 2019' },
  years: { from: 2019, to: 2020 },
  basis: '国办公开办函〔2019〕60号',
  tables: [
    {
      id: 'proactive',
      number: 2,
      title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
      section: 'proactive',
      basis: '条例第五十条第（一）项',
      layout: 'blocks',
      columns: [
        { id: 'made', label: { zh: '本年新制作数量', en: 'Made this year' }, kind: 'count', unit: pieces },
        {
          id: 'disclosed',
          label: { zh: '本年新公开数量', en: 'Made public this year' },
          kind: 'count',
          unit: pieces,
        },
        {
          id: 'publicTotal',
          label: { zh: '对外公开总数量', en: 'Public in all' },
          kind: 'count',
          unit: pieces,
        },
        {
          id: 'itemsLastYear',
          label: { zh: '上一年项目数量', en: 'Powers last year' },
          kind: 'count',
          unit: powers,
        },
        {
          id: 'itemsChange',
          label: { zh: '本年增/减', en: 'Change this year' },
          kind: 'count',
          unit: powers,
          signed: true,
        },
        {
          id: 'decisions',
          label: { zh: '处理决定数量', en: 'Decisions this year' },
          kind: 'count',
          unit: pieces,
        },
        {
          id: 'projects',
          label: { zh: '采购项目数量', en: 'Projects procured' },
          kind: 'count',
          unit: { zh: '个', en: 'projects' },
        },
        {
          id: 'amount',
          label: { zh: '采购总金额（万元）', en: 'Procured in all (10,000 yuan)' },
          kind: 'money',
          unit: tenThousandYuan,
        },
      ],
      groups: [
        group('item1', '第二十条第（一）项', 'Art. 20 (1)'),
        group('item5', '第二十条第（五）项', 'Art. 20 (5)'),
        group('item6', '第二十条第（六）项', 'Art. 20 (6)'),
        group('item8', '第二十条第（八）项', 'Art. 20 (8)'),
        group('item9', '第二十条第（九）项', 'Art. 20 (9)'),
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
          label: { zh: '规范性文件', en: 'Normative documents' },
          variants: ['行政规范性文件'],
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
          columns: items,
        },
        {
          id: 'otherServices',
          number: '',
          label: { zh: '其他对外管理服务事项', en: 'Other external services' },
          level: 1,
          group: 'item5',
          basis: '条例第二十条第（五）项',
          columns: items,
        },
        {
          id: 'penalty',
          number: '',
          label: { zh: '行政处罚', en: 'Administrative penalties' },
          level: 1,
          group: 'item6',
          basis: '条例第二十条第（六）项',
          columns: items,
        },
        {
          id: 'compulsion',
          number: '',
          label: { zh: '行政强制', en: 'Compulsory measures' },
          level: 1,
          group: 'item6',
          basis: '条例第二十条第（六）项',
          columns: items,
        },
        {
          id: 'fee',
          number: '',
          label: { zh: '行政事业性收费', en: 'Administrative fees' },
          level: 1,
          group: 'item8',
          basis: '条例第二十条第（八）项',
          columns: ['itemsLastYear', 'itemsChange'],
        },
        {
          id: 'procurement',
          number: '',
          label: { zh: '政府集中采购', en: 'Central procurement' },
          level: 1,
          group: 'item9',
          basis: '条例第二十条第（九）项',
          columns: ['projects', 'amount'],
        },
      ],
    },
    {
      ...tableOfApplications,
      groups: groupsOfResults,
      rows: [
        ...rowsOfIntake,
        ...rowsOfResults,
        {
          id: 'otherHandling',
          number: '（六）',
          label: { zh: '其他处理', en: 'Other handling' },
          level: 1,
          group: 'handled',
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
        zh: '主动公开、依申请公开、政府信息管理、平台建设、监督保障及教育培训情况',
        en: 'Proactive disclosure, applications, information management, platforms, supervision and training',
      },
      basis: '国办公开办函〔2019〕60号；考核、评议、追责结果：条例第五十条第（四）项',
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
      title: {
        zh: '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        en: 'Reconsiderations and lawsuits',
      },
      short: { zh: '复议诉讼', en: 'Disputes' },
      mandatory: true,
      mustContain: { zh: '表四，没有的填0', en: 'Table 4; enter 0 where there is none' },
      basis: '条例第五十条第（三）项',
    },
    {
      id: 'problems',
      number: '五、',
      title: { zh: '政府信息公开工作存在的主要问题及改进情况', en: 'Problems and improvements' },
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
        zh: '其他需要报告的事项；没有的写明没有',
        en: 'Anything else; say so where there is nothing',
      },
      basis: '条例第五十条第（五）项',
    },
  ],
} as const satisfies Format;

function group<const Id extends string>(id: Id, zh: string, en: string) {
  return { id, number: '', label: { zh, en }, level: 0, subtotal: false } as const;
}
