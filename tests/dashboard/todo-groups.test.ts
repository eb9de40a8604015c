import type { ReportState } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import type { UnitOfYear } from '../../apps/dashboard/src/api/use-units-of-year';
import { todoGroups } from '../../apps/dashboard/src/pages/overview/todo-groups';

const today = '2026-01-18';
const filedAt = '2026-01-05T02:00:00Z';

const unit = (name: string, state: ReportState, more: Partial<UnitOfYear> = {}): UnitOfYear => ({
  __typename: 'Unit',
  id: name,
  year: 2025,
  code: name,
  name,
  pinyin: '',
  kind: 'TOWN',
  expected: true,
  state,
  due: '2026-01-20',
  filedAt: state === 'NOT_FILED' || state === 'DRAFT' ? null : filedAt,
  acceptedAt: null,
  publishedOn: null,
  daysLate: 0,
  blockFindings: 0,
  explainFindings: 0,
  informFindings: 0,
  latestReport: null,
  ...more,
});

const outlook = (late: number, isLikely: boolean) =>
  ({ __typename: 'LateOutlook', late, of: 3, isLikely }) as const;

const groupsOf = (units: readonly UnitOfYear[]) =>
  todoGroups(
    units,
    new Map([
      ['often late', outlook(2, true)],
      ['once late', outlook(1, false)],
    ]),
    today,
  ).map(({ id, units: listed }) => [id, listed.map(({ name }) => name)]);

describe('what waits for somebody', () => {
  test('who was often late is told apart while there is time, whether or not there is a draft', () => {
    expect(
      groupsOf([unit('often late', 'DRAFT'), unit('once late', 'DRAFT'), unit('new', 'NOT_FILED')]),
    ).toEqual([
      ['drafts', ['once late']],
      ['likely', ['often late']],
    ]);
    expect(groupsOf([unit('often late', 'NOT_FILED')])).toEqual([['likely', ['often late']]]);
  });

  test('who is overdue is overdue, and who has filed is not expected to be late', () => {
    expect(groupsOf([unit('often late', 'DRAFT', { daysLate: 1 })])).toEqual([['overdue', ['often late']]]);
    expect(groupsOf([unit('often late', 'PUBLISHED')])).toEqual([]);
  });

  test('a report that was accepted is told once it has waited longer than it may', () => {
    const accepted = (acceptedAt: string) => unit('a', 'ACCEPTED', { acceptedAt });
    expect(groupsOf([accepted('2026-01-11T02:00:00Z')])).toEqual([]);
    expect(groupsOf([accepted('2026-01-10T02:00:00Z')])).toEqual([['unpublished', ['a']]]);
  });
});
