import type { FormatId } from '../formats/catalogue.js';
import type { DisclosureReport, Figure, Practice, SectionText, Statement } from '../report/report.js';

/** A stretch of a text: offsets in UTF-16 units, the end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The very words that say it, as offsets into the text of the reading. No evidence, no figure. */
export interface Evidence extends TextRange {
  readonly quote: string;
  /** 0 to 1: how sure the reading is that these words say this. */
  readonly confidence: number;
}

/** Kinds of damage, by their numbers in the catalogue of damage. */
export const damageKinds = ['C1', 'C2', 'C3', 'C3-tail', 'C10'] as const;
export type DamageKind = (typeof damageKinds)[number];

/** `exact`: the bytes leave no other choice; `inferred`: a lost byte was guessed from the words around it. */
export type RepairCertainty = 'exact' | 'inferred';

/**
 * One edit that leads from the text as found to the text as read. Edits do not overlap and stand in order, so
 * that either text can be made from the other.
 */
export interface Repair extends TextRange {
  readonly kind: DamageKind;
  /** Where `before` stands in the text as found; `start` and `end` say where `after` stands in the text. */
  readonly foundStart: number;
  readonly foundEnd: number;
  readonly before: string;
  readonly after: string;
  readonly certainty: RepairCertainty;
}

export interface DocumentSource {
  readonly name: string;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  readonly mediaType: string;
  /** As the bytes were decoded: utf-8, gb18030 and so on. */
  readonly encoding: string;
}

/** What a person has to look at before the reading can be trusted, and why, in both languages. */
export interface Doubt extends TextRange {
  readonly why: { readonly zh: string; readonly en: string };
}

/** What the report says is lacking, or what it promises to do about it. One entry an item. */
export interface Improvement extends Evidence {
  readonly kind: 'PROBLEM' | 'MEASURE';
}

/** A section as it stands in the document; `heading` is null where its heading is missing. */
export interface ReadSection extends SectionText, TextRange {
  readonly heading: TextRange | null;
}

/** A document read into a report: what it says, each statement with its words, and what was repaired on the way. */
export interface DocumentReading {
  readonly source: DocumentSource;
  /** The text as it was found, before any repair. */
  readonly found: string;
  /** The text as shown to a person, after repair. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** Damage that was seen and could not be repaired, in the text. */
  readonly damaged: readonly TextRange[];
  /** Whose report it is: its code in the year of the report; null where the document does not tell. */
  readonly unit: string | null;
  /** Its name as the document gives it. */
  readonly unitName: string | null;
  readonly reportYear: number | null;
  readonly formatFound: FormatId | null;
  readonly publishedOn: DisclosureReport['publishedOn'];
  readonly title: string | null;
  readonly references: readonly string[];
  readonly figures: readonly (Figure & Evidence)[];
  readonly statements: readonly (Statement & Evidence)[];
  readonly practices: readonly (Practice & Evidence)[];
  /** In the order of the document. */
  readonly sections: readonly ReadSection[];
  readonly improvements: readonly Improvement[];
  /** What the page adds below the report (names, sharing links): no content, and no figure comes from it. */
  readonly footer: TextRange | null;
  readonly doubts: readonly Doubt[];
}
