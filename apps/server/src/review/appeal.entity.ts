import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ObligationRow } from '../units/obligation.entity.js';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** What a unit says against a finding, an indicator's points or its total: written once, and at most taken back. */
@Entity('appeal')
@ForeignKey(() => ObligationRow, ['unitId', 'reportYear'], ['unitId', 'reportYear'], {
  name: 'appeal_unit_id_report_year_fkey',
})
@Index('appeal_report', ['unitId', 'reportYear'])
@Index('appeal_region_year', ['regionId', 'reportYear'])
@Check('appeal_check', 'indicator is null or rule is null')
export class AppealRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appeal_pkey' })
  id: string;

  @Column('uuid', { name: 'unit_id' })
  @ForeignKey(() => UnitRow, { name: 'appeal_unit_id_fkey' })
  unitId: string;

  @Column('integer', { name: 'report_year' })
  reportYear: number;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'appeal_region_id_fkey' })
  regionId: string;

  @Column('integer', { name: 'version_n' })
  versionN: number;

  @Column('text', { nullable: true })
  indicator: string | null;

  @Column('text', { nullable: true })
  rule: string | null;

  @Column('text', { array: true })
  cells: string[];

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}

/** The county's answer, written once. */
@Entity('appeal_answer')
@Check('appeal_answer_verdict_check', `verdict in ('UPHELD', 'CHANGED', 'REJECTED')`)
@Check('appeal_answer_check', '(indicator is null) = (points is null)')
export class AppealAnswerRow {
  @PrimaryColumn('uuid', { name: 'appeal_id', primaryKeyConstraintName: 'appeal_answer_pkey' })
  @ForeignKey(() => AppealRow, { name: 'appeal_answer_appeal_id_fkey' })
  appealId: string;

  @Column('text')
  verdict: string;

  @Column('text')
  reason: string;

  /** The item whose points the answer sets; null where it sets none. */
  @Column('text', { nullable: true })
  indicator: string | null;

  @Column('integer', { nullable: true })
  points: number | null;

  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy: string | null;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;
}
