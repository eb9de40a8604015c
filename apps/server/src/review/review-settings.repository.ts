import type { ReviewSettings } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** Where nothing was ever set: a county asks for nothing beside the report. */
const asked: ReviewSettings = { ownSteps: false, approverFiles: false, secondPerson: false };

/** What counties ask of their units before they file. */
@Injectable()
export class ReviewSettingsRepository {
  constructor(private readonly database: Database) {}

  async ofRegion(regionId: string, db: Queryable = this.database): Promise<ReviewSettings> {
    const [row] = await db.query<ReviewSettings>(
      `select own_steps as "ownSteps", approver_files as "approverFiles", second_person as "secondPerson"
       from review_setting where region_id = $1`,
      [regionId],
    );
    return row ?? asked;
  }

  async set(tx: Queryable, regionId: string, settings: ReviewSettings): Promise<void> {
    const { ownSteps, approverFiles, secondPerson } = settings;
    await tx.query(
      `insert into review_setting (region_id, own_steps, approver_files, second_person) values ($1, $2, $3, $4)
       on conflict (region_id) do update set own_steps = excluded.own_steps,
         approver_files = excluded.approver_files, second_person = excluded.second_person`,
      [regionId, ownSteps, approverFiles, secondPerson],
    );
  }
}
