import type { Text } from '../text.js';

/** The organisation, rules and channels by which a unit discloses: what a report may say is in place. */
const practiceEntries = [
  { id: 'organisation.leader', label: { zh: '第一责任人', en: 'Leader responsible' } },
  { id: 'organisation.executive', label: { zh: '具体负责人', en: 'Executive responsible' } },
  { id: 'organisation.staff', label: { zh: '专人', en: 'Named staff' } },
  { id: 'rules.accountability', label: { zh: '问责、责任追究制度', en: 'Rules on accountability' } },
  { id: 'rules.secrecyReview', label: { zh: '保密审查制度', en: 'Rules on secrecy review' } },
  { id: 'rules.own', label: { zh: '本单位制度', en: 'Own rules' } },
  { id: 'publication.guide', label: { zh: '公开指南', en: 'Disclosure guide' } },
  { id: 'publication.catalogue', label: { zh: '公开目录', en: 'Disclosure catalogue' } },
  { id: 'publication.portal', label: { zh: '门户网站', en: 'Portal' } },
  { id: 'publication.columns', label: { zh: '专栏', en: 'Columns' } },
  { id: 'publication.annualReport', label: { zh: '按时公布年报', en: 'Annual report published in time' } },
  { id: 'applications.handledInTime', label: { zh: '依申请按时办理', en: 'Applications handled in time' } },
  { id: 'supervision.complaintChannel', label: { zh: '投诉电话、信箱', en: 'Complaint channel' } },
  { id: 'supervision.selfInspection', label: { zh: '自查', en: 'Self-inspection' } },
  { id: 'supervision.meetings', label: { zh: '专题会议', en: 'Special meetings' } },
  {
    id: 'supervision.assessment',
    label: { zh: '考核、评议、责任追究结果', en: 'Results of assessment and accountability' },
  },
  { id: 'training.held', label: { zh: '开展培训', en: 'Training held' } },
] as const satisfies readonly { id: string; label: Text }[];

export type PracticeId = (typeof practiceEntries)[number]['id'];

export const practices: readonly { readonly id: PracticeId; readonly label: Text }[] = practiceEntries;

export function isPracticeId(id: string): id is PracticeId {
  return practices.some((practice) => practice.id === id);
}
