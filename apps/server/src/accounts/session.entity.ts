import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.entity.js';

/** A person's session, known only by the hash of its cookie. */
@Entity('session')
@Unique('session_id_key', ['id'])
@Index('session_account', ['accountId'])
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

  /** By which it is named in a list; what the browser bears stays secret. */
  @Column('uuid')
  @Generated('uuid')
  id: string;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  /** As a person knows it, `Chrome · Windows`; null where the browser does not say. */
  @Column('text', { nullable: true })
  browser: string | null;

  /** The address without its last part. */
  @Column('text', { nullable: true })
  network: string | null;
}

/** Wrong passwords by what they were tried on or from, known by its hash; forgotten an hour after the last. */
@Entity('sign_in_tries')
export class SignInTriesRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_tries_pkey' })
  key: string;

  @Column('integer')
  tries: number;

  /** How many of them the region's log has been told. */
  @Column('integer', { default: 0 })
  told: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt: Date;
}

/** A browser in which an account was signed in: known by the hash of a cookie of its own; an office may share it. */
@Entity('known_browser')
@Index('known_browser_account', ['accountId'])
export class KnownBrowserRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'known_browser_pkey' })
  sha256: string;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'known_browser_pkey' })
  @ForeignKey(() => AccountRow, { name: 'known_browser_account_id_fkey' })
  accountId: string;

  @Column('timestamptz')
  until: Date;
}

/** The code that an administrator reads to a person over the phone. */
@Entity('reset_code')
export class ResetCodeRow {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'reset_code_pkey' })
  @ForeignKey(() => AccountRow, { name: 'reset_code_account_id_fkey' })
  accountId: string;

  @Column('text', { name: 'code_hash' })
  codeHash: string;

  @Column('integer', { name: 'tries_left' })
  triesLeft: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
