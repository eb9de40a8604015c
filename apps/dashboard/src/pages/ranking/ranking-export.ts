import type { RankingSubject } from '@mingjian/domain';
import type { Words } from '../../messages/use-words';
import { aboutYear } from '../../ui/export/about-lines';
import type { AboutYear } from '../../ui/export/about-lines';
import type { ExportedTable, ExportedValue } from '../../ui/export/exported-table';
import type { RankedValue, Ranking } from './ranking-query';
import { hindranceInWords, notComparedInWords, subjectInWords } from './ranking-words';
import type { TellRanking } from './use-ranking-words';

interface ExportedRanking extends Omit<AboutYear, 'coverage'> {
  readonly ranking: Ranking;
  readonly subject: RankingSubject;
}

type Speaks = Pick<Words, 'say' | 'text' | 'language'>;

/** The ranking as it is shown, those without a place too; no place leaves without its base. */
export function exportedRanking(
  { ranking, subject, ...about }: ExportedRanking,
  words: Speaks,
  tell: TellRanking,
): ExportedTable {
  const { say } = words;
  const by = subjectInWords(subject, words, tell);
  const notCompared = notComparedInWords(ranking.previous, words, tell);
  return {
    name: [about.scope.region.name, tell('ranking.title'), by, about.scope.year].join('-'),
    about: [
      ...aboutYear({ ...about, coverage: ranking.coverage }, words),
      [tell('ranking.export.by'), by],
      [tell('ranking.export.base'), String(ranking.base)],
    ],
    columns: [
      tell('ranking.column.rank'),
      tell('ranking.export.tied'),
      tell('ranking.export.base'),
      say('export.unit'),
      say('export.code'),
      ...valueColumns(subject, say, tell),
      tell('ranking.column.hindrance'),
      tell('ranking.export.beforeRank'),
      tell('ranking.export.beforeBase'),
      tell('ranking.export.places'),
      tell('ranking.export.notCompared'),
      say('export.version'),
    ],
    rows: ranking.nodes.map((row) => [
      row.rank,
      row.tied ? tell('ranking.export.yes') : null,
      row.rank === null ? null : ranking.base,
      row.unit.name,
      row.unit.code,
      ...valuesOf(subject, row.value),
      row.hindrance === null ? null : hindranceInWords(row.hindrance, row.value, tell, ranking.leastBase),
      row.previousRank,
      row.previousRank === null ? null : ranking.previous.base,
      row.change?.places ?? null,
      notCompared ??
        (row.previousHindrance === null
          ? null
          : hindranceInWords(row.previousHindrance, row.previousValue, tell, ranking.leastBase)),
      row.version ?? null,
    ]),
  };
}

function valueColumns(subject: RankingSubject, say: Words['say'], tell: TellRanking): readonly string[] {
  switch (subject.kind) {
    case 'points':
      return [tell('ranking.column.points'), tell('ranking.export.maximum')];
    case 'share':
      return [`${tell('ranking.column.share')} %`, tell('ranking.export.part'), tell('ranking.export.whole')];
    case 'measure':
      return [say('export.value'), say('export.qualifier')];
  }
}

function valuesOf(subject: RankingSubject, value: RankedValue | null): readonly ExportedValue[] {
  switch (subject.kind) {
    case 'points':
      return [value?.points ?? null, value?.maximum ?? null];
    case 'share':
      return [value?.percent ?? null, value?.part ?? null, value?.whole ?? null];
    case 'measure':
      return [value?.figure ?? null, value?.qualifier ?? null];
  }
}
