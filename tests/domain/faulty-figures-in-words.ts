import { cellsOf, formatById } from '@mingjian/domain';
import type { DisclosureReport, RuleId, SectionId } from '@mingjian/domain';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import { readingOf } from './hand-reading.js';
import { earlierReports, soundReport, withFigures, withoutCells } from './reports.js';
import type { Found } from './reports.js';
import { saying, toldBut, toldReport } from './told-report.js';

const total = (row: string): string => `applications.${row}.total`;

function finding(
  rule: RuleId,
  left: Found['left'],
  right: Found['right'],
  cells: readonly string[] = [],
): Found {
  return { rule, cells, left, right, silencedBy: null };
}

/** The sound report with these words in one section, and what is found in it. */
function said(fault: string, section: SectionId, words: string, ...findings: readonly Found[]): FaultyReport {
  const [first] = findings;
  if (!first) throw new Error('A fault is found');
  return { rule: first.rule, fault, report: saying({ [section]: words }), findings };
}

const unavailable = ['notHeld', 'wouldNeedCreation', 'stillUnclear'].map((row) =>
  total(`unavailable.${row}`),
);
const documents = (column: string): string[] => [`proactive.normativeDocument.${column}`];
const suits = ['directSuit', 'suitAfterReconsideration'].map((block) => `disputes.${block}.total`);
const wholeYear = '2025-01-01/2025-12-31';

const tableless = withoutCells('applications.');
const tablesCells = (table: string): string[] =>
  [...cellsOf(formatById('revised-2021')).keys()].filter((cell) => cell.startsWith(`${table}.`));

const heading = '三、收到和处理政府信息公开申请情况';
const assessed = '工作考核合格，社会评议满意，没有责任追究。联系电话：0379-00000000。';
const withPicture = readingOf(
  `${heading}\n（图片）\n${assessed}\n四、政府信息公开行政复议、行政诉讼情况\n无。`,
  {
    sections: [
      {
        id: 'applications',
        title: heading,
        text: '（图片）',
        nothingToReport: false,
        start: 0,
        end: heading.length + 6,
        heading: { start: 0, end: heading.length },
      },
    ],
  },
);

const printed = [...cellsOf(formatById('revised-2021')).values()].map(
  ({ row, column }) => `${row.label.zh} ${column.label.zh}`,
);
const withoutRow = readingOf([assessed, ...printed.filter((line) => !line.includes('重复申请'))].join('\n'));
const rowOfRepeated = tablesCells('applications').filter((cell) => cell.includes('.notProcessed.repeated.'));

/** Reports whose words tell a figure that something else contradicts. */
export const faultyFiguresInWords: readonly FaultyReport[] = [
  said(
    'one more received in words than in table 3',
    'applications',
    '2025年新收政府信息公开申请12件。',
    finding('TX-NEW', 12, 11, [total('newlyReceived')]),
  ),
  said(
    'more received in words, roughly, than table 3 can bear',
    'overview',
    '共收到信息公开申请20余件。考核、评议合格，无责任追究。地址：镇政府。',
    finding('TX-NEW', 20, 11, [total('newlyReceived')]),
  ),
  said(
    'fewer handled in words than in table 3',
    'applications',
    '全年办结信息公开申请10件。',
    finding('TX-DONE', 10, 12, [total('handledTotal')]),
  ),
  said(
    'more brought forward in words',
    'applications',
    '上年结转申请3件。',
    finding('TX-CARRYIN', 3, 2, [total('broughtForward')]),
  ),
  said(
    'more carried forward in words',
    'applications',
    '结转下年度继续办理2件。',
    finding('TX-CARRYOUT', 2, 1, [total('carriedForward')]),
  ),
  said(
    'of what was unavailable the words take other rows',
    'applications',
    '予以公开5件，无法提供3件。',
    finding('TX-RESULT', 3, 2, unavailable),
  ),
  said(
    'none in words, eleven in table 3',
    'applications',
    '全镇没有收到政府信息公开申请。',
    { ...finding('TX-NEW', 0, 11, [total('newlyReceived')]), silencedBy: 'TX-ZERO' },
    finding('TX-ZERO', 0, 11, [total('newlyReceived')]),
  ),
  {
    rule: 'TX-ZERO',
    fault: 'a suit in words, none in table 4',
    report: withFigures(
      { 'disputes.suitAfterReconsideration.other': 0, 'disputes.suitAfterReconsideration.total': 0 },
      saying({ disputes: '因政府信息公开发生行政复议2件，行政诉讼1件。' }),
    ),
    findings: [finding('TX-ZERO', 1, 0, suits), { ...finding('TX-LIT', 1, 0, suits), silencedBy: 'TX-ZERO' }],
  },
  said(
    'one reconsideration more in words',
    'disputes',
    '因信息公开发生行政复议3件，行政诉讼1件。',
    finding('TX-RV', 3, 2, ['disputes.reconsideration.total']),
  ),
  said(
    'one suit more in words',
    'disputes',
    '因信息公开发生行政复议2件，行政诉讼2件。',
    finding('TX-LIT', 2, 1, suits),
  ),
  {
    rule: 'TX-NORM',
    fault: 'no documents in words and four issued in table 2; last year’s year at the head',
    report: withFigures(
      {
        'proactive.normativeDocument.issued': 4,
        'proactive.normativeDocument.repealed': 0,
        'proactive.normativeDocument.inForce': 32,
      },
      saying({ proactive: '2024年，我镇制发规范性文件0件，废止规范性文件0件，现行有效规范性文件0件。' }),
    ),
    circumstances: {
      earlier: earlierReports.map((report) =>
        withFigures({ 'proactive.normativeDocument.inForce': 28 }, report),
      ),
    },
    findings: [
      finding('TX-NORM', 0, 4, documents('issued')),
      finding('TX-NORM', 0, 32, documents('inForce')),
      finding('TX-YEAR', 2024, 2025),
    ],
  },
  said(
    'other documents in words than in table 2',
    'proactive',
    '2025年，我镇制发规范性文件0件，废止规范性文件1件，现行有效规范性文件4件。',
    finding('TX-NORM', 0, 3, documents('issued')),
    finding('TX-NORM', 4, 5, documents('inForce')),
  ),
  said(
    'more penalties in words',
    'proactive',
    '全年作出行政处罚决定14件。',
    finding('TX-DEC', 14, 4, ['proactive.penalty.decisions']),
  ),
  {
    rule: 'TX-DEC',
    fault: 'fees in 万元 in the table that are yuan in words',
    report: {
      ...soundReport,
      statements: [
        ...soundReport.statements,
        { measure: 'fees.administrative', value: '1.25', qualifier: 'EXACT', section: 'proactive' },
      ],
    },
    findings: [finding('TX-DEC', '0.000125', '1.25', ['proactive.fee.amount'])],
  },
  said(
    'categories that make six more',
    'proactive',
    '各类信息共192条，其中工作动态98条、公示公告60条、政策文件40条。',
    finding('TX-PARTS', 198, 192),
  ),
  said(
    'categories that make ten more',
    'proactive',
    '共160条信息，其中：概况类20条；财政资金类90条；民生类60条。',
    finding('TX-PARTS', 170, 160),
  ),
  said(
    'categories that make one less',
    'proactive',
    '各栏目共更新147条，其中机构职能46条，惠民政策60条，其他40条。',
    finding('TX-PARTS', 146, 147),
  ),
  said(
    'categories that make five more',
    'proactive',
    '更新栏目信息137条（其中政务类100条，村务类42条）。',
    finding('TX-PARTS', 142, 137),
  ),
  said(
    'an exhaustive list far from its whole',
    'proactive',
    '上传信息3518条，其中动态1483条、通知800条、其他类200条。',
    finding('TX-PARTS', 2483, 3518),
  ),
  said(
    'parts of each that are told in a row',
    'proactive',
    '专职和兼职人员5人，专职、兼职分别为2人、4人。',
    finding('TX-PARTS', 6, 5),
  ),
  said(
    'more by one channel than in all',
    'proactive',
    '全年发布300条，其中网站发布320条。',
    finding('TX-CHAN', 300, 320),
  ),
  said(
    'less by all channels than in all',
    'proactive',
    '全年发布300条，其中网站发布100条、微信公众号发布80条、公开栏发布50条。',
    finding('TX-CHAN', 300, 230),
  ),
  said(
    'a part of a part',
    'proactive',
    '各类信息200条，其中财政类120条（其中预算70条，决算60条），民生类80条。',
    finding('TX-NEST', 130, 120),
  ),
  said(
    'ways of applying that make nine of eleven',
    'applications',
    '收到申请11件，其中网络申请7件、信函申请2件。',
    finding('TX-MODE', 9, 11),
  ),
  said(
    'a share that is another',
    'proactive',
    '各类信息200条，其中财政类120条，占62%，民生类80条。',
    finding('TX-PCT', 62, 60),
  ),
  said(
    'a share to two decimals that is off by one in the last',
    'proactive',
    '发布信息186条，其中动态类172条，占比92.45%。',
    finding('TX-PCT', 92.45, 92.47),
  ),
  said(
    'six shares cut off, which make 96',
    'proactive',
    '发布信息60条，其中甲类10条，占16%；乙类10条，占16%；丙类10条，占16%；丁类10条，占16%；戊类10条，占16%；己类10条，占16%。',
    finding('TX-PCT100', 96, 100),
  ),
  said(
    'two totals of what was disclosed',
    'proactive',
    '全年主动公开政府信息2873条。',
    finding('TX-TWO', 2873, 326),
  ),
  {
    rule: 'TX-INT',
    fault: 'five people less than none trained, half a session held, and a fee below zero',
    report: {
      ...soundReport,
      statements: [
        ...soundReport.statements,
        { measure: 'training.attendees', value: -5, qualifier: 'EXACT', section: 'overview' },
        { measure: 'training.sessions', value: 0.5, qualifier: 'ABOUT', section: null },
        { measure: 'fees.disclosure', value: '-100.5', qualifier: 'EXACT', section: 'other' },
      ],
    },
    findings: [
      finding('TX-INT', 'training.attendees', -5),
      finding('TX-INT', 'training.sessions', 0.5),
      finding('TX-INT', 'fees.disclosure', '-100.5'),
    ],
  },
  said(
    'last year’s year in the overview',
    'overview',
    '2024年，全镇主动公开信息326条。考核、评议合格，无责任追究。地址：镇政府。',
    finding('TX-YEAR', 2024, 2025),
  ),
  said(
    'it introduces itself as next year’s',
    'overview',
    '现将我镇2026年度政府信息公开工作年度报告公布如下。考核、评议合格，无责任追究。地址：镇政府。',
    finding('TX-YEAR', 2026, 2025),
  ),
  said(
    'a period of eleven months',
    'overview',
    '统计期限为2025年1月1日至11月30日。考核、评议合格，无责任追究。地址：镇政府。',
    finding('TX-PERIOD', '2025-01-01/2025-11-30', wholeYear),
  ),
  said(
    'last year’s period',
    'overview',
    '本报告所列数据自2024年1月1日起至2024年12月31日止。考核、评议合格，无责任追究。地址：镇政府。',
    finding('TX-PERIOD', '2024-01-01/2024-12-31', wholeYear),
  ),
  said(
    'a year with two digits too many',
    'overview',
    '统计期限为202025年1月1日至2025年12月31日。考核、评议合格，无责任追究。地址：镇政府。',
    finding('TX-PERIOD', '202025-01-01/2025-12-31', wholeYear),
  ),
  {
    rule: 'TX-NPARTS',
    fault: 'seven sections announced, six listed',
    report: toldBut('overview', '六个部分', '七个部分'),
    findings: [finding('TX-NPARTS', 7, 6)],
  },
  said(
    'five sections announced of a form that has six',
    'overview',
    '本报告共五个部分。考核、评议合格，无责任追究。地址：镇政府。',
    finding('TX-NPARTS', 5, 6),
  ),
  {
    rule: 'CP-IMG',
    fault: 'a document with a picture under the heading of table 3',
    report: { ...tableless, practices: [], title: null },
    circumstances: { document: withPicture },
    findings: [
      { ...finding('CP-TAB', null, null, tablesCells('applications')) },
      finding('CP-IMG', null, null, tablesCells('applications')),
      finding('CP-SEC', null, null),
    ],
  },
  {
    rule: 'CP-ROWS',
    fault: 'a document whose table 3 has no row for repeated applications',
    report: withFigures(Object.fromEntries(rowOfRepeated.map((cell) => [cell, null]))),
    circumstances: { document: withoutRow },
    findings: [finding('T3-NULL', 7, 0, rowOfRepeated), finding('CP-ROWS', 7, 0, rowOfRepeated)],
  },
];

const unsure = (
  rule: RuleId,
  why: string,
  report: DisclosureReport,
  outcome: UnsureReport['outcome'] = 'CANNOT_TELL',
): UnsureReport => ({ rule, why, report, outcome, instances: 1 });

const blank = (cell: string): DisclosureReport => withFigures({ [cell]: null }, toldReport);

export const unsureFiguresInWords: readonly UnsureReport[] = [
  unsure('TX-NEW', 'the cell is blank', blank(total('newlyReceived'))),
  unsure('TX-NEW', 'the words do not tell', soundReport, 'NOT_APPLICABLE'),
  unsure('TX-DONE', 'the cell is blank', blank(total('handledTotal'))),
  unsure('TX-CARRYIN', 'the cell is blank', blank(total('broughtForward'))),
  unsure('TX-CARRYOUT', 'the cell is blank', blank(total('carriedForward'))),
  unsure('TX-RESULT', 'one ground of refusal is blank', blank(total('refused.stateSecret'))),
  unsure('TX-ZERO', 'the cell is blank', blank(total('newlyReceived'))),
  unsure('TX-RV', 'the cell is blank', blank('disputes.reconsideration.total')),
  unsure('TX-LIT', 'one of two cells is blank', blank('disputes.directSuit.total')),
  unsure('TX-NORM', 'the cell is blank', blank('proactive.normativeDocument.repealed')),
  unsure('TX-DEC', 'the cell is blank', blank('proactive.licensing.decisions')),
  unsure('TX-PARTS', 'one part of a whole is named', saying({ proactive: '共200条信息，其中财政类120条。' })),
  unsure(
    'TX-PARTS',
    'only some parts are named',
    saying({ proactive: '共200条信息，主要包括财政类60条、民生类50条、动态类30条。' }),
    'NOT_APPLICABLE',
  ),
  unsure('TX-CHAN', 'one channel is named', saying({ proactive: '共发布200条，其中网站120条。' })),
  unsure(
    'TX-NEST',
    'one part of a part is named',
    saying({ proactive: '共200条信息，其中财政类120条（其中预算30条），民生类80条。' }),
  ),
  unsure(
    'TX-MODE',
    'one way of applying is named',
    saying({ applications: '收到申请11件，其中网络申请7件。' }),
  ),
  unsure('TX-PCT', 'the whole is rough', saying({ proactive: '共200余条信息，其中财政类120条，占80%。' })),
  unsure(
    'TX-PCT100',
    'two shares are named',
    saying({ proactive: '共200条信息，其中财政类60条，占30%；民生类80条，占40%。' }),
  ),
  unsure(
    'TX-TWO',
    'no total is told',
    saying({ overview: '考核、评议合格。' }, { ...soundReport, statements: [] }),
    'NOT_APPLICABLE',
  ),
  unsure('TX-INT', 'nothing is counted in words', { ...soundReport, statements: [] }, 'NOT_APPLICABLE'),
  unsure('TX-YEAR', 'no year is told', saying({ overview: '考核、评议合格。' }), 'NOT_APPLICABLE'),
  unsure('TX-PERIOD', 'no period is told', soundReport, 'NOT_APPLICABLE'),
  unsure('TX-NPARTS', 'no sections are announced', soundReport, 'NOT_APPLICABLE'),
  unsure('CP-IMG', 'it was filed', soundReport, 'NOT_APPLICABLE'),
  unsure('CP-ROWS', 'it was filed', soundReport, 'NOT_APPLICABLE'),
];
