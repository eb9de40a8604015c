import type {
  DisclosureReport,
  DocumentReading,
  Evidence,
  PracticeId,
  ReadSection,
  SectionId,
} from '@mingjian/domain';
import { readingOf } from './hand-reading.js';

const title = '送庄镇2016年政府信息公开工作年度报告';

/** What it says of each section, as repaired; the heading of the first is missing in the source. */
const written: readonly (readonly [id: SectionId, heading: string | null, words: string])[] = [
  [
    'overview',
    null,
    '2016年，按照《河南省人民政府办公厅关于印发河南省2016年政务公开工作要点实施方案的通知》（豫政办〔2016〕86号）、' +
      '（洛政办〔2016〕55号）和（孟政办〔2016〕32号）文件要求，我镇不断加强组织领导。\n' +
      '（一）健全机构，强化领导。健全了以镇长为第一责任人，主抓党政办工作的党委副书记为具体实施负责人的领导机构，并明确专人。\n' +
      '（二）完善制度，明确职责。如《政府部门行政首长问责暂行办法》、《行政过错责任追究暂行办法》、《政府信息公开保密审查办法》等等。\n' +
      '（三）规范工作，及时公开。进一步规范、完善政府信息公开指南和公开目录。三是对于依申请公开的信息，按时办理。\n' +
      '（四）注重管理，加强监督。同时，在门户网站公布投诉电话、信箱，随时受理群众投诉。\n' +
      '（五）强化学习，提升素质。全年共组织培训3次，接受培训达30余人次。\n' +
      '同时，镇党政班子还多次召开专题会议，听取工作汇报。',
  ],
  [
    'proactive',
    '二、主动公开政府信息情况',
    '全镇通过政府网站按规定主动、及时公开政府信息。全年共发布乡镇动态新闻300余条，更新图片68张。',
  ],
  ['applications', '三、依申请公开政府信息情况', '全镇没有出现申请公开政府信息的情况。'],
  ['fees', '四、政府信息公开的收费及减免情况', '依申请政府信息公开收费标准暂未出台。'],
  [
    'disputes',
    '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
    '2016年全镇没有出现因政府信息公开而引发的行政复议、提起行政诉讼。',
  ],
  [
    'problems',
    '六、存在问题及下步工作重点',
    '一是对公开工作重要性的认识有待进一步加强；二是网站建设和制度配套有待进一步健全。下步将著力抓好以下工作。\n' +
      '（一）进一步加强领导，落实责任。\n（二）着力规范管理，主动做好服务。\n（三）全力抓好政府信息公开工作，着力提升质量和水平。',
  ],
];

const footerWords = '（张道禄）\n\n扫一扫在手机打开当前页\n分享：';

function laidOut(): {
  readonly text: string;
  readonly sections: readonly ReadSection[];
  readonly footer: number;
} {
  let text = `${title}\n发布时间：2017-02-10 来源：送庄镇\n`;
  const sections = written.map(([id, heading, words]): ReadSection => {
    const start = text.length;
    if (heading !== null) text += `${heading}\n`;
    text += `${words}\n`;
    return {
      id,
      title: heading,
      text: words,
      nothingToReport: false,
      start,
      end: text.length,
      heading: heading === null ? null : { start, end: start + heading.length },
    };
  });
  const footer = text.length;
  return { text: text + footerWords, sections, footer };
}

const { text, sections, footer } = laidOut();

function evidence(quote: string): Evidence {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`${quote} is not in the text`);
  return { start, end: start + quote.length, quote, confidence: 1 };
}

function practice(id: PracticeId, quote: string): DocumentReading['practices'][number] {
  return { practice: id, holds: true, names: [], section: 'overview', ...evidence(quote) };
}

/** The real report of 送庄镇 for 2016 as a reading finds it after repair, shortened where no rule looks. */
export const seedReading: DocumentReading = readingOf(text, {
  unit: '410322103',
  unitName: '送庄镇',
  reportYear: 2016,
  formatFound: 'statistics-2014',
  publishedOn: '2017-02-10',
  title,
  references: ['豫政办〔2016〕86号', '洛政办〔2016〕55号', '孟政办〔2016〕32号'],
  statements: [
    {
      measure: 'training.sessions',
      value: 3,
      qualifier: 'EXACT',
      section: 'overview',
      ...evidence('培训3次'),
    },
    {
      measure: 'training.attendees',
      value: 30,
      qualifier: 'AT_LEAST',
      section: 'overview',
      ...evidence('30余人次'),
    },
    {
      measure: 'disclosure.newsItems',
      value: 300,
      qualifier: 'AT_LEAST',
      section: 'proactive',
      ...evidence('300余条'),
    },
    {
      measure: 'disclosure.pictures',
      value: 68,
      qualifier: 'EXACT',
      section: 'proactive',
      ...evidence('图片68张'),
    },
    {
      measure: 'applications.received',
      value: 0,
      qualifier: 'EXACT',
      section: 'applications',
      ...evidence('没有出现申请公开政府信息的情况'),
    },
    {
      measure: 'disputes.reconsiderations',
      value: 0,
      qualifier: 'EXACT',
      section: 'disputes',
      ...evidence('没有出现因政府信息公开而引发的行政复议'),
    },
    {
      measure: 'disputes.lawsuits',
      value: 0,
      qualifier: 'EXACT',
      section: 'disputes',
      ...evidence('提起行政诉讼。'),
    },
    {
      measure: 'improvement.problems',
      value: 2,
      qualifier: 'EXACT',
      section: 'problems',
      ...evidence('一是对公开'),
    },
    {
      measure: 'improvement.measures',
      value: 3,
      qualifier: 'EXACT',
      section: 'problems',
      ...evidence('（三）全力'),
    },
  ],
  practices: [
    practice('organisation.leader', '镇长为第一责任人'),
    practice('applications.handledInTime', '对于依申请公开的信息，按时办理'),
    practice('supervision.complaintChannel', '公布投诉电话、信箱'),
  ],
  sections,
  footer: { start: footer, end: text.length },
});

/** What stands in a reading, as a report. */
export function reportOfReading(reading: DocumentReading): DisclosureReport {
  const { unit, reportYear, formatFound } = reading;
  if (unit === null || reportYear === null || formatFound === null) throw new Error('Whose report it is');
  return {
    unit,
    reportYear,
    formatFound,
    publishedOn: reading.publishedOn,
    title: reading.title,
    references: reading.references,
    figures: reading.figures.map(({ cell, value }) => ({ cell, value })),
    statements: reading.statements.map(({ measure, value, qualifier, section }) => ({
      measure,
      value,
      qualifier,
      section,
    })),
    practices: reading.practices.map(({ practice: id, holds, names, section }) => ({
      practice: id,
      holds,
      names,
      section,
    })),
    sections: reading.sections.map(({ id, title: heading, text: words, nothingToReport }) => ({
      id,
      title: heading,
      text: words,
      nothingToReport,
    })),
  };
}
