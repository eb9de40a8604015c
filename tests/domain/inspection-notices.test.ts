import type { ListedWord, RuleId } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { readingOf } from './hand-reading.js';
import {
  assessed,
  copied,
  finding,
  itemised,
  nearlyEmpty,
  ofYear,
  specimen,
  tableThree,
  timelyIn,
} from './inspection-specimens.js';
import type { Specimen } from './inspection-specimens.js';
import { found, withFigures, withoutCells } from './reports.js';

/** One kind of defect that notices of inspections name, with reports as they were found, in other words. */
interface Notice {
  readonly defect: string;
  readonly rules: readonly RuleId[];
  readonly specimens: readonly Specimen[];
}

const rules = ['issued', 'repealed', 'inForce'].map((column) => `proactive.governmentRule.${column}`);
const documents = (column: string): string => `proactive.normativeDocument.${column}`;
const publishedOn = (year: number, day: string) => ({ ...ofYear(year), publishedOn: day });
const late = (year: number, day: string, due: string): Specimen =>
  specimen(`${year}: public on ${day}`, publishedOn(year, day), [finding('TM-DUE', day, due)]);
const blank = (year: number): Specimen => {
  const [report, nulls] = nearlyEmpty(ofYear(year));
  return specimen(`${year}: table 3 with one row of zeros`, report, [nulls]);
};
const empty = (year: number): Specimen => {
  const report = withoutCells('applications.', ofYear(year));
  const cells = tableThree(report.formatFound);
  return specimen(`${year}: table 3 with nothing in it`, { ...report, practices: [] }, [
    finding('CP-TAB', null, null, cells),
    finding('CP-SEC'),
  ]);
};
const oldForm = (year: number): Specimen => {
  const { formatFound: due } = ofYear(year);
  const report = { ...ofYear(2020), reportYear: year, publishedOn: `${year + 1}-01-28`, title: null };
  return specimen(`${year}: on the form of 2019`, { ...report, references: [] }, [
    finding('CP-VER', 'trial-2019', due),
  ]);
};
const said = (
  year: number,
  told: string,
  words: Parameters<typeof ofYear>[1],
  ...findings: Specimen['findings']
): Specimen => specimen(`${year}: ${told}`, ofYear(year, words), findings);
const parts = (year: number, names: string, announced: string, left: number, right: number): Specimen =>
  said(
    year,
    `${left} sections announced, ${right} named`,
    { overview: `本报告由${names}等${announced}个部分组成。${assessed}` },
    finding('TX-NPARTS', left, right),
  );
const four = '概述、主动公开情况、依申请公开情况、存在的主要问题及改进措施';
const seven = `${four}、收费及减免情况、行政复议和行政诉讼情况、其他需要说明的事项`;
const six =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

const wordList: readonly ListedWord[] = [
  { word: '瞎胡闹', instead: null, grade: 'E' },
  { word: '公开栏目录', instead: '公开目录', grade: 'W' },
];
const leaders = '赵安民、钱志远、孙立群、李建业、周守成、吴明德、郑克勤';

const notices: readonly Notice[] = [
  {
    defect: '逾期发布',
    rules: ['TM-DUE'],
    specimens: [
      late(2024, '2025-02-10', '2025-01-31'),
      late(2020, '2021-02-09', '2021-01-31'),
      late(2011, '2012-04-30', '2012-03-31'),
    ],
  },
  {
    defect: '统计期未满就发布',
    rules: ['TM-EARLY'],
    specimens: [
      specimen('2024: public on 2024-12-25', publishedOn(2024, '2024-12-25'), [
        finding('TM-EARLY', '2024-12-25', '2024-12-31'),
      ]),
    ],
  },
  { defect: '用错年度格式', rules: ['CP-VER'], specimens: [oldForm(2022), oldForm(2023)] },
  {
    defect: '引用文号错误',
    rules: ['CP-CITE'],
    specimens: [
      said(
        2022,
        'the number of the notice of 2019',
        { overview: `按照国办公开办函〔2019〕60号编制。${assessed}` },
        finding('CP-CITE', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'),
      ),
      said(
        2023,
        'the name of the notice of 2021 with the number of that of 2019',
        {
          overview: `按照《政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）编制。${assessed}`,
        },
        finding('CP-CITE', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'),
      ),
    ].map((one) => ({ ...one, report: { ...one.report, references: [] } })),
  },
  { defect: '空表', rules: ['T3-NULL'], specimens: [blank(2019), blank(2022), empty(2019), empty(2022)] },
  {
    defect: '表格是图片或没有表格',
    rules: ['CP-IMG'],
    specimens: [
      specimen(
        '2023: a picture under the heading of table 3',
        { ...withoutCells('applications.', ofYear(2023)), practices: [] },
        [
          finding('CP-TAB', null, null, tableThree('revised-2021')),
          finding('CP-IMG', null, null, tableThree('revised-2021')),
          finding('CP-SEC'),
        ],
        { document: pictureOfTableThree() },
      ),
    ],
  },
  {
    defect: '乡镇填报规章',
    rules: ['T2-RULE0'],
    specimens: [
      specimen('2022: two made', withFigures({ [rules[0] ?? '']: 2 }, ofYear(2022)), [
        finding('T2-RULE0', 2, 0, rules),
      ]),
      specimen('2023: six in force', withFigures({ [rules[2] ?? '']: 6 }, ofYear(2023)), [
        finding('T2-RULE0', 6, 0, rules),
      ]),
    ],
  },
  {
    defect: '文字与表格不一致',
    rules: ['TX-NORM', 'TX-YEAR'],
    specimens: [
      specimen(
        '2023: none, none and none in words, 4, 0 and 32 in table 2, under the year 2022',
        withFigures(
          { [documents('issued')]: 4, [documents('repealed')]: 0, [documents('inForce')]: 32 },
          ofYear(2023, {
            proactive: '2022年，全镇制发规范性文件0件，废止规范性文件0件，现行有效规范性文件0件。',
          }),
        ),
        [
          finding('TX-NORM', 0, 4, [documents('issued')]),
          finding('TX-NORM', 0, 32, [documents('inForce')]),
          finding('TX-YEAR', 2022, 2023),
        ],
      ),
    ],
  },
  {
    defect: '分项之和与总数不符',
    rules: ['TX-PARTS'],
    specimens: [
      itemised(2013, '全年公开信息192条，其中工作动态98条、通知公告60条、政策法规40条。', 192, 198),
      itemised(2014, '全年公开信息160条，其中：概况20条；财政90条；民生60条。', 160, 170),
      itemised(2013, '全年公开信息147条，其中机构职能46条，惠民政策60条，其他40条。', 147, 146),
      itemised(2025, '全年公开信息137条（其中政务100条，村务42条）。', 137, 142),
      itemised(2016, '全年公开信息3518条，其中动态1483条、通知800条、其他200条。', 3518, 2483),
    ],
  },
  {
    defect: '同一指标有两个总数',
    rules: ['TX-TWO'],
    specimens: [twoTotals()],
  },
  {
    defect: '现行有效数衔接不上',
    rules: ['T2-BACKCAST'],
    specimens: [
      specimen(
        '2023: none issued, one repealed, none in force, so one at the end of 2022',
        withFigures(
          { [documents('issued')]: 0, [documents('repealed')]: 1, [documents('inForce')]: 0 },
          ofYear(2023),
        ),
        [finding('T2-BACKCAST', 1, 0, ['inForce', 'issued', 'repealed'].map(documents))],
      ),
    ],
  },
  {
    defect: '数字缺失',
    rules: ['CP-HOLE'],
    specimens: [
      said(2021, 'a blank before the unit', { overview: `公众号发布　条。${assessed}` }, finding('CP-HOLE')),
      said(2025, 'no number of documents', { proactive: '现行有效的规范性文件。' }, finding('CP-HOLE')),
    ],
  },
  {
    defect: '模板文字残留',
    rules: ['CP-TPL', 'CP-ORG'],
    specimens: [
      said(
        2023,
        'an address left to fill in',
        { overview: `请查看（具体网址）。${assessed}` },
        finding('CP-TPL'),
      ),
      said(2018, 'crosses for a number', { overview: `共召开会议××次。${assessed}` }, finding('CP-TPL')),
      said(2023, 'words on how to report', { proactive: '该部分以表格形式报告。' }, finding('CP-TPL')),
      said(
        2025,
        'a town that speaks of its province',
        { overview: `全省共开展培训。${assessed}` },
        finding('CP-ORG'),
      ),
    ],
  },
  {
    defect: '称谓错误',
    rules: ['CP-ORG'],
    specimens: [
      said(
        2023,
        'a town that calls itself a bureau',
        { overview: `我局高度重视。${assessed}` },
        finding('CP-ORG'),
      ),
      said(
        2016,
        'a town that audits',
        { overview: `本审计机关及时公开审计结果。${assessed}` },
        finding('CP-ORG'),
      ),
      said(
        2021,
        'a town to which people applied as to the city',
        { applications: '全年未收到公民向市人民政府提出的信息公开申请。' },
        finding('CP-ORG'),
      ),
    ],
  },
  {
    defect: '跨地区抄袭',
    rules: ['DU-PEER'],
    specimens: [copied(2016, 2015, copiedWords(2016)), copied(2018, 2010, copiedWords(2018))],
  },
  {
    defect: '部分数与目录不符',
    rules: ['TX-NPARTS'],
    specimens: [parts(2008, four, '五', 5, 4), parts(2017, seven, '八', 8, 7), parts(2021, six, '七', 7, 6)],
  },
  {
    defect: '错别字和不文明用语',
    rules: ['SE-WORD', 'TX-PERIOD'],
    specimens: [
      {
        ...said(
          2013,
          'a coarse word',
          { overview: `个别村瞎胡闹。${assessed}` },
          finding('SE-WORD', '瞎胡闹', '—'),
        ),
        circumstances: { wordList },
      },
      {
        ...said(
          2016,
          'a slip that the county lists',
          { overview: `编制公开栏目录。${assessed}` },
          finding('SE-WORD', '公开栏目录', '公开目录'),
        ),
        circumstances: { wordList },
      },
      said(
        2020,
        'two digits too many in the year',
        { overview: `统计期限为202020年1月1日至2020年12月31日。${assessed}` },
        finding('TX-PERIOD', '202020-01-01/2020-12-31', '2020-01-01/2020-12-31'),
      ),
    ],
  },
  {
    defect: '泄露个人信息',
    rules: ['PR-MAIL', 'SE-WORD', 'PR-NAME', 'PR-APPL'],
    specimens: [
      said(
        2016,
        'a contact’s name and own mailbox',
        { overview: `${assessed}联系人：王小明，邮箱：wangxm88@qq.com。` },
        finding('PR-MAIL'),
      ),
      {
        ...said(
          2011,
          'seven leaders by name',
          { overview: `领导小组由${leaders}组成。${assessed}` },
          ...leaders.split('、').map((name) => finding('SE-WORD', name, '—')),
        ),
        circumstances: {
          wordList: leaders.split('、').map((word) => ({ word, instead: null, grade: 'W' as const })),
        },
      },
      said(2016, 'its drafter by name', { overview: `${assessed}\n（孙立群）` }, finding('PR-NAME')),
      said(
        2019,
        'a case told so that anybody knows whose it is',
        { disputes: '东山村村民周某某申请公开征地批文，对答复不服。' },
        finding('PR-APPL'),
      ),
    ],
  },
  {
    defect: '年份错误',
    rules: ['TX-YEAR'],
    specimens: [
      said(
        2009,
        'the year after',
        { overview: `2010年，全镇整理目录。${assessed}` },
        finding('TX-YEAR', 2010, 2009),
      ),
      said(
        2016,
        'what the next year’s report says',
        { overview: `现将2017年度政府信息公开工作年度报告公布如下。${assessed}` },
        finding('TX-YEAR', 2017, 2016),
      ),
    ],
  },
  {
    defect: '缺关键数据',
    rules: ['CP-KEY'],
    specimens: [
      specimen(
        '2011: no total of what was disclosed',
        {
          ...ofYear(2011, { proactive: '主动公开了机构职能和惠民政策。' }),
          statements: ofYear(2011).statements.filter(({ measure }) => measure !== 'disclosure.items'),
        },
        [finding('CP-KEY')],
      ),
    ],
  },
];

function pictureOfTableThree() {
  const heading = '三、收到和处理政府信息公开申请情况';
  const text = `${heading}\n（图片）\n${assessed}`;
  const end = heading.length;
  const section = { id: 'applications' as const, title: heading, text: '（图片）', nothingToReport: false };
  return readingOf(text, {
    sections: [{ ...section, start: 0, end: end + 6, heading: { start: 0, end } }],
  });
}

function twoTotals(): Specimen {
  const report = ofYear(2018, {
    proactive: '全年主动公开政府信息2423条。网站和公众号共2503条。',
    problems: '一是还不够全面；二是更新不够及时。全年主动公开政府信息2873条。',
  });
  return specimen('2018: 2423 and 2873, and 2503 by channels', report, [finding('TX-TWO', 2423, 2873)]);
}

function copiedWords(year: number): string {
  return (
    `${year}年，送庄镇在孟津县委、县政府领导下，由一名副镇长分管，党政办公室两人轮流值守，每逢双周到各村核对公开栏，` +
    '把低保名单、宅基地审批和防汛物资去向贴在村口，老人看不清的当面念一遍，年底再请村民代表逐栏打分。' +
    '镇里添了两台查询机，放在便民大厅和卫生院，请退休教师教大家使用；对反复问起的修路、引水和学校搬迁，逐件写成问答，' +
    '赶集那天派人到街口讲解，问到答不上来的当场记下，隔日由承办站所回电话，并把回话补进问答里。' +
    assessed
  );
}

describe.each(notices)('$defect', ({ rules: named, specimens }) => {
  test.each(specimens)('$told', ({ report, circumstances, findings }) => {
    expect(found(report, { ...timelyIn(report.reportYear), ...circumstances })).toEqual(findings);
  });

  test('raises the rules that are named for it', () => {
    const raised = new Set(specimens.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect([...raised]).toEqual(expect.arrayContaining([...named]));
  });
});

describe('a report of a form that was used as prescribed raises nothing', () => {
  test.each([2008, 2011, 2013, 2014, 2016, 2018, 2019, 2020, 2021, 2023, 2025])('%i', (year) => {
    expect(found(ofYear(year), timelyIn(year))).toEqual([]);
  });
});
