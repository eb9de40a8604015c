import type { ReportState, UnitKind } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import type { UnitOfYear } from '../../apps/dashboard/src/api/use-units-of-year';
import { chinese } from '../../apps/dashboard/src/messages/chinese';
import { english } from '../../apps/dashboard/src/messages/english';
import { wordsIn } from '../../apps/dashboard/src/messages/use-words';
import { countsText, reminderText } from '../../apps/dashboard/src/pages/overview/office-texts';
import type { OfficeFacts } from '../../apps/dashboard/src/pages/overview/office-texts';
import { inKindGroup, passes } from '../../apps/dashboard/src/pages/overview/overview-filter';
import type { OverviewFilter } from '../../apps/dashboard/src/pages/overview/overview-filter';

const zh = wordsIn(chinese);
const en = wordsIn(english);

const unit = (
  name: string,
  kind: UnitKind,
  state: ReportState,
  more: Partial<UnitOfYear> = {},
): UnitOfYear => ({
  __typename: 'Unit',
  id: name,
  year: 2025,
  code: name,
  name,
  pinyin: '',
  kind,
  expected: true,
  state,
  due: kind === 'DEPARTMENT' ? '2026-01-20' : '2026-01-15',
  filedAt: state === 'NOT_FILED' || state === 'DRAFT' ? null : '2026-01-10T02:00:00Z',
  acceptedAt: null,
  publishedOn: null,
  daysLate: 0,
  blockFindings: 0,
  explainFindings: 0,
  informFindings: 0,
  latestReport: null,
  ...more,
});

const county = [
  unit('城关镇', 'TOWN', 'FILED'),
  unit('会盟镇', 'TOWN', 'NOT_FILED'),
  unit('横水镇', 'TOWN', 'DRAFT', { due: '2026-01-25' }),
  unit('康乐街道', 'SUBDISTRICT', 'RETURNED'),
  unit('教育局', 'DEPARTMENT', 'NOT_FILED'),
  unit('财政局', 'DEPARTMENT', 'ACCEPTED'),
];

/** 元旦 2026 is past; the weekends, and the law's Saturday, are off. */
const calendar = {
  from: '2026-01-01',
  to: '2026-01-31',
  daysOff: ['2026-01-17', '2026-01-18', '2026-01-24', '2026-01-25', '2026-01-31'],
  unknownYears: [],
};

function onScreen(filter: Partial<OverviewFilter> = {}, more: Partial<OfficeFacts> = {}): OfficeFacts {
  const whole: OverviewFilter = { kind: 'all', state: null, is: null, ...filter };
  const listed = county.filter(({ kind }) => inKindGroup(kind, whole.kind));
  return {
    year: 2025,
    listed,
    shown: listed.filter((one) => passes(one, whole)),
    filter: whole,
    publicationDue: '2026-01-31',
    today: '2026-01-14',
    now: new Date('2026-01-14T08:00:00Z'),
    calendar,
    isDemonstration: false,
    ...more,
  };
}

describe('the counts for the chat group', () => {
  test('without a filter: how many are expected, how many have filed, and who has not, by kind', () => {
    expect(countsText(onScreen(), zh)).toBe(
      '2025年度政府信息公开年报报送情况（截至1月14日 16:00）：应报6家，已报3家，未报3家：乡镇街道2家（会盟镇、横水镇）；部门1家（教育局）。',
    );
    expect(countsText(onScreen(), en)).toBe(
      'Disclosure reports for 2025 (as of 14 Jan 16:00): 6 expected, 3 filed. Not filed (3): Townships 2 (会盟镇, 横水镇); Departments 1 (教育局).',
    );
  });

  test('of one kind the names stand by themselves', () => {
    expect(countsText(onScreen({ kind: 'townships' }), zh)).toBe(
      '2025年度政府信息公开年报（乡镇街道）报送情况（截至1月14日 16:00）：应报4家，已报2家，未报2家：会盟镇、横水镇。',
    );
  });

  test('with a filter they name what the list shows, in the words of the filter', () => {
    expect(countsText(onScreen({ state: 'RETURNED' }), zh)).toContain(
      '应报6家，已报3家，退回修改1家：康乐街道。',
    );
    expect(countsText(onScreen({ kind: 'departments', is: 'filed' }), zh)).toContain(
      '应报2家，已报1家：财政局。',
    );
    expect(countsText(onScreen({ is: 'late' }), zh)).toContain('已报3家，晚报0家。');
  });

  test('when all have filed, that is said; generated data are told to be such', () => {
    const facts = onScreen();
    const filed = facts.listed.filter(({ state }) => state === 'FILED');
    expect(countsText({ ...facts, listed: filed, shown: filed, isDemonstration: true }, zh)).toBe(
      '【演示数据】2025年度政府信息公开年报报送情况（截至1月14日 16:00）：应报1家，已报1家，已全部报送。',
    );
  });
});

describe('the reminder', () => {
  test('tells what is due by when, in working days, a line for each day; a day off with the working day before', () => {
    expect(reminderText(onScreen(), zh)?.split('\n')).toEqual([
      '【提醒】2025年度政府信息公开工作年度报告',
      '请于1月15日（周四）24:00前报送（还有1个工作日），共1家：会盟镇。',
      '请于1月20日（周二）24:00前报送（还有4个工作日），共1家：教育局。',
      '请于1月25日（周日）24:00前报送（还有7个工作日；当天休息，建议1月23日（周五）前办理），共1家：横水镇。',
      '请于1月15日（周四）24:00前按退回意见修改后重报（还有1个工作日），共1家：康乐街道。',
      '请于1月31日（周六）24:00前公开并回填公开日期（还有12个工作日；当天休息，建议1月30日（周五）前办理），共1家：财政局。',
      '有困难的请及时说明。收到请回复。',
    ]);
    expect(reminderText(onScreen({ kind: 'departments', state: 'NOT_FILED' }), en)?.split('\n')).toEqual([
      '[Reminder] Yearly report on government information disclosure for 2025',
      'Please file by 20 Jan (Tue), 24:00 (4 working days left). 1 unit: 教育局.',
      'If something stands in the way, tell us in time. Please confirm.',
    ]);
  });

  test('once the day is past it says since when; on the day itself that it is today', () => {
    const after = onScreen({ kind: 'townships', is: 'notFiled' }, { today: '2026-01-17' });
    expect(reminderText(after, zh)).toContain('1月15日（周四）已截止，逾期2天，请立即报送，共1家：会盟镇。');
    const onDay = onScreen({ kind: 'departments', state: 'NOT_FILED' }, { today: '2026-01-20' });
    expect(reminderText(onDay, zh)).toContain('请于1月20日（周二）24:00前报送（今天截止），共1家：教育局。');
  });

  test('without a calendar it counts days; where holidays are not announced it says so', () => {
    const only = { kind: 'departments', state: 'NOT_FILED' } as const;
    expect(reminderText(onScreen(only, { calendar: null }), zh)).toContain('还有6天');
    const unsure = { ...calendar, unknownYears: [2026] };
    expect(reminderText(onScreen(only, { calendar: unsure }), zh)).toContain(
      '还有4个工作日，放假安排未公布、按周末推算',
    );
  });

  test('where nobody of the list has anything to do, there is nothing to send', () => {
    expect(reminderText(onScreen({ state: 'FILED' }), zh)).toBeNull();
  });
});
