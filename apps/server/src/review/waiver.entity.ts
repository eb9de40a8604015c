import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ObligationRow } from '../units/obligation.entity.js';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** A rule softened for one report: one stands for a rule, those before it stay as they were. */
@Entity('waiver')
@ForeignKey(() => ObligationRow, ['unitId', 'reportYear'], ['unitId', 'reportYear'], {
  name: 'waiver_unit_id_report_year_fkey',
})
@Index('waiver_report', ['unitId', 'reportYear'])
@Index('waiver_standing', ['unitId', 'reportYear', 'rule'], { unique: true, where: 'withdrawn_at is null' })
@Check('waiver_effect_check', `effect in ('EXPLAIN', 'INFORM')`)
export class WaiverRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'waiver_pkey' })
  id: string;

  @Column('uuid', { name: 'unit_id' })
  @ForeignKey(() => UnitRow, { name: 'waiver_unit_id_fkey' })
  unitId: string;

  @Column('integer', { name: 'report_year' })
  reportYear: number;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'waiver_region_id_fkey' })
  regionId: string;

  @Column('text')
  rule: string;

  @Column('text')
  effect: string;

  @Column('text')
  reason: string;

  @Column('date', { name: 'valid_until' })
  validUntil: string;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
