import type { Format } from '../formats/format.js';
import { practices as knownPractices } from '../report/practices.js';
import { ruleMessages, unknownSide } from '../messages/rules.js';
import { scoreSentences, scoreSeparator, untoldInGeneral, untoldReasons } from '../messages/scores.js';
import type { ScoreSentence } from '../messages/scores.js';
import { judgementMessage } from '../rules/finding.js';
import type { Judgement } from '../rules/judgement.js';
import { fillInText } from '../text.js';
import type { Text } from '../text.js';
import type { Score } from './score.js';

/** One judgement that a score rests on, in words. */
export interface ExplainedJudgement extends Judgement {
  /** Points it took off; 0 when it passed, does not count or is silenced. */
  readonly deduction: number;
  /** What is wrong; null unless it failed. */
  readonly message: Text | null;
  /** Why it could not be told or does not apply; null when it was judged. */
  readonly reason: Text | null;
}

export interface ScoreExplained {
  readonly summary: Text;
  readonly judgements: readonly ExplainedJudgement[];
  /** What to do, once for each rule that failed and that nothing silences. */
  readonly mends: readonly Text[];
}

/** More than this is counted instead of told. */
const mostTold = 3;

/** A score told in words: every judgement it rests on, what each took off, and how to mend it. */
export function explainScore(score: Score, format: Format): ScoreExplained {
  const judgements = score.looked.map((judgement) => explained(judgement, score, format));
  const failed = new Set(
    judgements
      .filter(({ outcome, silencedBy }) => outcome === 'FAIL' && silencedBy === null)
      .map(({ rule }) => rule),
  );
  return {
    summary: summaryOf(score, judgements),
    judgements,
    mends: [...failed].map((rule) => ruleMessages[rule].mend),
  };
}

/** What is said where no report counts. */
export function unreportedSummary(maximum: number): Text {
  return sentence('NO_REPORT', { maximum }, []);
}

function explained(judgement: Judgement, score: Score, format: Format): ExplainedJudgement {
  const { outcome } = judgement;
  const deduction = score.deductions.reduce(
    (sum, one) => sum + (one.judgement === judgement ? one.points : 0),
    0,
  );
  return {
    ...judgement,
    deduction,
    message: outcome === 'FAIL' ? judgementMessage(judgement, format) : null,
    reason: outcome === 'CANNOT_TELL' || outcome === 'NOT_APPLICABLE' ? untold(judgement, outcome) : null,
  };
}

function untold({ rule, right }: Judgement, outcome: 'CANNOT_TELL' | 'NOT_APPLICABLE'): Text {
  return fillInText(untoldReasons[rule]?.[outcome] ?? untoldInGeneral[outcome], {
    zh: { R: right ?? unknownSide.zh },
    en: { R: right ?? unknownSide.en },
  });
}

function summaryOf(score: Score, judgements: readonly ExplainedJudgement[]): Text {
  const { points, maximum, reason } = score;
  if (reason !== null) {
    const silent = score.practices.length > 0 ? [untoldInGeneral.NOT_SAID] : [];
    const why = [...silent, ...judgements.map((one) => one.reason).filter((text) => text !== null)];
    return sentence(reason, { maximum }, distinct(why).slice(0, mostTold));
  }
  const costly = judgements.filter(({ deduction }) => deduction > 0);
  const told = costly.map(({ message }) => message).filter((text) => text !== null);
  if (maximum === 0) return signedSummary(points ?? 0, told);
  if (score.awarded !== null) return sentence('awarded', { maximum, points: points ?? 0 }, []);
  if (score.mark !== null) return sentence('marked', { maximum, points: points ?? 0 }, []);
  if (score.practices.length > 0) return givenSummary(score);
  if (points === null || costly.length === 0) return sentence('full', { maximum }, []);
  const sum = costly.reduce((total, { deduction }) => total + deduction, 0);
  const lost = maximum - points;
  const key = sum > lost ? 'lostAll' : costly.length > mostTold ? 'lostMany' : 'lost';
  const values = { maximum, points, lost, sum, count: costly.length };
  return sentence(key, values, told.slice(0, mostTold));
}

function signedSummary(points: number, told: readonly Text[]): Text {
  return sentence(told.length > 0 ? 'signedLost' : 'signed', { points }, told.slice(0, mostTold));
}

function givenSummary({ points, maximum, practices }: Score): Text {
  const missing = practices.filter(({ holds }) => holds === false).map(({ practice }) => labelOf(practice));
  return sentence(missing.length > 0 ? 'given' : 'givenAll', { maximum, points: points ?? 0 }, missing);
}

function labelOf(practice: string): Text {
  return knownPractices.find(({ id }) => id === practice)?.label ?? { zh: practice, en: practice };
}

function sentence(key: ScoreSentence, values: Readonly<Record<string, number>>, what: readonly Text[]): Text {
  return fillInText(scoreSentences[key], {
    zh: { ...values, what: what.map(({ zh }) => zh).join(scoreSeparator.zh) },
    en: { ...values, what: what.map(({ en }) => en).join(scoreSeparator.en) },
  });
}

function distinct(texts: readonly Text[]): Text[] {
  return texts.filter(({ zh }, index) => texts.findIndex((other) => other.zh === zh) === index);
}
