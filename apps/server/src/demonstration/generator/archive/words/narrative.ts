import { isTownshipKind } from '@mingjian/domain';
import type { Practice, SectionId } from '@mingjian/domain';
import type { CountyUnit } from '../../../county/county-unit.js';
import { between, chance, pick, pickSome, randomFor } from '../../random.js';
import type { Random } from '../../random.js';
import type { Composed } from '../../words/compose.js';
import { demonstrationNote } from '../../words/overview-sentences.js';
import { closingOf } from '../../words/problem-sentences.js';
import type { NamedProblem } from '../../words/problem-sentences.js';
import { choose, tell } from '../../words/sentence.js';
import type { Facts, Told } from '../../words/sentence.js';
import * as tables from '../../words/table-sentences.js';
import * as problems from './narrative-problems.js';
import { practicesInPlace } from './narrative-practices.js';
import type { Paragraph, ToldPractice } from './narrative-practices.js';
import * as words from './narrative-sentences.js';

export interface NarrativeStory {
  readonly present: CountyUnit;
  readonly unit: CountyUnit;
  readonly year: number;
  /** Whether the statistics form is annexed. */
  readonly hasForm: boolean;
  readonly hasReportOfLastYear: boolean;
  /** The section on problems where a person wrote it; null where it is drawn. */
  readonly ownProblems: Told | null;
  /** Whose overview this one is a copy of; null where it is the unit's own. */
  readonly overviewOf: CountyUnit | null;
}

export interface Narrative extends Composed {
  readonly practices: readonly Practice[];
}

/** Writes the seven sections of a report under the Regulation of 2008, and keeps what the words state beside them. */
export function narrate(story: NarrativeStory, facts: Facts): Narrative {
  const { present, unit, year, overviewOf } = story;
  const random = randomFor(present.code, year, 'words');
  const author = overviewOf ?? present;
  const { practices, told } = practicesInPlace(author, unit, year);
  const written: readonly (readonly [SectionId, Told])[] = [
    [
      'overview',
      tellOverview(told, facts, author, year, overviewOf ? randomFor(author.code, year, 'words') : random),
    ],
    ['proactive', tellProactive(present, facts, random)],
    ['applications', tellApplications(facts, random)],
    ['fees', tell(pick(random, words.fees), facts, 'fees')],
    ['disputes', tellDisputes(facts, random)],
    ['problems', story.ownProblems ?? tellProblems(story, facts, random)],
    [
      'other',
      tell(pick(random, story.hasForm ? words.otherMatters : words.otherWithoutForm), facts, 'other'),
    ],
  ];
  return {
    practices: [
      ...practices,
      { practice: 'supervision.meetings', holds: true, names: [], section: 'overview' },
      { practice: 'training.held', holds: true, names: [], section: 'overview' },
    ],
    sections: written.map(([id, { text }]) => ({ id, title: null, text, nothingToReport: false })),
    statements: written.flatMap(([, { statements }]) => statements),
  };
}

function tellOverview(
  told: readonly ToldPractice[],
  facts: Facts,
  author: CountyUnit,
  year: number,
  random: Random,
): Told {
  const paragraph = (id: Paragraph, more: readonly string[] = []): readonly string[] => {
    const sentences = [
      ...told.filter((one) => one.paragraph === id).map(({ sentence }) => sentence),
      ...more,
    ];
    return sentences.length === 0 ? [] : [[pick(random, words.openings[id]), ...sentences].join('')];
  };
  const paragraphs = [
    choose(random, words.introductions, facts, 1).join(''),
    ...paragraph('organisation'),
    ...paragraph('rules'),
    ...paragraph('publication'),
    ...paragraph('supervision', choose(random, words.meetings, facts, 1)),
    ...paragraph('training', choose(random, words.training, facts, 1)),
    pickSome(randomFor(author.code, year, 'remarks'), words.remarks, 2).join(''),
    demonstrationNote,
  ];
  return tell(paragraphs.join('\n'), facts, 'overview');
}

function tellProactive({ kind }: CountyUnit, facts: Facts, random: Random): Told {
  const sentences = [
    words.items,
    words.weibo,
    words.wechat,
    isTownshipKind(kind) ? words.newsOfTownships : words.newsOfDepartments,
    words.documents,
  ];
  return tell(sentences.flatMap((list) => choose(random, list, facts, 1)).join(''), facts, 'proactive');
}

function tellApplications(facts: Facts, random: Random): Told {
  const list = facts['noneReceived']
    ? words.noApplications
    : facts['noneAnswered']
      ? words.onlyOpenApplications
      : words.someApplications;
  return tell(choose(random, list, facts, 1).join(''), facts, 'applications');
}

function tellDisputes(facts: Facts, random: Random): Told {
  const list = facts['noneDisputed'] ? tables.noDisputes : tables.someDisputes;
  return tell(choose(random, list, facts, 1).join(''), facts, 'disputes');
}

const ordinals = ['一是', '二是', '三是'];

/** The problems that a unit named in a year of the old form. */
export function narratedProblems(present: CountyUnit, year: number): readonly NamedProblem[] {
  const random = randomFor(present.code, year, 'problems');
  const known = isTownshipKind(present.kind) ? problems.problemsOfTowns : problems.problemsOfOffices;
  return pickSome(random, known, between(random, [2, 3]));
}

function tellProblems(
  { present, year, hasReportOfLastYear }: NarrativeStory,
  facts: Facts,
  random: Random,
): Told {
  const named = narratedProblems(present, year);
  const list = (sentences: readonly string[]): string =>
    sentences
      .map((sentence, place) => `${ordinals[place] ?? ''}${tell(sentence, facts, 'problems').text}`)
      .join('；');
  const own: Facts = {
    ...facts,
    lastDone: { words: narratedProblems(present, year - 1)[0]?.done ?? '' },
    problemList: {
      words: list(named.map(({ problem }) => problem)),
      states: [{ measure: 'improvement.problems', value: named.length, qualifier: 'EXACT' }],
    },
    measureList: {
      words: list(named.map(({ measure }) => measure)),
      states: [{ measure: 'improvement.measures', value: named.length, qualifier: 'EXACT' }],
    },
  };
  const paragraphs = [
    ...(hasReportOfLastYear && chance(random, 0.6) ? [pick(random, problems.followUps)] : []),
    pick(random, problems.problemFrames),
    closingOf(present.code, year),
  ];
  return tell(paragraphs.join('\n'), own, 'problems');
}
