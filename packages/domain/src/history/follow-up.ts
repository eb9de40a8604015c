import type { SectionId } from '../formats/format.js';
import type { TextRange } from '../reading/reading.js';
import { likeness, sharedBigrams } from './clauses.js';
import type { Clause } from './clauses.js';
import { followUpParameters } from './follow-up-parameters.js';
import type { FollowUpParameters } from './follow-up-parameters.js';
import type { ReportPromise } from './promises.js';
import type { SearchableReport, SearchableSentence } from './searchable-report.js';

/**
 * What a later report shows of a promise. It is never more than its words: `SAID_DONE` means that the report says so.
 * `CANNOT_TELL`: the promise has no words of its own that could be found again.
 */
export type FollowUpVerdict =
  | 'SAID_DONE'
  | 'REPEATED'
  | 'SAID_DONE_AND_REPEATED'
  | 'SPOKEN_OF'
  | 'NOTHING_SAID'
  | 'CANNOT_TELL'
  | 'NO_REPORT';
export const followUpVerdicts: readonly FollowUpVerdict[] = [
  'SAID_DONE',
  'REPEATED',
  'SAID_DONE_AND_REPEATED',
  'SPOKEN_OF',
  'NOTHING_SAID',
  'CANNOT_TELL',
  'NO_REPORT',
];

export type PassageKind = 'SAID_DONE' | 'REPEATED' | 'SPOKEN_OF';
export const passageKinds: readonly PassageKind[] = ['SAID_DONE', 'REPEATED', 'SPOKEN_OF'];

/** Words of the later report that a verdict rests on. Offsets are those of the text they stand in. */
export interface FollowUpPassage extends TextRange {
  readonly kind: PassageKind;
  readonly section: SectionId | null;
  readonly quote: string;
  /** The words of the promise that are found again there. */
  readonly answers: string;
  /** 0 to 1: how much of these words stands there. */
  readonly likeness: number;
}

export interface FollowUp {
  readonly promise: ReportPromise;
  readonly verdict: FollowUpVerdict;
  readonly passages: readonly FollowUpPassage[];
}

/** What next year's report shows of each promise of a year; null where there is no such report to look into. */
export function followUp(
  promised: SearchableReport,
  next: SearchableReport | null,
  parameters: FollowUpParameters = followUpParameters,
): readonly FollowUp[] {
  return promised.promises.map(({ promise, bigrams, clauses }): FollowUp => {
    if (next === null) return { promise, verdict: 'NO_REPORT', passages: [] };
    const telling = clauses.filter((clause) => clause.bigrams.size >= parameters.fewestBigrams);
    if (telling.length === 0) return { promise, verdict: 'CANNOT_TELL', passages: [] };
    const repeated = next.promises.flatMap((again): FollowUpPassage[] => {
      const like = likeness(bigrams, again.bigrams);
      if (like < parameters.repeatedFrom) return [];
      const { start, end, words } = again.promise;
      return [
        {
          kind: 'REPEATED',
          section: 'problems',
          start,
          end,
          quote: words,
          answers: promise.words,
          likeness: like,
        },
      ];
    });
    const spoken = next.sentences.flatMap((sentence) => {
      const passage = spokenIn(sentence, promise, telling, parameters);
      return passage !== null && isNews(sentence, promised, parameters) ? [passage] : [];
    });
    // What is promised again is also spoken of: the same words are shown once, as the promise that they are.
    const passages = [...repeated, ...spoken].filter(
      (one, at, all) => all.findIndex((other) => overlaps(one, other)) === at,
    );
    return { promise, verdict: verdictOn(passages), passages: likest(passages, parameters) };
  });
}

function verdictOn(passages: readonly FollowUpPassage[]): FollowUpVerdict {
  const has = (kind: PassageKind): boolean => passages.some((passage) => passage.kind === kind);
  if (has('SAID_DONE')) return has('REPEATED') ? 'SAID_DONE_AND_REPEATED' : 'SAID_DONE';
  if (has('REPEATED')) return 'REPEATED';
  return has('SPOKEN_OF') ? 'SPOKEN_OF' : 'NOTHING_SAID';
}

/** A sentence that the promise's own report had word for word says nothing of what became of the promise. */
function isNews(
  { bigrams }: SearchableSentence,
  promised: SearchableReport,
  { oldNewsFrom }: FollowUpParameters,
): boolean {
  return !promised.sentences.some((before) => likeness(before.bigrams, bigrams) >= oldNewsFrom);
}

/** The clause of a sentence that comes nearest to one of the promise's, and whether the sentence says it was done. */
function spokenIn(
  { section, sentence, offset }: SearchableSentence,
  promise: ReportPromise,
  clauses: readonly Clause[],
  parameters: FollowUpParameters,
): FollowUpPassage | null {
  let best: { readonly share: number; readonly at: number; readonly answers: string } | null = null;
  for (const clause of clauses) {
    for (const [at, other] of sentence.clauses.entries()) {
      const shared = sharedBigrams(clause.bigrams, other.bigrams);
      const share = shared / clause.bigrams.size;
      if (shared < parameters.fewestBigrams || share < parameters.spokenOfFrom) continue;
      if (best === null || share > best.share)
        best = { share, at, answers: promise.words.slice(clause.start, clause.end) };
    }
  }
  if (best === null) return null;
  // A clause later in the sentence says of itself what it says: only what leads up to the words counts.
  const upTo = sentence.clauses[best.at];
  const said = upTo === undefined ? '' : sentence.text.slice(0, upTo.end - sentence.start);
  const isOpen = parameters.openWords.some((word) => said.includes(word));
  const isDone = !isOpen && parameters.doneWords.some((word) => said.includes(word));
  return {
    kind: isDone ? 'SAID_DONE' : 'SPOKEN_OF',
    section,
    start: offset + sentence.start,
    end: offset + sentence.end,
    quote: sentence.text,
    answers: best.answers,
    likeness: best.share,
  };
}

const weight: Readonly<Record<PassageKind, number>> = { SAID_DONE: 0, REPEATED: 1, SPOKEN_OF: 2 };

/** The passages to show: those that say most first, and of each kind the one that is likest. */
function likest(
  passages: readonly FollowUpPassage[],
  { mostPassages }: FollowUpParameters,
): readonly FollowUpPassage[] {
  const sorted = [...passages].sort((a, b) => weight[a.kind] - weight[b.kind] || b.likeness - a.likeness);
  const firsts = passageKinds.flatMap((kind) => sorted.find((passage) => passage.kind === kind) ?? []);
  const others = sorted.filter((passage) => !firsts.includes(passage));
  return [...firsts, ...others].slice(0, Math.max(mostPassages, firsts.length));
}

function overlaps(one: FollowUpPassage, other: FollowUpPassage): boolean {
  return one.section === other.section && one.start < other.end && other.start < one.end;
}
