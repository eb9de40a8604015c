import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { indicatorObject, schemeObject } from '../catalogues/catalogue-objects.js';
import { unitObject } from '../units/unit.object.js';
import { BasisEnum } from './basis.enum.js';
import type { ItemTold } from './score-tree-of.js';
import { lineKinds, ScoreTree } from './score-tree.object.js';
import type { ItemNode, NextGrade } from './score-tree.object.js';
import { ScoreTreeService } from './score-tree.service.js';
import type { TreeAnswer } from './score-tree.service.js';

@Resolver()
export class ScoreTreeResolver {
  constructor(private readonly service: ScoreTreeService) {}

  @Query(() => ScoreTree, {
    nullable: true,
    description:
      'A row of the matrix, explained from the total down to cells and days, with the cheapest way to the next grade; null where there is no such row.',
  })
  async scoreTree(
    @Args('unit', { type: () => String }) unit: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('basis', { type: () => BasisEnum, nullable: true, defaultValue: 'LATEST_FILED' })
    basis: Basis | null,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<ScoreTree | null> {
    const answer = await this.service.tree(viewer, { unit, year, basis: basis ?? 'LATEST_FILED' });
    if (answer === null) return null;
    return {
      ...answer,
      unit: unitObject(answer.unit),
      scheme: schemeObject(answer.scheme),
      items: answer.items.map(itemNode),
      nextGrade: nextGrade(answer),
    };
  }
}

function itemNode({ item, lines, ...facts }: ItemTold): ItemNode {
  return {
    ...facts,
    indicator: indicatorObject(item),
    floor: item.floor,
    lines: lines.map(({ by, ...line }) => ({ ...line, by: lineKinds[by] })),
  };
}

function nextGrade({ way, steps, mending }: TreeAnswer): NextGrade {
  const { kind } = way;
  const base = { kind, grade: null, points: null, needed: null, steps, mending };
  switch (way.kind) {
    case 'NOT_GRADED':
      return { ...base, needed: way.needed };
    case 'AT_BEST':
      return { ...base, grade: way.grade };
    case 'STEPS':
    case 'OUT_OF_REACH':
      return { ...base, grade: way.grade, points: way.points };
  }
}
