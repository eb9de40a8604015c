import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import type { UnitView } from './unit-view.js';

@Injectable()
export class UnitsService {
  /** By any code it ever bore; without a year, in the last one for which a report is expected. */
  async unit(_viewer: Viewer | null, _code: string, _year: number | null): Promise<UnitView | null> {
    throw new Error('Not built');
  }

  /** Parallel to the keys, which name units that exist. One statement. */
  async unitsOf(
    _viewer: Viewer | null,
    _keys: readonly { readonly unitId: string; readonly year: number }[],
  ): Promise<readonly UnitView[]> {
    throw new Error('Not built');
  }
}
