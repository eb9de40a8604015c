import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RegionRow } from './region.entity.js';

@Entity('cycle')
export class CycleRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'cycle_pkey' })
  @ForeignKey(() => RegionRow, { name: 'cycle_region_id_fkey' })
  regionId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'cycle_pkey' })
  reportYear: number;

  @Column('text')
  format: string;

  @Column('date', { name: 'filing_due' })
  filingDue: string;

  @Column('date', { name: 'publication_due' })
  publicationDue: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  /** Id of the scheme by which its reports are given points. */
  @Column('text', { default: 'default' })
  scheme: string;

  /** The version of it by which the year was counted when it was closed; null while it is open. */
  @Column('text', { name: 'scheme_version', nullable: true })
  schemeVersion: string | null;
}

/** A day for filing that units of one kind have instead of the cycle's own. */
@Entity('cycle_due')
@ForeignKey(() => CycleRow, ['regionId', 'reportYear'], ['regionId', 'reportYear'], {
  name: 'cycle_due_region_id_report_year_fkey',
})
export class CycleDueRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'cycle_due_pkey' })
  regionId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'cycle_due_pkey' })
  reportYear: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'cycle_due_pkey' })
  kind: string;

  @Column('date', { name: 'filing_due' })
  filingDue: string;
}
