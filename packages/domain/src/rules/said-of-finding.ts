import { formatById, isFormatId } from '../formats/catalogue.js';
import type { Format, SectionId } from '../formats/format.js';
import { isMeasureId, measureById } from '../measures/catalogue.js';
import {
  coverSentences,
  otherUnit,
  personSentences,
  quoteWords,
  sameYear,
  sectionSentences,
  unknownSide,
} from '../messages/rules.js';
import { fillIn } from '../text.js';
import { beijingDay } from '../time/day.js';
import type { Judgement, OtherReport, Side } from './judgement.js';
import type { SaidByPerson } from './said-by-person.js';

type Language = 'zh' | 'en';

const mostQuotes = 3;
const longestQuote = 30;

/** Sections by the numbers and names of the form. */
export function namesOfSections(ids: readonly SectionId[], format: Format, language: Language): string {
  const named = format.sections
    .filter(({ id }) => ids.includes(id))
    .map(({ number, title }) => `${number}${title[language]}`);
  return language === 'zh' ? named.map((name) => `“${name}”`).join('') : named.join('; ');
}

/** What is wrong with the sections of a judgement: some are missing, some lack their heading, some are misplaced. */
export function sectionsWrong({ sections, passages }: Judgement, format: Format, language: Language): string {
  const placed = (isEmpty: boolean): readonly SectionId[] =>
    passages
      .filter(({ start, end }) => (start === end) === isEmpty)
      .flatMap(({ section }) => (section === null ? [] : [section]));
  const untitled = placed(true);
  const misplaced = placed(false);
  const kinds = {
    missing: sections.filter((id) => !untitled.includes(id) && !misplaced.includes(id)),
    untitled,
    misplaced,
  };
  return (['missing', 'untitled', 'misplaced'] as const)
    .filter((kind) => kinds[kind].length > 0)
    .map((kind) =>
      fillIn(sectionSentences[kind][language], { names: namesOfSections(kinds[kind], format, language) }),
    )
    .join(language === 'zh' ? '；' : '. ');
}

/** The words that were found, the first few of them. */
export function wordsFound({ passages }: Judgement, language: Language): string {
  const quoted = passages
    .slice(0, mostQuotes)
    .map(({ quote }) => quote.replace(/\s+/gu, ' ').trim().slice(0, longestQuote))
    .map((quote) => `${quoteWords.open[language]}${quote}${quoteWords.close[language]}`)
    .join(quoteWords.between[language]);
  return passages.length > mostQuotes
    ? quoted + fillIn(quoteWords.more[language], { count: passages.length })
    : quoted;
}

/** Whose report the other one is: by name where that may be told. */
export function otherSaid(other: OtherReport | undefined, language: Language): string {
  const name = other?.unitName ?? null;
  return name === null
    ? otherUnit[language]
    : `${quoteWords.open[language]}${name}${quoteWords.close[language]}`;
}

/** Of which year the other one is: of the same, unless the judgement names an earlier one. */
export function otherYearSaid({ right }: Pick<Judgement, 'right'>, language: Language): string {
  if (typeof right !== 'number') return sameYear[language];
  return language === 'zh' ? `${right}年度` : String(right);
}

/** That a person says so, and as far as it may be told who, on which day and why. */
export function personSaid(said: SaidByPerson | undefined, language: Language): string {
  if (said === undefined) return personSentences.untold[language];
  const { by, at, reason } = said;
  return fillIn(personSentences.told[language], {
    by: by ?? personSentences.nobody[language],
    day: beijingDay(new Date(at)),
    reason: `${quoteWords.open[language]}${shortened(reason)}${quoteWords.close[language]}`,
  });
}

/** A reason in a sentence; all of it stands beside the finding. */
function shortened(reason: string): string {
  return reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;
}

const longestReason = 60;
const mostUnits = 20;

/** Which units of a county have no report, and which have one without being on its roster. */
export function coverSaid({ units = [], unitsBeyond = [] }: Judgement, language: Language): string {
  return (
    [
      ['missing', units],
      ['beyond', unitsBeyond],
    ] as const
  )
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => fillIn(coverSentences[kind][language], { names: unitsSaid(names, language) }))
    .join(language === 'zh' ? '；' : '; ');
}

/** Units by name, the first of many. */
export function unitsSaid(units: readonly string[], language: Language): string {
  const named = units.slice(0, mostUnits).join(quoteWords.between[language]);
  return units.length > mostUnits
    ? named + fillIn(quoteWords.more[language], { count: units.length })
    : named;
}

/** A side as people call it: a form and a measure by their names. */
export function sideSaid(side: Side | null, language: Language): Side {
  if (side === null) return unknownSide[language];
  if (typeof side !== 'string') return side;
  if (isMeasureId(side)) return measureById(side).label[language];
  return isFormatId(side) ? formatById(side).name[language] : side;
}
