/** From when on a unit's own past, or the time that something waits, is worth a word: everything that could be argued about. */
export interface PastParameters {
  /** Late so many times … */
  readonly oftenTimes: number;
  /** … within so many years, one after the other, is often. */
  readonly oftenWithin: number;
  /** So many of the years before, the last ones in which a report was due and is judged, tell what is to be expected. */
  readonly lookBack: number;
  /** Fewer judged years than this tell nothing. */
  readonly fewestJudged: number;
  /** Late or missing in so many of them: likely again. */
  readonly likelyFrom: number;
  /** Days for which a report may wait in a state; states that are not named may last. */
  readonly mayWait: Readonly<Partial<Record<'FILED' | 'ACCEPTED', number>>>;
}

export const pastParameters: PastParameters = {
  oftenTimes: 2,
  oftenWithin: 3,
  lookBack: 3,
  fewestJudged: 2,
  likelyFrom: 2,
  mayWait: { FILED: 7, ACCEPTED: 7 },
};
