import { isTownshipKind } from '@mingjian/domain';
import type { SectionId, SectionText, Statement } from '@mingjian/domain';
import { between, chance, pick, pickSome, randomFor } from '../random.js';
import type { Random } from '../random.js';
import { stories, storyOf } from '../stories.js';
import { factsOf } from './facts.js';
import type { Story } from './facts.js';
import * as overview from './overview-sentences.js';
import * as problems from './problem-sentences.js';
import type { NamedProblem } from './problem-sentences.js';
import { choose, tell } from './sentence.js';
import type { Facts, Told } from './sentence.js';
import * as tables from './table-sentences.js';

export interface Composed {
  readonly sections: readonly SectionText[];
  readonly statements: readonly Statement[];
}

export interface Omissions {
  readonly withoutTotal: boolean;
  readonly sections: ReadonlySet<SectionId>;
}

/** What the words of one edition of the form have of their own. */
export interface Wording {
  readonly introductions: readonly string[];
  /** Of normative documents, as the form counts them; the first that can be said. */
  readonly documents: readonly (readonly string[])[];
  readonly fees: readonly string[];
  readonly otherMatters: readonly string[];
}

const wordingSince2021: Wording = {
  introductions: overview.introductions,
  documents: [tables.documents, tables.documentsWithoutInForce],
  fees: tables.fees,
  otherMatters: tables.otherMatters,
};

const nothingLeftOut: Omissions = { withoutTotal: false, sections: new Set() };

/** Writes the six sections of a report, and keeps what the words state beside them. */
export function compose(story: Story, omissions: Omissions): Composed {
  return composeFrom(story, factsOf(story), wordingSince2021, omissions);
}

/** The same from facts and words of another edition. */
export function composeFrom(
  story: Omit<Story, 'figures'>,
  facts: Facts,
  wording: Wording,
  omissions: Omissions = nothingLeftOut,
): Composed {
  const random = randomFor(story.unit.code, story.year, 'words');
  const written: readonly (readonly [SectionId, Told])[] = [
    ['overview', tellOverview(story, facts, wording, random)],
    ['proactive', tellProactive(story, facts, wording, random, omissions.withoutTotal)],
    ['applications', tellApplications(facts, random)],
    ['disputes', tellDisputes(facts, random)],
    ['problems', tellProblems(story, facts, random)],
    ['other', tellOther(facts, wording, random)],
  ];
  const kept = written.filter(([id]) => !omissions.sections.has(id));
  return {
    sections: kept.map(([id, { text }]) => ({ id, title: null, text, nothingToReport: false })),
    statements: kept.flatMap(([, { statements }]) => statements),
  };
}

function tellOverview({ unit }: Pick<Story, 'unit'>, facts: Facts, wording: Wording, random: Random): Told {
  const isTownship = isTownshipKind(unit.kind);
  const applications =
    facts['noneReceived'] !== undefined && facts['broughtForward']?.words === '0'
      ? overview.withoutApplications
      : facts['carriedForward'] !== undefined
        ? overview.withApplications
        : overview.partlyStatedApplications;
  const disclosure = isTownship ? overview.disclosureOfTownships : overview.disclosureOfDepartments;
  const more = isTownship ? overview.moreDisclosureOfTownships : overview.moreDisclosureOfDepartments;
  const paragraphs = [
    choose(random, wording.introductions, facts, 1),
    ['（一）主动公开。', ...choose(random, disclosure, facts, 1), ...choose(random, more, facts, 2)],
    ['（二）依申请公开。', ...choose(random, applications, facts, 1)],
    ['（三）政府信息管理。', ...choose(random, overview.management, facts, between(random, [1, 3]))],
    ['（四）平台建设。', ...choose(random, overview.platforms, facts, between(random, [1, 2]))],
    [
      '（五）监督保障。',
      ...choose(random, overview.supervision, facts, 1),
      ...choose(random, overview.assessments, facts, 1),
    ],
    [overview.demonstrationNote],
  ];
  return tell(paragraphs.map((sentences) => sentences.join('')).join('\n'), facts, 'overview');
}

function tellProactive(
  { unit, year }: Pick<Story, 'unit' | 'year'>,
  facts: Facts,
  wording: Wording,
  random: Random,
  withoutTotal: boolean,
): Told {
  const sentences = [
    ...choose(random, withoutTotal ? tables.itemsWithoutTotal : tables.itemsDisclosed, facts, 1),
    storyOf(stories.workJumps, unit.code, year)?.why ?? '',
    ...sayable(random, wording.documents, facts),
    ...(unit.kind === 'COUNTY_OFFICE' ? [] : choose(random, tables.decisions, facts, 1)),
  ];
  return tell(sentences.join(''), facts, 'proactive');
}

/** A sentence of the first list of which one can be said. */
function sayable(random: Random, lists: readonly (readonly string[])[], facts: Facts): readonly string[] {
  for (const list of lists) {
    const said = choose(random, list, facts, 1);
    if (said.length > 0) return said;
  }
  return [];
}

function tellApplications(facts: Facts, random: Random): Told {
  const isNothingNew = facts['noneReceived'] !== undefined;
  const isNothingOld = facts['broughtForward']?.words === '0';
  const sentences =
    isNothingNew && isNothingOld
      ? choose(random, tables.noApplications, facts, 1)
      : [
          ...(isNothingNew ? choose(random, tables.onlyBroughtForward, facts, 1) : []),
          ...choose(random, tables.resultsOfApplications, facts, 1),
          ...choose(random, tables.applicants, facts, 1),
        ];
  return tell(sentences.join(''), facts, 'applications');
}

function tellDisputes(facts: Facts, random: Random): Told {
  const sentences = facts['noneDisputed']
    ? tables.noDisputes
    : facts['lawsuits']
      ? tables.someDisputes
      : tables.reconsiderationsOnly;
  return tell(choose(random, sentences, facts, 1).join(''), facts, 'disputes');
}

const numerals = ['零', '一', '两', '三'];
const ordinals = ['一是', '二是', '三是'];

/** The problems that a unit names in a year: known a year later, when it says what became of them. */
function problemsOf({ unit, year }: Pick<Story, 'unit' | 'year'>): readonly NamedProblem[] {
  const random = randomFor(unit.code, year, 'problems');
  const known = isTownshipKind(unit.kind) ? problems.problemsOfTownships : problems.problemsOfDepartments;
  return pickSome(random, known, between(random, [2, 3]));
}

function tellProblems(story: Omit<Story, 'figures'>, facts: Facts, random: Random): Told {
  const named = problemsOf(story);
  const fill = (sentence: string): string => tell(sentence, facts, 'problems').text;
  const list = (sentences: readonly string[]): string =>
    sentences.map((sentence, place) => `${ordinals[place] ?? ''}${fill(sentence)}`).join('；');
  const count = named.length;
  const lastDone = story.lastDone ?? problemsOf({ ...story, year: story.year - 1 })[0]?.done ?? '';
  const own: Facts = {
    ...facts,
    lastDone: { words: lastDone },
    problemNumber: { words: numerals[count] ?? String(count) },
    measureNumber: { words: numerals[count] ?? String(count) },
    problemList: {
      words: list(named.map(({ problem }) => problem)),
      states: [{ measure: 'improvement.problems', value: count, qualifier: 'EXACT' }],
    },
    measureList: {
      words: list(named.map(({ measure }) => measure)),
      states: [{ measure: 'improvement.measures', value: count, qualifier: 'EXACT' }],
    },
  };
  const looksBack = story.hasReportOfLastYear && chance(random, 0.7);
  const paragraphs = [
    ...(looksBack ? [pick(random, problems.followUps)] : []),
    pick(random, problems.problemFrames),
    problems.closingOf(story.unit.code, story.year),
  ];
  return tell(paragraphs.join('\n'), own, 'problems');
}

function tellOther(facts: Facts, wording: Wording, random: Random): Told {
  const sentences = [...choose(random, wording.fees, facts, 1)];
  if (chance(random, 0.4) && !sentences[0]?.includes('其他需要报告的事项'))
    sentences.push(pick(random, wording.otherMatters));
  return tell(sentences.join(''), facts, 'other');
}
