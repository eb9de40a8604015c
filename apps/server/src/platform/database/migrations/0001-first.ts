import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first layout (docs/decisions/0003). A county's rows share `region_id`, so that partitions and
 * replicas need no other schema. Versions and events are only ever inserted.
 */
export class First1767200000000 implements MigrationInterface {
  name = 'First1767200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region (
        id uuid primary key default gen_random_uuid(),
        demonstration boolean not null default false
      );
      create table region_validity (
        id uuid primary key default gen_random_uuid(),
        region_id uuid not null references region (id),
        code text not null,
        name text not null,
        kind text not null check (kind in ('PROVINCE', 'PREFECTURE', 'COUNTY')),
        parent_id uuid references region (id),
        valid_from integer not null,
        valid_to integer,
        check (valid_to is null or valid_to >= valid_from),
        unique (region_id, valid_from)
      );
      create index region_validity_code on region_validity (code);
      create index region_validity_parent on region_validity (parent_id);

      create table unit (
        id uuid primary key default gen_random_uuid()
      );
      create table unit_validity (
        id uuid primary key default gen_random_uuid(),
        unit_id uuid not null references unit (id),
        code text not null,
        name text not null,
        kind text not null check (kind in ('TOWN', 'TOWNSHIP', 'SUBDISTRICT', 'DEPARTMENT', 'COUNTY_OFFICE', 'OTHER')),
        region_id uuid not null references region (id),
        valid_from integer not null,
        valid_to integer,
        check (valid_to is null or valid_to >= valid_from),
        unique (unit_id, valid_from)
      );
      create index unit_validity_code on unit_validity (code);
      create index unit_validity_region on unit_validity (region_id);

      -- One row for a unit or region that ended in favour of another: exactly one of the two pairs is set.
      create table succession (
        id uuid primary key default gen_random_uuid(),
        year integer not null,
        from_unit_id uuid references unit (id),
        to_unit_id uuid references unit (id),
        from_region_id uuid references region (id),
        to_region_id uuid references region (id),
        check ((from_unit_id is null) = (to_unit_id is null)),
        check ((from_region_id is null) = (to_region_id is null)),
        check ((from_unit_id is null) <> (from_region_id is null))
      );
      create index succession_from_unit on succession (from_unit_id);
      create index succession_to_unit on succession (to_unit_id);
      create index succession_to_region on succession (to_region_id);

      -- A region, all below it in whatever year, and all that ended in favour of one of these: whose rows it reads.
      create function covered_regions(region uuid) returns table (region_id uuid) language sql stable as $$
        with recursive covered (id) as (
          select region
          union
          select next.id from covered, lateral (
            select v.region_id as id from region_validity v where v.parent_id = covered.id
            union all
            select s.from_region_id from succession s where s.to_region_id = covered.id
          ) next
        )
        select id from covered
      $$;

      create table cycle (
        region_id uuid not null references region (id),
        report_year integer not null,
        format text not null,
        filing_due date not null,
        publication_due date not null,
        opened_at timestamptz not null,
        closed_at timestamptz,
        primary key (region_id, report_year)
      );

      -- Who is expected: the only denominator. The columns from state on cache the fold of the unit's events.
      create table obligation (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        region_id uuid not null references region (id),
        format text not null,
        filing_due date not null,
        publication_due date not null,
        extension_due date,
        extension_reason text,
        state text not null default 'NOT_FILED'
          check (state in ('NOT_FILED', 'DRAFT', 'FILED', 'RETURNED', 'ACCEPTED', 'PUBLISHED')),
        latest_n integer,
        accepted_n integer,
        published_n integer,
        filed_at timestamptz,
        accepted_at timestamptz,
        published_on date,
        primary key (unit_id, report_year),
        foreign key (region_id, report_year) references cycle (region_id, report_year)
      );
      create index obligation_region_year on obligation (region_id, report_year);

      create table report_version (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        n integer not null,
        region_id uuid not null references region (id),
        format text not null,
        origin text not null check (origin in ('FILED', 'HISTORICAL')),
        content jsonb not null,
        explanations jsonb not null default '[]',
        sha256 text not null,
        filed_at timestamptz not null,
        filed_by uuid,
        primary key (unit_id, report_year, n)
      );
      create index report_version_region_year on report_version (region_id, report_year);

      create table draft (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        revision integer not null,
        content jsonb not null,
        explanations jsonb not null default '[]',
        saved_at timestamptz not null,
        saved_by uuid,
        primary key (unit_id, report_year)
      );

      -- Review log, audit and outbox in one; one hash chain a region, its head is locked by every write.
      create table chain (
        region_id uuid primary key references region (id),
        sequence bigint not null default 0,
        head text not null
      );
      create table event (
        region_id uuid not null references region (id),
        sequence bigint not null,
        at timestamptz not null,
        act text not null,
        actor_id uuid,
        unit_id uuid references unit (id),
        report_year integer,
        version_n integer,
        version_sha256 text,
        detail jsonb not null default '{}',
        previous_hash text not null,
        hash text not null,
        primary key (region_id, sequence)
      );
      create index event_unit_year on event (unit_id, report_year);

      -- A pure function of the versions: what is added up. Money measures are whole fen. Sums read the index alone.
      -- Nearly every fact is exact, which no qualifier says: sums then look at none but the others.
      create table fact (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        n integer not null,
        measure text not null,
        region_id uuid not null references region (id),
        value bigint not null,
        qualifier text check (qualifier in ('AT_LEAST', 'AT_MOST', 'ABOUT')),
        primary key (unit_id, report_year, n, measure) include (value, qualifier)
      );
      create index fact_region_year on fact (region_id, report_year);

      -- Judgements that depend on no clock; what depends on today is added when read.
      create table assessment (
        unit_id uuid not null references unit (id),
        report_year integer not null,
        n integer not null,
        region_id uuid not null references region (id),
        rules_version text not null,
        outcomes jsonb not null,
        block_findings integer not null,
        explain_findings integer not null,
        inform_findings integer not null,
        assessed_at timestamptz not null,
        primary key (unit_id, report_year, n)
      );
      create index assessment_region_year on assessment (region_id, report_year);
      -- How far the assessing worker has read each chain: what the pages call freshness.
      create table assessment_cursor (
        region_id uuid primary key references region (id),
        sequence bigint not null,
        rules_version text not null,
        assessed_at timestamptz not null
      );

      create table account (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('PERSON', 'PROGRAM')),
        name text not null,
        sign_in_name text unique,
        password_hash text,
        created_at timestamptz not null,
        disabled_at timestamptz,
        check ((kind = 'PERSON') = (sign_in_name is not null))
      );
      create table account_grant (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references account (id),
        role text not null check (role in ('CLERK', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVER')),
        unit_id uuid references unit (id),
        region_id uuid references region (id),
        year_to integer,
        check ((unit_id is null) <> (region_id is null))
      );
      create index account_grant_account on account_grant (account_id);
      create table token (
        sha256 text primary key,
        account_id uuid not null references account (id),
        per_minute integer not null default 60,
        created_at timestamptz not null,
        revoked_at timestamptz
      );
      create table session (
        sha256 text primary key,
        account_id uuid not null references account (id),
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create table idempotency (
        account_id uuid not null references account (id),
        operation text not null,
        key text not null,
        body_sha256 text not null,
        outcome jsonb not null,
        created_at timestamptz not null,
        primary key (account_id, operation, key)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has no way back: restore a backup instead.');
  }
}
