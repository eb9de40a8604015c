import { rankingSubject } from '@mingjian/domain';
import type { RankingSubject, UnitKind, UnitSize } from '@mingjian/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { UnitKindEnum } from '../platform/graphql/enums.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import { Refusal } from '../platform/refusals.js';
import { codeOf } from '../units/cursor.js';
import { regionObject } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { measuresNamed } from './measures-named.js';
import { UnitSizeEnum } from './ranking.enums.js';
import { rankingRowObject, sizeGroupObject } from './ranking-objects.js';
import { Ranking } from './ranking.object.js';
import { RankingService } from './ranking.service.js';

const usualPage = 100;
const usualSize = 'applications.received';

@Resolver()
export class RankingResolver {
  constructor(private readonly service: RankingService) {}

  @Query(() => Ranking, {
    nullable: true,
    description:
      'Units of which a report of the year is expected, by place; null where there are none or the region is not the viewer\u2019s.',
  })
  async ranking(
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('by', {
      type: () => String,
      nullable: true,
      defaultValue: 'points',
      description: 'points, or the id of a share (share.disclosed) or of a measure.',
    })
    by: string | null,
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis: Basis | null,
    @Args('kinds', { type: () => [UnitKindEnum], nullable: true }) kinds: readonly UnitKind[] | null,
    @Args('size', { type: () => UnitSizeEnum, nullable: true }) size: UnitSize | null,
    @Args('sizeBy', {
      type: () => String,
      nullable: true,
      defaultValue: usualSize,
      description: 'The measure by whose figures of the year units have their sizes.',
    })
    sizeBy: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<Ranking | null> {
    const subject = subjectNamed(by ?? 'points');
    const [sizing] = measuresNamed([sizeBy ?? usualSize]);
    if (sizing === undefined) return null;
    const ranking = await this.service.ranking(viewer, {
      region,
      year,
      subject,
      basis: basis ?? 'LATEST_FILED',
      kinds: kinds ?? null,
      size: size ?? null,
      sizeBy: sizing.id,
      first: pageSize(first, usualPage),
      after: placeAfter(after, codeOf),
    });
    if (ranking === null) return null;
    const { page, now, before, compared } = ranking;
    const { nodes, ...pageInfo } = page;
    return {
      region: regionObject(ranking.region),
      year,
      by: by ?? 'points',
      scheme: ranking.scheme,
      base: now.base,
      coverage: ranking.coverage,
      rankedMaximum: now.maximum,
      leastBase: now.leastBase,
      previous: { year: year - 1, base: before.base, coverage: ranking.coverageBefore, ...compared },
      sizeBy: sizing.id,
      sizes: ranking.sizes.map((group) => sizeGroupObject(group, sizing.id)),
      unsized: ranking.unsized,
      nodes: nodes.map((row) => rankingRowObject(row, subject)),
      totalCount: ranking.totalCount,
      pageInfo,
      freshness: ranking.freshness,
    };
  }
}

/** A name that nothing can be ranked by is a mistake of the query. */
function subjectNamed(by: string): RankingSubject {
  const subject = rankingSubject(by);
  if (subject !== null) return subject;
  throw new Refusal(
    'BAD_QUERY',
    { by },
    {
      zh: `不能按“${by}”排名：by 应为 points，或者一个占比、一个指标的编号。`,
      en: `Nothing is ranked by "${by}": \`by\` must be points, or the id of a share or a measure.`,
    },
  );
}
