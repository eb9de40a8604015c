import { markRoom } from '@mingjian/domain';
import type { MarkRoom, UnjudgedReason } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { JudgedReportsRepository } from '../assessment/judged-reports.repository.js';
import { scoredReport } from './scored-report.js';
import { ScoredReportsService } from './scored-reports.service.js';

export interface ScoreUnderReview {
  readonly version: number;
  readonly points: number | null;
  readonly maximum: number;
  readonly scheme: string;
  readonly items: readonly {
    readonly indicator: string;
    readonly points: number | null;
    readonly maximum: number;
    readonly reason: UnjudgedReason | null;
    readonly awarded: number | null;
    readonly markRoom: MarkRoom | null;
    readonly least: number;
    readonly most: number;
  }[];
}

/** What a report comes to while its unit and its county speak of it. */
@Injectable()
export class ReviewScoreService {
  constructor(
    private readonly reports: JudgedReportsRepository,
    private readonly scored: ScoredReportsService,
  ) {}

  /** Of the latest version filed; null while there is none. */
  async ofReport(unitId: string, year: number): Promise<ScoreUnderReview | null> {
    const report = await this.reports.reportAnew(unitId, year, 'LATEST_FILED');
    if (report === null || report.n === null) return null;
    const by = await this.scored.scoredBy(report);
    const { scores, total } = scoredReport(report, by);
    return {
      version: report.n,
      points: total?.points ?? null,
      maximum: total?.maximum ?? 0,
      scheme: by.scheme.version,
      items: by.scheme.items.flatMap((item, at) => {
        const score = scores[at];
        if (!score) return [];
        const { indicator, points, maximum, reason, awarded } = score;
        // Where an answer to an appeal set the points, a mark does nothing to them.
        const hasRoom = item.mark !== null && awarded === null;
        const room = hasRoom ? markRoom(item, score, score.deductions) : null;
        return [
          {
            indicator,
            points,
            maximum,
            reason,
            awarded,
            markRoom: room,
            least: item.floor,
            most: item.points,
          },
        ];
      }),
    };
  }
}
