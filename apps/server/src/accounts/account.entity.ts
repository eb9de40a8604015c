import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Generated,
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

  /** Set while the password is one that somebody else has seen. */
  @Column('boolean', { name: 'must_change_password', default: false })
  mustChangePassword: boolean;

  /** To the minute, over all sessions and tokens. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  /** Counts changes of the account and its grants: two administrators do not undo each other's work unseen. */
  @Column('integer', { default: 1 })
  revision: number;
}

/** What an account may do, over one unit or one region. */
@Entity('account_grant')
@Index('account_grant_account', ['accountId'])
@Index('account_grant_unit', ['unitId'])
@Index('account_grant_region', ['regionId'])
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
@Unique('token_id_key', ['id'])
@Index('token_account', ['accountId'])
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

  /** By which it is named; what is borne stays secret. */
  @Column('uuid')
  @Generated('uuid')
  id: string;

  /** Null without an end. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
