import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';

/** A region that an account is of. `unitId` is the one unit there that it is of; null for several, and for the region. */
export interface Home {
  readonly regionId: string;
  readonly unitId: string | null;
}

/** Where accounts belong: what their grants name, a unit by the region that it was in last. */
@Injectable()
export class HomesRepository {
  async of(tx: Queryable, accountId: string): Promise<readonly Home[]> {
    return tx.query<Home>(
      `select coalesce(g.region_id, v.region_id) as "regionId",
         case when count(distinct coalesce(g.unit_id, g.region_id)) = 1 then (array_agg(g.unit_id))[1] end as "unitId"
       from account_grant g
       left join lateral (
         select u.region_id from unit_validity u where u.unit_id = g.unit_id order by u.valid_from desc limit 1
       ) v on true
       where g.account_id = $1 group by 1 order by 1`,
      [accountId],
    );
  }
}
