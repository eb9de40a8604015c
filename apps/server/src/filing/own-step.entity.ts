import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitRow } from '../units/unit.entity.js';

/** The last time that a unit's own people took a step, and of which revision of the draft. */
@Entity('own_step')
@Check('own_step_step_check', `step in ('SELF_CHECK', 'FIRST_REVIEW', 'REVIEW', 'SIGN_OFF')`)
export class OwnStepRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'own_step_pkey' })
  @ForeignKey(() => UnitRow, { name: 'own_step_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'own_step_pkey' })
  reportYear: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'own_step_pkey' })
  step: string;

  @Column('integer')
  revision: number;

  @Column('uuid', { name: 'taken_by', nullable: true })
  takenBy: string | null;

  @Column('timestamptz', { name: 'taken_at' })
  takenAt: Date;
}
