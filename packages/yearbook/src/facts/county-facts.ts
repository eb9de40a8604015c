import type {
  Amount,
  Day,
  DisclosureReport,
  FormatId,
  GradeGiven,
  Judgement,
  MeasureId,
  PlaceChange,
  PlaceHindrance,
  Scheme,
  Score,
  Total,
  UnitKind,
} from '@mingjian/domain';

/** A unit's year in which a report was expected. */
export interface UnitYearFacts {
  readonly year: number;
  /** False in a year in which it was another county's: its own history, and none of this county's sums. */
  readonly isOfRegion: boolean;
  /** False in a year in which it took in others or gave up parts: nothing of it is held against the year before. */
  readonly isSameArea: boolean;
  /** Ids of the units that ended in its favour when that year began. */
  readonly tookOver: readonly string[];
  /** The unit's code and name in that year. */
  readonly code: string;
  readonly name: string;
  readonly state: string;
  /** The version that counts on the basis, with its hash; null where none does. */
  readonly version: number | null;
  readonly sha256: string | null;
  readonly format: FormatId | null;
  readonly filingDue: Day;
  readonly filedOn: Day | null;
  readonly publicationDue: Day;
  readonly publishedOn: Day | null;
  /** How often it was returned. */
  readonly returns: number;
  /** What the report says of a measure: whole counts or whole fen. What it does not say is missing. */
  readonly amounts: ReadonlyMap<MeasureId, Amount>;
  /** Cells that measures are added up from and that the report states. */
  readonly stated: ReadonlySet<string>;
  /** The report itself; kept for the year of the document and the one before it. */
  readonly report: DisclosureReport | null;
}

/** How a report was judged and scored in the year of the document. */
export interface JudgedFacts {
  readonly judgements: readonly Judgement[];
  /** Parallel to the scheme's items; empty where no version counts. */
  readonly scores: readonly Score[];
  readonly total: Total | null;
  readonly grade: GradeGiven | null;
  readonly rank: number | null;
  readonly tied: boolean;
  /** By the same scheme the year before. */
  readonly previous: Total | null;
  /** Where it stood the year before; null where it was not expected, or places of the two years say nothing together. */
  readonly before: PlaceBefore | null;
  /**
   * The unit whose report this one is like, as it was called then; null where it is like no other unit's. Findings do not
   * name it: they stand in the notice, which every unit reads.
   */
  readonly likeUnit: string | null;
}

/** A unit's points and place of the year before, and how far it came from there. */
export interface PlaceBefore {
  readonly rank: number | null;
  readonly tied: boolean;
  /** By the same scheme as those of the year itself. */
  readonly scores: readonly Score[];
  /** Null where it has no place in either year. */
  readonly change: PlaceChange | null;
}

/** A unit that the county expected a report of, in the year of the document or in one before it. */
export interface UnitFacts {
  readonly id: string;
  readonly kind: UnitKind;
  readonly judged: JudgedFacts;
  /** Ascending up to the year of the document; a year in which nobody expected it is missing, as is that of one that is gone. */
  readonly years: readonly UnitYearFacts[];
}

/** Everything that a county's documents of a year are made of. */
export interface CountyFacts {
  readonly region: {
    readonly code: string;
    readonly name: string;
    /** 洛阳市: the one above it; null where none is known. */
    readonly above: string | null;
  };
  readonly year: number;
  readonly basis: 'LATEST_FILED' | 'ACCEPTED' | 'PUBLISHED';
  /** ISO instant in UTC. */
  readonly madeAt: string;
  /** The same moment's day in Beijing. */
  readonly madeOn: Day;
  readonly isDemonstration: boolean;
  readonly scheme: Scheme;
  /** The maximum that most totals share; only those are ranked. */
  readonly rankedMaximum: number | null;
  /** Why places say nothing beside those of the year before; null where they do. */
  readonly placeHindrance: PlaceHindrance | null;
  readonly rules: string;
  readonly program: string;
  /** Ordered by code. */
  readonly units: readonly UnitFacts[];
}
