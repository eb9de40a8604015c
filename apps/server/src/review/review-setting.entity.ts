import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RegionRow } from '../units/region.entity.js';

/** What a county asks of its units before they file; a county without a row asks for nothing. */
@Entity('review_setting')
export class ReviewSettingRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'review_setting_pkey' })
  @ForeignKey(() => RegionRow, { name: 'review_setting_region_id_fkey' })
  regionId: string;

  @Column('boolean', { name: 'own_steps', default: false })
  ownSteps: boolean;

  @Column('boolean', { name: 'approver_files', default: false })
  approverFiles: boolean;

  @Column('boolean', { name: 'second_person', default: false })
  secondPerson: boolean;
}
