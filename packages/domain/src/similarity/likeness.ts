import type { SectionId } from '../formats/format.js';
import type { Passage } from '../rules/passage.js';
import type { Plainer, TextPart } from './plain-text.js';
import { printOf, similarity } from './text-print.js';
import type { TextPrint } from './text-print.js';

/** Changes whenever prints or passages come out differently: what was stored of another version is made again. */
export const similarityVersion = '1';

/** Sections that a unit writes itself; what stands in the others is prescribed or a table. */
export const ownWordsSections = ['overview', 'problems'] as const satisfies readonly SectionId[];

/** From here on two texts are measured exactly: no rule asks for less. */
export const leastLikeness = { ownYears: 0.9, peers: 0.85 } as const;

/** What has fewer shingles than this is stock phrases: two units may well come by the same ones on their own. */
const leastShingles = 160;

/** What is kept of a report's words to compare them: of all of them, and of each section of its own words. */
export interface ReportPrint {
  readonly whole: TextPrint;
  readonly overview: TextPrint;
  readonly problems: TextPrint;
}

/** The text that is most like this one, with what both say; `key` is the caller's own for it. */
export interface NearestText<Key> {
  readonly key: Key;
  /** 0 to 1, as `similarity` counts. */
  readonly similarity: number;
  /** The section that is alike; null where the whole reports are. */
  readonly section: SectionId | null;
}

/** Of how many texts the nearest is; null where none comes near. */
export interface Comparison<Key> {
  readonly compared: number;
  readonly nearest: NearestText<Key> | null;
}

/** What is known of a report's likeness to others: to the unit's own earlier years, and to other units. */
export interface Likeness {
  readonly ownYears: LikenessTo;
  readonly peers: LikenessTo;
}

export interface LikenessTo {
  readonly compared: number;
  readonly nearest: LikeText | null;
}

/** The nearest report, told as far as whoever asks may know of it. */
export interface LikeText {
  readonly similarity: number;
  readonly section: SectionId | null;
  readonly reportYear: number;
  /** Null where the asker may not know whose it is; the same then holds for its passages. */
  readonly unitName: string | null;
  /** The unit's code in that year; null where its name is. */
  readonly unitCode: string | null;
  readonly own: readonly Passage[];
  readonly other: readonly Passage[];
}

export function reportPrint(parts: readonly TextPart[], plain: Plainer): ReportPrint {
  const lettersOf = (section: SectionId | null): string =>
    parts
      .filter((part) => section === null || part.section === section)
      .map(({ text }) => plain(text).letters)
      .join('');
  return {
    whole: printOf(lettersOf(null)),
    overview: printOf(lettersOf('overview')),
    problems: printOf(lettersOf('problems')),
  };
}

/** The unit's own report, of the earlier ones given, that the whole of this one is most like; of equals the first. */
export function nearestOwnYear<Key>(
  own: ReportPrint,
  earlier: readonly { readonly key: Key; readonly print: ReportPrint }[],
): Comparison<Key> {
  let nearest: NearestText<Key> | null = null;
  if (own.whole.length < leastShingles) return { compared: 0, nearest };
  const compared = earlier.filter(({ print }) => print.whole.length > 0);
  for (const { key, print } of compared) {
    const found = similarity(own.whole, print.whole, nearest?.similarity ?? leastLikeness.ownYears);
    if (found !== null && found > (nearest?.similarity ?? 0))
      nearest = { key, similarity: found, section: null };
  }
  return { compared: compared.length, nearest };
}

/** The other unit's report, of the same year or before, of which a section of own words is most like this one's; of equals the first. */
export function nearestPeer<Key>(
  own: ReportPrint,
  peers: readonly { readonly key: Key; readonly print: ReportPrint }[],
): Comparison<Key> {
  const sections = ownWordsSections.filter((section) => own[section].length >= leastShingles);
  if (sections.length === 0) return { compared: 0, nearest: null };
  let nearest: NearestText<Key> | null = null;
  for (const { key, print } of peers)
    for (const section of sections) {
      if (print[section].length < leastShingles) continue;
      const least: number = nearest?.similarity ?? leastLikeness.peers;
      const found = similarity(own[section], print[section], least);
      if (found !== null && found > (nearest?.similarity ?? 0)) nearest = { key, similarity: found, section };
    }
  return { compared: peers.length, nearest };
}

/** Those of the others that are as near to a report as it may be to them. */
export function likePeers<Key>(
  own: ReportPrint,
  peers: readonly { readonly key: Key; readonly print: ReportPrint }[],
): readonly Key[] {
  return peers
    .filter(({ print }) =>
      ownWordsSections.some(
        (section) =>
          Math.min(own[section].length, print[section].length) >= leastShingles &&
          similarity(own[section], print[section], leastLikeness.peers) !== null,
      ),
    )
    .map(({ key }) => key);
}
