import type { Scheme } from '../scheme.js';
import { fourGrades } from './grades.js';

const fullMarksUnlessLost = { signed: false, floor: 0, deductions: [], practices: [], mark: null } as const;

/**
 * Points for what is in place, as counties gave them about 2015: organisation 6, channels 15, disclosure 63, and what
 * is left of 100 for supervision. The volume disclosed stands in no report: it is a reviewer's mark.
 */
export const practices2015: Scheme = {
  id: 'practices-2015',
  version: 'practices-2015/1',
  label: { zh: '工作落实方案（2015年前后）', en: 'Scheme on practices (about 2015)' },
  basis:
    '2015年前后县级政府信息公开工作考核办法：组织保障6分、公开载体15分、公开任务与重点领域50分、年报5分、依申请6分、保密2分',
  items: [
    {
      ...fullMarksUnlessLost,
      indicator: 'organised',
      points: 6,
      practices: [
        { practice: 'organisation.leader', points: 2 },
        { practice: 'organisation.executive', points: 2 },
        { practice: 'organisation.staff', points: 2 },
      ],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'channels',
      points: 15,
      practices: [
        { practice: 'publication.guide', points: 4 },
        { practice: 'publication.catalogue', points: 4 },
        { practice: 'publication.portal', points: 4 },
        { practice: 'publication.columns', points: 3 },
      ],
    },
    { ...fullMarksUnlessLost, indicator: 'disclosed', points: 50, mark: { from: 0, to: 50 } },
    {
      ...fullMarksUnlessLost,
      indicator: 'publishedOnTime',
      points: 5,
      deductions: [{ by: 'late once', rule: 'TM-DUE', points: 2 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'handledInTime',
      points: 6,
      practices: [{ practice: 'applications.handledInTime', points: 6 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'secrecyReviewed',
      points: 2,
      practices: [{ practice: 'rules.secrecyReview', points: 2 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'supervised',
      points: 16,
      practices: [
        { practice: 'supervision.complaintChannel', points: 4 },
        { practice: 'supervision.selfInspection', points: 4 },
        { practice: 'supervision.meetings', points: 4 },
        { practice: 'supervision.assessment', points: 4 },
      ],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'trained',
      points: 2,
      signed: true,
      practices: [{ practice: 'training.held', points: 2 }],
    },
  ],
  essentials: [],
  grades: fourGrades,
  gradedFrom: 40,
};
