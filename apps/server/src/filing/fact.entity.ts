import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** What is added up, a pure function of a version. Money measures are whole fen. */
@Entity('fact')
@Index('fact_region_year', ['regionId', 'reportYear'])
// Made by its migration: TypeORM knows no index that includes columns.
@Index('fact_unit_measure', { synchronize: false })
@Check('fact_qualifier_check', `qualifier in ('AT_LEAST', 'AT_MOST', 'ABOUT')`)
export class FactRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'fact_pkey' })
  @ForeignKey(() => UnitRow, { name: 'fact_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'fact_pkey' })
  reportYear: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'fact_pkey' })
  n: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'fact_pkey' })
  measure: string;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'fact_region_id_fkey' })
  regionId: string;

  @Column('bigint')
  value: string;

  /** Null for an exact value. */
  @Column('text', { nullable: true })
  qualifier: string | null;
}
