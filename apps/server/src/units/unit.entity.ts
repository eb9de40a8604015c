import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { RegionRow } from './region.entity.js';

@Entity('unit')
export class UnitRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'unit_pkey' })
  id: string;
}

/** Code, name, kind and the region a unit belongs to, in years of validity. */
@Entity('unit_validity')
@Unique('unit_validity_unit_id_valid_from_key', ['unitId', 'validFrom'])
@Index('unit_validity_code', ['code'])
@Index('unit_validity_region_code', ['regionId', 'code'])
@Check(
  'unit_validity_kind_check',
  `kind in ('TOWN', 'TOWNSHIP', 'SUBDISTRICT', 'DEPARTMENT', 'COUNTY_OFFICE', 'OTHER')`,
)
@Check('unit_validity_check', 'valid_to is null or valid_to >= valid_from')
export class UnitValidityRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'unit_validity_pkey' })
  id: string;

  @Column('uuid', { name: 'unit_id' })
  @ForeignKey(() => UnitRow, { name: 'unit_validity_unit_id_fkey' })
  unitId: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'unit_validity_region_id_fkey' })
  regionId: string;

  @Column('integer', { name: 'valid_from' })
  validFrom: number;

  @Column('integer', { name: 'valid_to', nullable: true })
  validTo: number | null;
}
