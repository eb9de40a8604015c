import { daysBetween, isDayOff, isHandedIn, workingDaysLeft, workingDayUpTo } from '@mingjian/domain';
import type { Day, WorkCalendar } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';
import type { Words } from '../../messages/use-words';
import { hasTrait, inKindGroup } from './overview-filter';
import type { OverviewFilter } from './overview-filter';

/** What the office passes on: the list as it stands on the screen, and by when. */
export interface OfficeFacts {
  readonly year: number;
  /** Units of the kinds chosen. */
  readonly listed: readonly UnitOfYear[];
  /** Those of them that the filter leaves in the list, in its order. */
  readonly shown: readonly UnitOfYear[];
  readonly filter: OverviewFilter;
  readonly publicationDue: Day;
  readonly today: Day;
  readonly now: Date;
  /** Null while it is not known: working days are then left unsaid. */
  readonly calendar: WorkCalendar | null;
  readonly isDemonstration: boolean;
}

type Named = Pick<UnitOfYear, 'name' | 'kind'>;

/** 应报49家，已报37家，未报12家：…; with a filter, what the list shows instead of those not filed. */
export function countsText(facts: OfficeFacts, words: Words): string {
  const { listed, filter, year, now } = facts;
  const { say } = words;
  const filed = listed.filter((unit) => hasTrait(unit, 'filed'));
  const kinds = say(`office.kinds.${filter.kind}`);
  const head = say('office.head', { year, at: words.instant(now), kinds });
  const counts = { n: listed.length, filed: filed.length };
  // Who has filed is told with the number of those who have, not once more behind it.
  const body =
    filter.is === 'filed' && filter.state === null
      ? say('office.filed', { ...counts, names: namesByKind(filed, words) })
      : `${say('office.counts', counts)}${named(facts, words)}`;
  return `${mark(facts, words)}${head}${body}${say('sentence.end').trim()}`;
}

function named({ listed, shown, filter }: OfficeFacts, words: Words): string {
  const { say } = words;
  const isFiltered = filter.state !== null || filter.is !== null;
  const units = isFiltered ? shown : listed.filter((unit) => hasTrait(unit, 'notFiled'));
  const what = whatInWords(filter, words);
  if (units.length > 0)
    return say('office.named', { what, n: units.length, names: namesByKind(units, words) });
  return isFiltered ? say('office.none', { what }) : say('office.allFiled');
}

/** The words of the filter as they stand on the screen. */
function whatInWords({ state, is }: OverviewFilter, { say }: Words): string {
  const parts = [
    ...(state === null ? [] : [say(`state.${state}`)]),
    ...(is === null ? [] : [say(`overview.is.${is}`)]),
  ];
  return parts.length === 0 ? say('overview.is.notFiled') : parts.join(say('office.and'));
}

/** What a unit is reminded of: to file, to file again, to publish. Of the others the office wants nothing. */
type Reminder = 'file' | 'mend' | 'publish';
const reminders: readonly Reminder[] = ['file', 'mend', 'publish'];

function reminderFor({ state }: UnitOfYear): Reminder | null {
  if (state === 'RETURNED') return 'mend';
  if (state === 'ACCEPTED') return 'publish';
  return isHandedIn(state) ? null : 'file';
}

/** For the chat group: who of the list has what to do by when; null where nobody has. */
export function reminderText(facts: OfficeFacts, words: Words): string | null {
  const { say } = words;
  const lines = reminders.flatMap((reminder) => linesFor(reminder, facts, words));
  if (lines.length === 0) return null;
  const head = say('office.remind.head', { year: facts.year });
  return [`${mark(facts, words)}${head}`, ...lines, say('office.remind.foot')].join('\n');
}

/** A line for each day by which it is due: some have more time. */
function linesFor(reminder: Reminder, facts: OfficeFacts, words: Words): readonly string[] {
  const concerned = facts.shown.filter((unit) => reminderFor(unit) === reminder);
  const dueOf = (unit: UnitOfYear): Day | null => (reminder === 'publish' ? facts.publicationDue : unit.due);
  const dues = [...new Set(concerned.map(dueOf))].sort();
  return dues.map((due) => {
    const units = concerned.filter((unit) => dueOf(unit) === due);
    const whom = words.say('office.whom', { n: units.length, names: namesByKind(units, words) });
    const act = words.say(`office.act.${reminder}`);
    if (due === null) return words.say('office.remind.undated', { act, whom });
    const { day, left } = dueInWords(due, facts, words);
    const isPast = facts.today > due;
    return words.say(isPast ? 'office.remind.past' : 'office.remind.due', { act, whom, day, left });
  });
}

/** 1月20日（周二） and 还有3个工作日; the day is never moved, a day off says so and which working day lies before. */
function dueInWords(
  due: Day,
  { today, calendar }: OfficeFacts,
  { say, dayInWords, weekday }: Words,
): { readonly day: string; readonly left: string } {
  const withWeekday = (day: Day): string =>
    say('office.day', { day: dayInWords(day), weekday: weekday(day) });
  const day = withWeekday(due);
  if (today > due) return { day, left: say('office.overdue', { n: daysBetween(due, today) }) };
  if (today === due) return { day, left: say('late.lastDay') };
  const working = calendar && workingDaysLeft(today, due, calendar);
  if (calendar === null || working === null)
    return { day, left: say('office.daysLeft', { n: daysBetween(today, due) }) };
  const counted = say('office.workingDays', { n: working.count });
  const left = working.isSure ? counted : `${counted}${say('office.unsure')}`;
  const before = isDayOff(due, calendar) ? workingDayUpTo(due, calendar) : null;
  return before === null || before <= today
    ? { day, left }
    : { day, left: `${left}${say('office.dayOff', { day: withWeekday(before) })}` };
}

/** Names of one kind stand by themselves, of both each behind its kind with its number. */
function namesByKind(units: readonly Named[], { say }: Words): string {
  const groups = (['townships', 'departments'] as const)
    .map((kind) => ({
      kind,
      names: units.filter((unit) => inKindGroup(unit.kind, kind)).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0);
  const listed = (names: readonly string[]): string => names.join(say('sentence.list'));
  const [only, ...others] = groups;
  if (only && others.length === 0) return listed(only.names);
  return groups
    .map(({ kind, names }) =>
      say('office.group', { kind: say(`kind.${kind}`), n: names.length, names: listed(names) }),
    )
    .join(say('sentence.semicolon'));
}

function mark({ isDemonstration }: OfficeFacts, { say }: Words): string {
  return isDemonstration ? say('office.demonstration') : '';
}
