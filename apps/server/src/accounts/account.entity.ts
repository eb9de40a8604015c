import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** A person, who signs in by name, or a program, which bears tokens. */
@Entity('account')
@Unique('account_sign_in_name_key', ['signInName'])
@Check('account_kind_check', `kind in ('PERSON', 'PROGRAM')`)
@Check('account_check', `(kind = 'PERSON') = (sign_in_name is not null)`)
export class AccountRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'account_pkey' })
  id: string;

  @Column('text')
  kind: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'sign_in_name', nullable: true })
  signInName: string | null;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;
}

/** What an account may do, over one unit or one region. */
@Entity('account_grant')
@Index('account_grant_account', ['accountId'])
@Check('account_grant_role_check', `role in ('CLERK', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVER')`)
@Check('account_grant_check', '(unit_id is null) <> (region_id is null)')
export class AccountGrantRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'account_grant_pkey' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountRow, { name: 'account_grant_account_id_fkey' })
  accountId: string;

  @Column('text')
  role: string;

  @Column('uuid', { name: 'unit_id', nullable: true })
  @ForeignKey(() => UnitRow, { name: 'account_grant_unit_id_fkey' })
  unitId: string | null;

  @Column('uuid', { name: 'region_id', nullable: true })
  @ForeignKey(() => RegionRow, { name: 'account_grant_region_id_fkey' })
  regionId: string | null;

  @Column('integer', { name: 'year_to', nullable: true })
  yearTo: number | null;
}

/** A program's token, known only by its hash. */
@Entity('token')
export class TokenRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'token_pkey' })
  sha256: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountRow, { name: 'token_account_id_fkey' })
  accountId: string;

  @Column('integer', { name: 'per_minute', default: 60 })
  perMinute: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}

/** A person's session, known only by the hash of its cookie. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'session_pkey' })
  sha256: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountRow, { name: 'session_account_id_fkey' })
  accountId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
