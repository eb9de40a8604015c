import {
  beijingDay,
  daysLate,
  defaultScheme,
  filingDueOf,
  judgeTimeliness,
  lossShare,
  median,
  rankDescending,
  scoreReport,
  totalOf,
} from '@mingjian/domain';
import type { Day, Mark, Score, Total } from '@mingjian/domain';
import { judgementsFrom } from '@mingjian/server/assessment/stored-outcomes';
import type { StoredOutcome } from '@mingjian/server/assessment/stored-outcomes';

/** A report expected of a unit, as it stands in the tables. */
export interface JudgedUnit {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly state: string;
  readonly format: string;
  readonly filingDue: Day;
  readonly extensionDue: Day | null;
  readonly publicationDue: Day;
  readonly filedAt: string | null;
  readonly publishedOn: Day | null;
  readonly n: number | null;
  readonly outcomes: readonly StoredOutcome[] | null;
  readonly marks: readonly Mark[] | null;
}

interface Scored {
  readonly unit: JudgedUnit;
  readonly scores: readonly Score[];
  readonly total: Total | null;
}

const { items } = defaultScheme;

/** The matrix of a year as the API answers it, of the units of that year and of the one before. */
export function matrixFrom(units: readonly JudgedUnit[], year: number, today: Day): unknown {
  const scored = units.map((unit): Scored => {
    const scores = unit.n === null ? [] : scoresOf(unit, today);
    return { unit, scores, total: totalOf(scores) };
  });
  const before = new Map(
    scored.filter(({ unit }) => unit.year === year - 1).map(({ unit, total }) => [unit.code, total]),
  );
  const now = scored
    .filter(({ unit }) => unit.year === year)
    .sort((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
  const rankedMaximum = mostFrequent(now.flatMap(({ total }) => (total ? [total.maximum] : [])));
  const ranked = now.filter(({ total }) => total?.maximum === rankedMaximum);
  const ranks = new Map(
    rankDescending(ranked, ({ total }) => total?.points ?? null).map(({ item, rank, tied }) => [
      item.unit.code,
      { rank, tied },
    ]),
  );
  return {
    rankedMaximum,
    medianTotal: median(ranked.flatMap(({ total }) => (total ? [total.points] : []))),
    totalCount: now.length,
    coverage: { expected: now.length, reported: now.filter(({ unit }) => unit.n !== null).length },
    columns: items.map(({ indicator, signed }, at) => {
      const judged = now.flatMap(({ scores }) => scores[at] ?? []).filter(({ points }) => points !== null);
      const points = judged.flatMap((score) => score.points ?? []);
      const full = judged.reduce((sum, { maximum }) => sum + maximum, 0);
      const isLost = judged.length > 0 && !signed;
      return {
        indicator,
        median: median(points),
        lossShare: isLost
          ? lossShare(
              points.reduce((sum, one) => sum + one, 0),
              full,
            )
          : null,
        judged: judged.length,
      };
    }),
    nodes: now.map(({ unit, scores, total }) => ({
      version: unit.n,
      previousTotal: before.get(unit.code)?.points ?? null,
      total: total?.points ?? null,
      maximum: total?.maximum ?? 0,
      rank: ranks.get(unit.code)?.rank ?? null,
      tied: ranks.get(unit.code)?.tied ?? false,
      unit: {
        code: unit.code,
        name: unit.name,
        state: unit.state,
        filedAt: unit.filedAt,
        due: filingDueOf(unit),
        daysLate: daysLate(filedOn(unit), filingDueOf(unit), today),
      },
      cells: items.map(({ indicator, points, signed }, at) => {
        const score = scores[at];
        return score
          ? { indicator, points: score.points, maximum: score.maximum, reason: score.reason }
          : { indicator, points: null, maximum: signed ? 0 : points, reason: 'NO_REPORT' };
      }),
    })),
  };
}

function scoresOf(unit: JudgedUnit, today: Day): readonly Score[] {
  const { format, year, publicationDue, publishedOn } = unit;
  const dates = {
    filedOn: filedOn(unit),
    isReceiptUnknown: unit.filedAt === null,
    filingDue: filingDueOf(unit),
    publicationDue,
    today,
  };
  const timely = judgeTimeliness({ format, reportYear: year, dates, publishedOn });
  const judgements = [...judgementsFrom(unit.outcomes ?? []), ...timely];
  return scoreReport({ judgements, today, practices: [], marks: unit.marks ?? [] }, defaultScheme);
}

function filedOn({ filedAt }: JudgedUnit): Day | null {
  return filedAt === null ? null : beijingDay(new Date(filedAt));
}

/** The larger one of two. */
function mostFrequent(maxima: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const maximum of maxima) counts.set(maximum, (counts.get(maximum) ?? 0) + 1);
  const [most] = [...counts].sort(([one, units], [other, others]) => others - units || other - one);
  return most?.[0] ?? null;
}
