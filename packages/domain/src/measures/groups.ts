import type { Text } from '../text.js';
import { measures } from './catalogue.js';
import type { MeasureId } from './catalogue.js';

/** Measures by what they are about, as a page shows them together. */
export const measureGroups = [
  { id: 'applications', label: { zh: '依申请公开', en: 'Applications' }, about: ['applications'] },
  {
    id: 'disclosure',
    label: { zh: '主动公开', en: 'Proactive disclosure' },
    about: ['disclosure', 'responses'],
  },
  {
    id: 'work',
    label: { zh: '人员、会议和培训', en: 'Staff, meetings and training' },
    about: ['training', 'meetings', 'staff', 'readingPoints'],
  },
  {
    id: 'disputes',
    label: { zh: '复议、诉讼和投诉', en: 'Disputes and complaints' },
    about: ['disputes', 'complaints', 'consultations'],
  },
  { id: 'decisions', label: { zh: '行政处理决定', en: 'Decisions' }, about: ['decisions'] },
  { id: 'fees', label: { zh: '收费', en: 'Fees' }, about: ['fees'] },
  { id: 'improvement', label: { zh: '问题和改进', en: 'Problems and measures' }, about: ['improvement'] },
] as const satisfies readonly { id: string; label: Text; about: readonly string[] }[];

export type MeasureGroupId = (typeof measureGroups)[number]['id'];

/** Every measure stands in the one group that names the first part of its id. */
export function measuresInGroup(group: MeasureGroupId): readonly MeasureId[] {
  const about: readonly string[] = measureGroups.find(({ id }) => id === group)?.about ?? [];
  return measures.flatMap(({ id }) => (about.includes(id.slice(0, id.indexOf('.'))) ? [id] : []));
}
