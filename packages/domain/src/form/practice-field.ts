import { practices as catalogue } from '../report/practices.js';
import type { PracticeId } from '../report/practices.js';
import type { DisclosureReport, Practice } from '../report/report.js';
import { yes } from './form-field.js';
import type { FormEntry } from './form-field.js';

/** Holds `yes` where the report says that the practice is in place, `no` where it says that it is not. */
export function practiceField(practice: PracticeId): string {
  return `practice:${practice}`;
}

/** Names of offices, rules and columns that go with a practice, parted by `；`. */
export function practiceNamesField(practice: PracticeId): string {
  return `practiceNames:${practice}`;
}

/** Holds `yes` where the unit has decided that a practice of last year is not in this report. Not part of the report. */
export function droppedField(practice: PracticeId): string {
  return `dropped:${practice}`;
}

const no = 'no';
const betweenNames = '；';

export function namesText(names: readonly string[]): string {
  return names.join(betweenNames);
}

export function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[；\n]/).map((name) => name.trim()))].filter((name) => name !== '');
}

/** The fields that show a report's practices: the first word on each, with the names of all that say the same. */
export function fieldsOfPractices(practices: readonly Practice[]): readonly (readonly [string, string])[] {
  return catalogue.flatMap(({ id }) => {
    const said = practices.filter(({ practice }) => practice === id);
    const [first] = said;
    if (!first) return [];
    const names = said.filter(({ holds }) => holds === first.holds).flatMap((one) => one.names);
    return [
      [practiceField(id), first.holds ? yes : no] as const,
      [practiceNamesField(id), namesText([...new Set(names)])] as const,
    ];
  });
}

/** Practices as the fields have them. One that nobody touched keeps all that the report said of it, word for word. */
export function practicesIn(entry: FormEntry, before: DisclosureReport): readonly Practice[] {
  const shown = new Map(fieldsOfPractices(before.practices));
  return catalogue.flatMap(({ id }): readonly Practice[] => {
    const standing = entry.get(practiceField(id));
    const names = entry.get(practiceNamesField(id)) ?? '';
    const said = before.practices.filter(({ practice }) => practice === id);
    if (standing === shown.get(practiceField(id)) && names === (shown.get(practiceNamesField(id)) ?? ''))
      return said;
    if (standing !== yes && standing !== no) return [];
    const section = said[0]?.section ?? 'overview';
    return [{ practice: id, holds: standing === yes, names: namesIn(names), section }];
  });
}

/** Where a practice stands in a form that last year's report is held against. */
export type PracticeAnswer = 'HOLDS' | 'DENIED' | 'DROPPED' | 'OPEN';

export interface PracticeOfForm {
  readonly practice: PracticeId;
  readonly answer: PracticeAnswer;
  /** Names as they stand in the form. */
  readonly names: string;
  /** What last year's report said, with its words; null where it did not speak of it. */
  readonly lastYear: {
    readonly holds: boolean;
    readonly names: string;
    readonly words: string | null;
  } | null;
}

/**
 * The practices that a form has to answer: those of last year's report and those that it already names. Nothing is
 * taken over by itself: one that nobody answers stays open, and what is open is not in the report.
 */
export function practicesOfForm(
  entry: FormEntry,
  previous: DisclosureReport | null,
): readonly PracticeOfForm[] {
  const before = new Map(fieldsOfPractices(previous?.practices ?? []));
  return catalogue.flatMap(({ id }): readonly PracticeOfForm[] => {
    const standing = entry.get(practiceField(id));
    const held = before.get(practiceField(id));
    if (standing === undefined && held === undefined) return [];
    const answer = entry.has(droppedField(id)) ? 'DROPPED' : 'OPEN';
    const names = before.get(practiceNamesField(id)) ?? '';
    return [
      {
        practice: id,
        answer: standing === yes ? 'HOLDS' : standing === no ? 'DENIED' : answer,
        names: entry.get(practiceNamesField(id)) ?? '',
        lastYear:
          held === undefined || previous === null
            ? null
            : { holds: held === yes, names, words: wordsOfPractice(id, namesIn(names), previous) },
      },
    ];
  });
}

/** Practices of last year that nobody has answered yet. */
export function openPractices(practices: readonly PracticeOfForm[]): readonly PracticeOfForm[] {
  return practices.filter(({ answer }) => answer === 'OPEN');
}

/** The changes that answer a practice: with last year's or other names, or that it is not in this report. */
export function practiceAnswered(
  practice: PracticeId,
  answer: { readonly holds: boolean; readonly names: string } | 'DROPPED' | 'OPEN',
): readonly (readonly [string, string])[] {
  const isSaid = typeof answer === 'object';
  return [
    [practiceField(practice), isSaid ? (answer.holds ? yes : no) : ''],
    [practiceNamesField(practice), isSaid ? answer.names : ''],
    [droppedField(practice), answer === 'DROPPED' ? yes : ''],
  ];
}

/** The sentence in which a report speaks of a practice: by its names, else by its own words; null where none does. */
function wordsOfPractice(
  practice: PracticeId,
  names: readonly string[],
  { sections }: DisclosureReport,
): string | null {
  const label = catalogue.find(({ id }) => id === practice)?.label.zh ?? '';
  const wanted = [...names, ...label.split('、')];
  const sentences = sections.flatMap(
    ({ text }) => (text ?? '').match(/[^。；;！？!?\n]+[。；;！？!?]?/g) ?? [],
  );
  for (const word of wanted) {
    const found = sentences.find((sentence) => sentence.includes(word));
    if (found !== undefined) return found.trim();
  }
  return null;
}
