import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { ComparisonRepository } from './comparison.repository.js';
import type { ComparedFigures, FiguresQuestion } from './comparison.repository.js';

/** What all units of a region say. */
export type FiguresOfRegionQuestion = Pick<FiguresQuestion, 'regionId' | 'years' | 'measures' | 'basis'>;

/**
 * What all units of a region say, read once for all fields of one request: the sum of a measure and how it lies stand
 * beside each other on a page. A viewer is looked up for each request, so nothing outlives it.
 */
@Injectable()
export class FiguresOfRegion {
  private readonly asked = new WeakMap<Viewer, Map<string, Promise<ComparedFigures>>>();

  constructor(private readonly repository: ComparisonRepository) {}

  of(viewer: Viewer, question: FiguresOfRegionQuestion): Promise<ComparedFigures> {
    const { regionId, years, measures, basis } = question;
    const known = this.asked.get(viewer) ?? new Map<string, Promise<ComparedFigures>>();
    this.asked.set(viewer, known);
    const key = JSON.stringify([regionId, years, measures, basis]);
    const figures =
      known.get(key) ??
      this.repository.figures({ regionId, years, measures, basis, unitIds: [], ofAllUnits: true });
    known.set(key, figures);
    return figures;
  }
}
