import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ObligationRow } from '../units/obligation.entity.js';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** What the county says of one place of a report. */
@Entity('remark')
@ForeignKey(() => ObligationRow, ['unitId', 'reportYear'], ['unitId', 'reportYear'], {
  name: 'remark_unit_id_report_year_fkey',
})
@Index('remark_report', ['unitId', 'reportYear'])
@Index('remark_region_year', ['regionId', 'reportYear'])
@Check('remark_check', 'cell is null or section is null')
@Check('remark_check1', 'quote is null or section is not null')
export class RemarkRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'remark_pkey' })
  id: string;

  @Column('uuid', { name: 'unit_id' })
  @ForeignKey(() => UnitRow, { name: 'remark_unit_id_fkey' })
  unitId: string;

  @Column('integer', { name: 'report_year' })
  reportYear: number;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'remark_region_id_fkey' })
  regionId: string;

  @Column('integer', { name: 'version_n' })
  versionN: number;

  @Column('text', { nullable: true })
  cell: string | null;

  @Column('text', { nullable: true })
  section: string | null;

  @Column('text', { nullable: true })
  quote: string | null;

  @Column('text', { nullable: true })
  rule: string | null;

  @Column('text')
  body: string;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}

/** What the unit says to it. */
@Entity('remark_answer')
@Index('remark_answer_remark', ['remarkId'])
export class RemarkAnswerRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'remark_answer_pkey' })
  id: string;

  @Column('uuid', { name: 'remark_id' })
  @ForeignKey(() => RemarkRow, { name: 'remark_answer_remark_id_fkey' })
  remarkId: string;

  @Column('text')
  body: string;

  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy: string | null;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;
}
