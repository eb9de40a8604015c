import type { RegionKind, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';

export interface RegionPlan {
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly from: number;
  readonly to: number | null;
  /** Code of the region above. */
  readonly parent: string | null;
  /** Codes of the regions that ended in favour of this one. */
  readonly predecessors: readonly string[];
}

export interface UnitPlan {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly from: number;
  readonly to: number | null;
  /** Code of what it was before, here or in another region. */
  readonly predecessor: string | null;
}

export interface LayingDownPlan {
  readonly region: RegionPlan;
  readonly units: readonly UnitPlan[];
  readonly demonstration: boolean;
}

export interface LaidDown {
  readonly regionId: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Lays down or completes a county: who reports, to whom, since when. */
@Injectable()
export class LayingDownService {
  async layDown(_plan: LayingDownPlan, _actorId: string | null): Promise<LaidDown> {
    throw new Error('Not built');
  }
}
