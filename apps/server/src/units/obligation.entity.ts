import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CycleRow } from './cycle.entity.js';
import { RegionRow } from './region.entity.js';
import { UnitRow } from './unit.entity.js';

/** Who is expected, and where the report stands: the columns from state on are the fold of its events. */
@Entity('obligation')
@ForeignKey(() => CycleRow, ['regionId', 'reportYear'], ['regionId', 'reportYear'], {
  name: 'obligation_region_id_report_year_fkey',
})
@Index('obligation_region_year', ['regionId', 'reportYear'])
@Check(
  'obligation_state_check',
  `state in ('NOT_FILED', 'DRAFT', 'FILED', 'RETURNED', 'ACCEPTED', 'PUBLISHED')`,
)
@Check('obligation_amendment_state_check', `amendment_state in ('DRAFT', 'FILED', 'RETURNED')`)
@Check('obligation_amendment_check', 'amendment_state is not null or amendment_n is null')
export class ObligationRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'obligation_pkey' })
  @ForeignKey(() => UnitRow, { name: 'obligation_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'obligation_pkey' })
  reportYear: number;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'obligation_region_id_fkey' })
  regionId: string;

  @Column('text')
  format: string;

  @Column('date', { name: 'filing_due' })
  filingDue: string;

  @Column('date', { name: 'publication_due' })
  publicationDue: string;

  @Column('date', { name: 'extension_due', nullable: true })
  extensionDue: string | null;

  @Column('text', { name: 'extension_reason', nullable: true })
  extensionReason: string | null;

  /** The cycle's, repeated: whoever locks the obligation sees whether the year is closed. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { default: 'NOT_FILED' })
  state: string;

  @Column('integer', { name: 'latest_n', nullable: true })
  latestN: number | null;

  @Column('integer', { name: 'accepted_n', nullable: true })
  acceptedN: number | null;

  @Column('integer', { name: 'published_n', nullable: true })
  publishedN: number | null;

  @Column('timestamptz', { name: 'filed_at', nullable: true })
  filedAt: Date | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('text', { name: 'published_address', nullable: true })
  publishedAddress: string | null;

  @Column('date', { name: 'correction_due', nullable: true })
  correctionDue: string | null;

  @Column('integer', { name: 'reviewed_n', nullable: true })
  reviewedN: number | null;

  @Column('text', { name: 'amendment_state', nullable: true })
  amendmentState: string | null;

  @Column('integer', { name: 'amendment_n', nullable: true })
  amendmentN: number | null;
}
