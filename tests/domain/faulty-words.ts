import type { DisclosureReport, RuleId, SectionText } from '@mingjian/domain';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import { readingOf } from './hand-reading.js';
import { oldCircumstances, soundStatistics, soundTrial } from './old-reports.js';
import { soundReport } from './reports.js';
import type { Found } from './reports.js';

const overview = '2025年，全镇主动公开信息326条。工作考核合格，社会评议满意，没有责任追究。地址：镇政府。';

/** The sound report with other words in its overview. */
export function withOverview(text: string | null, report: DisclosureReport = soundReport): DisclosureReport {
  const changed: SectionText = { id: 'overview', title: null, text, nothingToReport: false };
  return { ...report, sections: [changed, ...report.sections.filter(({ id }) => id !== 'overview')] };
}

const wordless: DisclosureReport = {
  ...soundReport,
  practices: [],
  sections: soundReport.sections.map(({ id }) => ({ id, title: null, text: null, nothingToReport: true })),
};

function faulty(
  rule: RuleId,
  fault: string,
  report: DisclosureReport,
  sides: Partial<Found> = {},
): FaultyReport {
  const finding = { rule, cells: [], left: null, right: null, silencedBy: null, ...sides };
  return { rule, fault, report, findings: [finding] };
}

const added = (words: string): DisclosureReport => withOverview(`${overview}${words}`);

/** Reports with one fault each in their words, title or days. */
export const faultyWords: readonly FaultyReport[] = [
  {
    rule: 'CP-VER',
    fault: 'a report of 2022 on the form of 2019, taken in as it was',
    report: { ...soundTrial, reportYear: 2022, title: null, publishedOn: '2023-01-20', references: [] },
    circumstances: oldCircumstances(2022),
    findings: [{ rule: 'CP-VER', cells: [], left: 'trial-2019', right: 'revised-2021', silencedBy: null }],
  },
  faulty(
    'CP-TITLE',
    'it calls itself a report on work',
    { ...soundReport, title: '送庄镇2025年政府信息公开工作报告' },
    {
      left: '送庄镇2025年政府信息公开工作报告',
      right: '送庄镇2025年政府信息公开工作年度报告',
    },
  ),
  faulty(
    'CP-TITLE',
    'the title of last year',
    { ...soundReport, title: '送庄镇2024年政府信息公开工作年度报告' },
    {
      left: '送庄镇2024年政府信息公开工作年度报告',
      right: '送庄镇2025年政府信息公开工作年度报告',
    },
  ),
  faulty(
    'CP-CITE',
    'it cites the notice of 2019',
    { ...added('按照国办公开办函〔2019〕60号文件编制。'), references: [] },
    { left: '国办公开办函〔2019〕60号', right: '国办公开办函〔2021〕30号' },
  ),
  faulty(
    'CP-CITE',
    'it cites a notice with the year of one and the number of the other',
    { ...added('按照国办公开办函〔2021〕60号文件编制。'), references: [] },
    { left: '国办公开办函〔2021〕60号', right: '国办公开办函〔2021〕30号' },
  ),
  faulty(
    'CP-CITE',
    'it cites the decree of 2007',
    { ...added('依据《政府信息公开条例》（国务院令第492号）。') },
    { left: '国务院令第492号', right: '国务院令第711号' },
  ),
  faulty(
    'CP-KQ',
    'it says nothing of public review',
    withOverview('工作考核合格，没有责任追究。地址：镇政府。'),
  ),
  faulty(
    'CP-PROB',
    'three problems and one improvement',
    {
      ...soundReport,
      statements: [
        { measure: 'disclosure.items', value: 326, qualifier: 'EXACT', section: 'proactive' },
        { measure: 'improvement.problems', value: 3, qualifier: 'EXACT', section: 'problems' },
        { measure: 'improvement.measures', value: 1, qualifier: 'EXACT', section: 'problems' },
      ],
    },
    { left: 3, right: 1 },
  ),
  faulty('CP-HOLE', 'the number of items was never put in', added('累计发布   条，')),
  faulty('CP-HOLE', 'documents in force without a number', added('现行有效的规范性文件。')),
  faulty('CP-TPL', 'the pattern’s words were left in', added('可在门户网站查询（具体网址）。')),
  faulty('CP-ORG', 'a town that calls itself a bureau', added('我局高度重视。')),
  faulty('CP-ORG', 'a neighbour in its place', added('2025年，平乐镇人民政府认真贯彻条例。')),
  faulty('CP-ORG', 'made by another unit', added('本报告由孟津区财政局编制。')),
  faulty('CP-ORG', 'another unit to be asked', added('联系单位：洛阳市孟津区平乐镇人民政府。')),
  faulty('CP-ORG', 'what an auditing body says', added('审计机关主动公开审计结果。')),
  faulty(
    'CP-TITLE',
    'a neighbour’s name',
    { ...soundReport, title: '平乐镇2025年政府信息公开工作年度报告' },
    { left: '平乐镇2025年政府信息公开工作年度报告', right: '送庄镇2025年政府信息公开工作年度报告' },
  ),
  faulty('CP-CONTACT', 'neither address nor telephone', withOverview('考核、评议合格，没有责任追究。')),
  faulty('PR-ID', 'a resident number', added('申请人身份证号11010519491231002X。')),
  faulty('PR-MOB', 'a mobile number', added('张先生13812341234来电。')),
  faulty(
    'PR-ID',
    'a resident number in full width',
    added('申请人身份证号１１０１０５１９４９１２３１００２Ｘ。'),
  ),
  faulty('PR-ID', 'a resident number in groups', added('申请人110105 19491231 002X。')),
  faulty('PR-MOB', 'a mobile number in full width', added('张先生１３８１２３４１２３４来电。')),
  faulty('PR-MOB', 'a mobile number with its country', added('张三电话+8613812341234。')),
  faulty('PR-MOB', 'a mobile number in a name', {
    ...soundReport,
    practices: [
      ...soundReport.practices,
      { practice: 'organisation.staff', holds: true, names: ['王五 13812341234'], section: 'overview' },
    ],
  }),
  faulty('PR-NAME', 'signed by its drafter', added('\n（张道禄）')),
  faulty('EN-CORR', 'a cut character', added('健全制?。度')),
  {
    rule: 'TX-INSIDE',
    fault: 'handled in time according to the overview, none received according to section three',
    report: {
      ...soundStatistics,
      figures: [],
      statements: [
        { measure: 'disclosure.items', value: 450, qualifier: 'EXACT', section: 'proactive' },
        { measure: 'applications.received', value: 0, qualifier: 'EXACT', section: 'applications' },
        ...soundStatistics.statements,
      ],
    },
    circumstances: oldCircumstances(2016),
    findings: [
      { rule: 'CP-FORM', cells: [], left: null, right: null, silencedBy: null },
      { rule: 'TX-INSIDE', cells: [], left: null, right: null, silencedBy: null },
    ],
  },
  {
    ...faulty(
      'TM-EARLY',
      'published before its year was over',
      { ...soundReport, publishedOn: '2025-12-25' },
      {
        left: '2025-12-25',
        right: '2025-12-31',
      },
    ),
  },
];

const inWordless = (rule: RuleId, outcome: UnsureReport['outcome']): UnsureReport => ({
  rule,
  why: 'it has no words',
  report: wordless,
  outcome,
  instances: 1,
});

export const unsureWords: readonly UnsureReport[] = [
  {
    rule: 'CP-VER',
    why: 'it was filed, and another form would have been refused',
    report: soundReport,
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'CP-TITLE',
    why: 'it has no title',
    report: { ...soundReport, title: null },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'CP-TITLE',
    why: 'nobody says what the unit is called',
    report: soundReport,
    circumstances: { names: null },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'CP-ORG',
    why: 'nobody says what its neighbours are called',
    report: soundReport,
    circumstances: { names: null },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'CP-CITE',
    why: 'it cites nothing',
    report: { ...soundReport, references: [] },
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  inWordless('CP-KQ', 'CANNOT_TELL'),
  inWordless('CP-CONTACT', 'CANNOT_TELL'),
  {
    rule: 'CP-KQ',
    why: 'part of the document cannot be read',
    report: withOverview('工作？？合格。'),
    circumstances: { document: readingOf('工作？？合格。', { damaged: [{ start: 2, end: 4 }] }) },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'CP-PROB',
    why: 'the number of improvements is not stated',
    report: { ...soundReport, statements: soundReport.statements.slice(0, 2) },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  inWordless('CP-HOLE', 'NOT_APPLICABLE'),
  inWordless('CP-TPL', 'NOT_APPLICABLE'),
  inWordless('CP-ORG', 'NOT_APPLICABLE'),
  {
    rule: 'CP-ORG',
    why: 'nothing says what kind of unit it is',
    report: { ...soundReport, title: null },
    circumstances: { names: null, unitKind: null },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  { ...inWordless('PR-ID', 'NOT_APPLICABLE'), report: { ...wordless, title: null } },
  { ...inWordless('PR-MOB', 'NOT_APPLICABLE'), report: { ...wordless, title: null } },
  { ...inWordless('PR-NAME', 'NOT_APPLICABLE'), report: { ...wordless, title: null } },
  inWordless('EN-CORR', 'NOT_APPLICABLE'),
  {
    rule: 'TX-INSIDE',
    why: 'nothing is claimed',
    report: { ...soundReport, practices: [] },
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'TX-INSIDE',
    why: 'nobody says how many came in',
    report: { ...soundStatistics, figures: [] },
    circumstances: oldCircumstances(2016),
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'TM-EARLY',
    why: 'no day of publication is known',
    report: { ...soundReport, publishedOn: null },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
];
