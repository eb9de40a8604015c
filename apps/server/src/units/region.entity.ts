import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('region')
export class RegionRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'region_pkey' })
  id: string;

  @Column('boolean', { default: false })
  demonstration: boolean;
}

/** Code, name, kind and the region above, in years of validity. */
@Entity('region_validity')
@Unique('region_validity_region_id_valid_from_key', ['regionId', 'validFrom'])
@Index('region_validity_code', ['code'])
@Index('region_validity_parent', ['parentId'])
@Check('region_validity_kind_check', `kind in ('PROVINCE', 'PREFECTURE', 'COUNTY')`)
@Check('region_validity_check', 'valid_to is null or valid_to >= valid_from')
export class RegionValidityRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'region_validity_pkey' })
  id: string;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'region_validity_region_id_fkey' })
  regionId: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  @ForeignKey(() => RegionRow, { name: 'region_validity_parent_id_fkey' })
  parentId: string | null;

  @Column('integer', { name: 'valid_from' })
  validFrom: number;

  @Column('integer', { name: 'valid_to', nullable: true })
  validTo: number | null;
}
