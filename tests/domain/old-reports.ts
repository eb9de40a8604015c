import { cellsOf, figuresOf, formatById } from '@mingjian/domain';
import type { DisclosureReport, FigureValue, ReportCircumstances, SectionText } from '@mingjian/domain';
import type { Changes } from './reports.js';

const said = (id: SectionText['id'], text: string): SectionText => ({
  id,
  title: null,
  text,
  nothingToReport: false,
});

const statisticsFigures: Readonly<Record<string, FigureValue>> = {
  'disclosed.items': 450,
  'disclosed.normativeDocuments': 3,
  'disclosed.normativeDocumentsIssued': 2,
  'disclosed.byGazette': 0,
  'disclosed.byWebsite': 430,
  'disclosed.byWeibo': 20,
  'disclosed.byWechat': 60,
  'disclosed.byOther': 15,
  'responses.hotTopics': 4,
  'responses.pressConferences': 2,
  'responses.pressConferencesByLeader': 1,
  'responses.onlineInterviews': 1,
  'responses.onlineInterviewsByLeader': 1,
  'responses.policyInterpretations': 6,
  'responses.byWeiboWechat': 3,
  'responses.byOther': 1,
  'applications.received': 9,
  'applications.inPerson': 2,
  'applications.byFax': 0,
  'applications.online': 6,
  'applications.byLetter': 1,
  'applications.completed': 9,
  'applications.completedOnTime': 8,
  'applications.completedExtended': 1,
  'applications.answered': 9,
  'applications.alreadyPublic': 2,
  'applications.granted': 3,
  'applications.partlyGranted': 1,
  'applications.refused': 2,
  'applications.refused.stateSecret': 0,
  'applications.refused.tradeSecret': 1,
  'applications.refused.privacy': 1,
  'applications.refused.endangersSafetyOrStability': 0,
  'applications.refused.notGovernmentInformation': 0,
  'applications.refused.otherLegalGrounds': 0,
  'applications.notThisOrgan': 0,
  'applications.notExisting': 1,
  'applications.correctionAsked': 0,
  'applications.otherChannel': 0,
  'reconsideration.total': 2,
  'reconsideration.upheld': 1,
  'reconsideration.corrected': 1,
  'reconsideration.other': 0,
  'litigation.total': 1,
  'litigation.upheld': 1,
  'litigation.corrected': 0,
  'litigation.other': 0,
  'complaints.received': 0,
  'fees.charged': '0.02',
  'organisation.offices': 1,
  'organisation.readingPoints': 2,
  'organisation.staff': 3,
  'organisation.staffFullTime': 1,
  'organisation.staffPartTime': 2,
  'organisation.budget': '1.5',
  'training.meetings': 2,
  'training.sessions': 3,
  'training.attendees': 42,
};

/** A report of 2016 with the statistics form, in which every rule holds. */
export const soundStatistics: DisclosureReport = {
  unit: '410322103',
  reportYear: 2016,
  formatFound: 'statistics-2014',
  publishedOn: '2017-02-10',
  title: '送庄镇2016年政府信息公开工作年度报告',
  references: [],
  figures: Object.entries(statisticsFigures).map(([cell, value]) => ({ cell, value })),
  statements: [
    { measure: 'improvement.problems', value: 2, qualifier: 'EXACT', section: 'problems' },
    { measure: 'improvement.measures', value: 3, qualifier: 'EXACT', section: 'problems' },
  ],
  practices: [{ practice: 'applications.handledInTime', holds: true, names: [], section: 'overview' }],
  sections: [
    said('overview', '我镇明确专人负责，按时办理依申请公开。地址：送庄镇人民政府。'),
    said('proactive', '全年主动公开政府信息450条。'),
    said('applications', '收到的申请均已答复。'),
    said('fees', '收取检索费200元。'),
    said('disputes', '行政复议、行政诉讼均已有结果。'),
    said('problems', '一是内容不够全面；二是更新不够及时。'),
  ],
};

/** The same with single cells changed; null leaves one blank. */
export function withStatistics(changes: Changes): DisclosureReport {
  return withChanges(soundStatistics, changes);
}

/** Every cell of the trial form zero but a few that agree with each other. */
export const soundTrial: DisclosureReport = {
  ...soundStatistics,
  reportYear: 2020,
  formatFound: 'trial-2019',
  publishedOn: '2021-01-28',
  title: '送庄镇2020年政府信息公开工作年度报告',
  references: ['国办公开办函〔2019〕60号'],
  figures: [...cellsOf(formatById('trial-2019')).values()].map(({ cell, kind }) => ({
    cell,
    value: trialFigure(cell) ?? (kind === 'money' ? '0' : 0),
  })),
  statements: [
    { measure: 'disclosure.items', value: 512, qualifier: 'EXACT', section: 'proactive' },
    ...soundStatistics.statements,
  ],
  sections: [
    said('overview', '考核合格，社会评议满意，没有责任追究。地址：送庄镇人民政府。'),
    said('problems', '一是内容不够全面；二是更新不够及时。'),
    said('other', '无。'),
  ],
};

function trialFigure(cell: string): number | undefined {
  const figures: Readonly<Record<string, number>> = {
    'proactive.normativeDocument.made': 2,
    'proactive.normativeDocument.disclosed': 2,
    'proactive.normativeDocument.publicTotal': 7,
    'proactive.licensing.itemsLastYear': 12,
    'proactive.licensing.itemsChange': -2,
    'applications.newlyReceived.naturalPerson': 4,
    'applications.newlyReceived.total': 4,
    'applications.granted.naturalPerson': 2,
    'applications.granted.total': 2,
    'applications.otherHandling.naturalPerson': 1,
    'applications.otherHandling.total': 1,
    'applications.handledTotal.naturalPerson': 3,
    'applications.handledTotal.total': 3,
    'applications.carriedForward.naturalPerson': 1,
    'applications.carriedForward.total': 1,
  };
  return figures[cell];
}

export function withTrial(changes: Changes): DisclosureReport {
  return withChanges(soundTrial, changes);
}

function withChanges(report: DisclosureReport, changes: Changes): DisclosureReport {
  const figures = new Map(figuresOf(report));
  for (const [cell, value] of Object.entries(changes)) {
    if (value === null) figures.delete(cell);
    else figures.set(cell, value);
  }
  return { ...report, figures: [...figures].map(([cell, value]) => ({ cell, value })) };
}

/** Timely, without a report of last year and without a document. */
export function oldCircumstances(reportYear: number): Partial<ReportCircumstances> {
  return {
    earlier: [],
    dates: {
      filedOn: `${reportYear + 1}-01-10`,
      filingDue: `${reportYear + 1}-01-20`,
      publicationDue: reportYear >= 2019 ? `${reportYear + 1}-01-31` : `${reportYear + 1}-03-31`,
      today: `${reportYear + 1}-04-10`,
    },
  };
}

/** A report of 2011 in words alone, in which every rule holds. */
export const soundNarrative: DisclosureReport = {
  ...soundStatistics,
  reportYear: 2011,
  formatFound: 'narrative-2008',
  publishedOn: '2012-03-20',
  title: '送庄镇2011年政府信息公开工作年度报告',
  figures: [],
  statements: [
    { measure: 'disclosure.items', value: 192, qualifier: 'EXACT', section: 'proactive' },
    ...soundStatistics.statements,
  ],
  practices: [],
  sections: [
    said('overview', '我镇由党政办公室承办信息公开。地址：送庄镇人民政府。'),
    said('proactive', '全年主动公开政府信息192条。'),
    said('applications', '本年度没有收到申请。'),
    said('fees', '没有收取费用。'),
    said('disputes', '没有发生行政复议和行政诉讼。'),
    said('problems', '一是栏目还不够齐全；二是更新还不够及时。'),
  ],
};
