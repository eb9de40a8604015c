import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ObligationRow } from '../units/obligation.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** What a person says of a rule that no program can judge. */
@Entity('rule_mark')
@ForeignKey(() => ObligationRow, ['unitId', 'reportYear'], ['unitId', 'reportYear'], {
  name: 'rule_mark_unit_id_report_year_fkey',
})
@Check('rule_mark_outcome_check', `outcome in ('FAIL', 'PASS', 'CANNOT_TELL')`)
export class RuleMarkRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'rule_mark_pkey' })
  @ForeignKey(() => UnitRow, { name: 'rule_mark_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'rule_mark_pkey' })
  reportYear: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rule_mark_pkey' })
  rule: string;

  /** Null where the mark was taken back: its revision goes on counting. */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('uuid', { name: 'other_unit_id', nullable: true })
  @ForeignKey(() => UnitRow, { name: 'rule_mark_other_unit_id_fkey' })
  otherUnitId: string | null;

  @Column('integer', { nullable: true })
  count: number | null;

  @Column('text')
  reason: string;

  @Column('integer')
  revision: number;

  @Column('timestamptz', { name: 'marked_at' })
  markedAt: Date;

  @Column('uuid', { name: 'marked_by', nullable: true })
  markedBy: string | null;
}
