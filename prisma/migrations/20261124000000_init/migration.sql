CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- unaccent() is only STABLE; an index or an immutable function needs a wrapper that names its dictionary.
CREATE FUNCTION f_unaccent(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT public.unaccent('public.unaccent'::regdictionary, t);
$$;

-- 'Côte d’Ivoire, CI' → 'cote-d-ivoire-ci': the form in which places stand in addresses.
CREATE FUNCTION f_slug(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT trim('-' from regexp_replace(lower(public.f_unaccent(t)), '[^a-z0-9]+', '-', 'g'));
$$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "company" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legal_name" TEXT,
    "domain" TEXT,
    "website_url" TEXT,
    "logo_url" TEXT,
    "tagline" TEXT,
    "about" JSONB,
    "life_at" JSONB,
    "values" JSONB,
    "links" JSONB,
    "traits" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "founded_year" INTEGER,
    "size_text" TEXT,
    "hq_text" TEXT,
    "boilerplate" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "board" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "ats" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "url" TEXT,
    "source_name" TEXT,
    "state" TEXT NOT NULL DEFAULT 'never-ran',
    "state_reason" TEXT,
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "interval_minutes" INTEGER NOT NULL DEFAULT 360,
    "applied_hash" TEXT,
    "last_applied_at" TIMESTAMPTZ(3),
    "pending_closure" JSONB,
    "robots" JSONB,
    "open_count" INTEGER NOT NULL DEFAULT 0,
    "paused_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "board_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "trigger" TEXT NOT NULL,
    "requested_by" TEXT,
    "status" TEXT NOT NULL,
    "worker_id" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "next_due_at" TIMESTAMPTZ(3),
    "phase" TEXT NOT NULL DEFAULT 'listing',
    "progress" JSONB,
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "modified" BOOLEAN NOT NULL DEFAULT true,
    "listed" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "closed" INTEGER NOT NULL DEFAULT 0,
    "reopened" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "not_modified" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "http_statuses" JSONB,
    "coverage" JSONB,
    "rules_version" INTEGER,
    "error_name" TEXT,
    "error_message" TEXT,
    "held_reason" TEXT,
    "held_diff" JSONB,
    "decision" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rejection" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "source_id" TEXT,
    "title" TEXT,
    "rule" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "raw" JSONB,
    "rescued_at" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rejection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "run_id" UUID,
    "method" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "body_hash" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot_body" (
    "hash" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "snapshot_body_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "posting" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "requisition_id" TEXT,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "origin" TEXT NOT NULL DEFAULT 'scraped',
    "url" TEXT NOT NULL,
    "apply_url" TEXT,
    "title" TEXT NOT NULL,
    "department" TEXT,
    "locations" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "function" TEXT,
    "seniority" TEXT,
    "workplace" TEXT,
    "office_days" SMALLINT,
    "remote_within" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "employment_type" TEXT,
    "years_min" REAL,
    "visa" TEXT,
    "education" TEXT,
    "language" TEXT,
    "technologies" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "pay_min" DECIMAL(14,2),
    "pay_max" DECIMAL(14,2),
    "pay_currency" TEXT,
    "pay_period" TEXT,
    "pay_min_year_usd" REAL,
    "pay_max_year_usd" REAL,
    "places" JSONB NOT NULL DEFAULT '[]',
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "has_conflict" BOOLEAN NOT NULL DEFAULT false,
    "posted_at" TIMESTAMPTZ(3),
    "valid_through" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "close_reason" TEXT,
    "reopened_at" TIMESTAMPTZ(3),
    "misses" SMALLINT NOT NULL DEFAULT 0,
    "repost_of_id" UUID,
    "reposts" SMALLINT NOT NULL DEFAULT 0,
    "cluster_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "raw_hash" TEXT NOT NULL,
    "listed_hash" TEXT,
    "content_hash" TEXT NOT NULL,
    "rules_version" INTEGER NOT NULL,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_body" (
    "posting_id" UUID NOT NULL,
    "raw" JSONB NOT NULL,
    "description_text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "sections" JSONB NOT NULL,
    "receipts" JSONB NOT NULL,
    "conflicts" JSONB NOT NULL,
    "pay_bands" JSONB,

    CONSTRAINT "posting_body_pkey" PRIMARY KEY ("posting_id")
);

-- CreateTable
CREATE TABLE "posting_search" (
    "posting_id" UUID NOT NULL,
    "search" tsvector NOT NULL,
    "head" tsvector NOT NULL,

    CONSTRAINT "posting_search_pkey" PRIMARY KEY ("posting_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "language" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "in_head" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("language","stem","word")
);

-- CreateTable
CREATE TABLE "search_change" (
    "id" BIGSERIAL NOT NULL,
    "txid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "posting_id" UUID,
    "company_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "city" TEXT,
    "region" TEXT,
    "country" TEXT,
    "name" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "population" INTEGER,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_place" (
    "posting_id" UUID NOT NULL,
    "place_id" INTEGER NOT NULL,

    CONSTRAINT "posting_place_pkey" PRIMARY KEY ("posting_id","place_id")
);

-- CreateTable
CREATE TABLE "posting_version" (
    "posting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "raw" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "changed_fields" TEXT[],
    "seen_from" TIMESTAMPTZ(3) NOT NULL,
    "seen_until" TIMESTAMPTZ(3) NOT NULL,
    "run_id" UUID,

    CONSTRAINT "posting_version_pkey" PRIMARY KEY ("posting_id","version")
);

-- CreateTable
CREATE TABLE "posting_event" (
    "id" BIGSERIAL NOT NULL,
    "posting_id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "run_id" UUID,
    "actor_id" TEXT,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "fields" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "posting_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "http_host" (
    "host" TEXT NOT NULL,
    "robots_body" TEXT,
    "robots_status" INTEGER,
    "robots_fetched_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "blocked_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "http_host_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'recruiter',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "form_key" TEXT NOT NULL,
    "company_id" UUID,
    "company_name" TEXT NOT NULL,
    "company_url" TEXT,
    "email" TEXT NOT NULL,
    "domain_proof" TEXT NOT NULL DEFAULT 'unproven',
    "raw" JSONB NOT NULL,
    "answers" JSONB,
    "hold_reason" TEXT,
    "edit_token_hash" TEXT,
    "posting_id" UUID,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_reason" TEXT,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_claim" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "proven_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "claim_id" UUID,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "posting_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "cadence" TEXT NOT NULL DEFAULT 'daily',
    "confirm_token_hash" TEXT,
    "stop_token_hash" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "last_sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert_sent" (
    "alert_id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_sent_pkey" PRIMARY KEY ("alert_id","posting_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "company_slug_key" ON "company"("slug");

-- CreateIndex
CREATE INDEX "company_domain_idx" ON "company"("domain");

-- CreateIndex
CREATE INDEX "board_company_id_idx" ON "board"("company_id");

-- CreateIndex
CREATE INDEX "board_state_idx" ON "board"("state");

-- CreateIndex
CREATE UNIQUE INDEX "board_ats_token_key" ON "board"("ats", "token");

-- CreateIndex
CREATE INDEX "run_board_id_started_at_idx" ON "run"("board_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "run_started_at_idx" ON "run"("started_at" DESC);

-- CreateIndex
CREATE INDEX "rejection_run_id_idx" ON "rejection"("run_id");

-- CreateIndex
CREATE INDEX "snapshot_request_hash_fetched_at_idx" ON "snapshot"("request_hash", "fetched_at" DESC);

-- CreateIndex
CREATE INDEX "snapshot_board_id_fetched_at_idx" ON "snapshot"("board_id", "fetched_at" DESC);

-- CreateIndex
CREATE INDEX "snapshot_run_id_idx" ON "snapshot"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "posting_slug_key" ON "posting"("slug");

-- CreateIndex
CREATE INDEX "posting_company_id_state_idx" ON "posting"("company_id", "state");

-- CreateIndex
CREATE INDEX "posting_cluster_id_idx" ON "posting"("cluster_id");

-- CreateIndex
CREATE INDEX "posting_repost_of_id_idx" ON "posting"("repost_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "posting_board_id_source_id_key" ON "posting"("board_id", "source_id");

-- CreateIndex
CREATE INDEX "posting_search_search_idx" ON "posting_search" USING GIN ("search");

-- CreateIndex
CREATE INDEX "posting_search_head_idx" ON "posting_search" USING GIN ("head");

-- CreateIndex
CREATE INDEX "search_change_txid_id_idx" ON "search_change"("txid", "id");

-- CreateIndex
CREATE UNIQUE INDEX "place_slug_key" ON "place"("slug");

-- CreateIndex
CREATE INDEX "posting_place_place_id_idx" ON "posting_place"("place_id");

-- CreateIndex
CREATE INDEX "posting_event_posting_id_at_idx" ON "posting_event"("posting_id", "at");

-- CreateIndex
CREATE INDEX "posting_event_at_idx" ON "posting_event"("at");

-- CreateIndex
CREATE INDEX "posting_event_board_id_at_idx" ON "posting_event"("board_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "submission_form_key_key" ON "submission"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "submission_edit_token_hash_key" ON "submission"("edit_token_hash");

-- CreateIndex
CREATE INDEX "submission_state_created_at_idx" ON "submission"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "company_claim_token_hash_key" ON "company_claim"("token_hash");

-- CreateIndex
CREATE INDEX "company_claim_company_id_idx" ON "company_claim"("company_id");

-- CreateIndex
CREATE INDEX "correction_posting_id_idx" ON "correction"("posting_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_reference_key" ON "report"("reference");

-- CreateIndex
CREATE INDEX "report_state_created_at_idx" ON "report"("state", "created_at");

-- CreateIndex
CREATE INDEX "report_posting_id_idx" ON "report"("posting_id");

-- CreateIndex
CREATE UNIQUE INDEX "alert_confirm_token_hash_key" ON "alert"("confirm_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "alert_stop_token_hash_key" ON "alert"("stop_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "alert_email_query_key" ON "alert"("email", "query");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- AddForeignKey
ALTER TABLE "board" ADD CONSTRAINT "board_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_body_hash_fkey" FOREIGN KEY ("body_hash") REFERENCES "snapshot_body"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_repost_of_id_fkey" FOREIGN KEY ("repost_of_id") REFERENCES "posting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_body" ADD CONSTRAINT "posting_body_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_search" ADD CONSTRAINT "posting_search_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_place" ADD CONSTRAINT "posting_place_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_place" ADD CONSTRAINT "posting_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_version" ADD CONSTRAINT "posting_version_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_event" ADD CONSTRAINT "posting_event_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_claim" ADD CONSTRAINT "company_claim_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "company_claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_sent" ADD CONSTRAINT "alert_sent_alert_id_fkey" FOREIGN KEY ("alert_id") REFERENCES "alert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_sent" ADD CONSTRAINT "alert_sent_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Not expressible in schema.prisma

-- One run a board at a time: the running row is the claim.
CREATE UNIQUE INDEX "run_one_running" ON "run" ("board_id") WHERE status = 'running';
-- The newest complete run says when the board's open postings were last seen open.
CREATE INDEX "run_last_complete" ON "run" ("board_id", "finished_at" DESC) WHERE complete AND status = 'complete';
CREATE INDEX "posting_open_newest" ON "posting" ("first_seen_at" DESC, "id") WHERE state = 'open';
CREATE INDEX "posting_open_pay" ON "posting" ("pay_max_year_usd" DESC NULLS LAST, "id") WHERE state = 'open';
CREATE INDEX "posting_board_open" ON "posting" ("board_id") WHERE state = 'open';

ALTER TABLE "posting"
  ADD CONSTRAINT "posting_pay_order" CHECK (pay_min IS NULL OR pay_max IS NULL OR pay_min <= pay_max),
  ADD CONSTRAINT "posting_state" CHECK (state IN ('open', 'closed', 'pending', 'hidden')),
  ADD CONSTRAINT "posting_closed" CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  ADD CONSTRAINT "posting_seen_order" CHECK (last_seen_at >= first_seen_at);
ALTER TABLE "run"
  ADD CONSTRAINT "run_status" CHECK (status IN ('running', 'complete', 'incomplete', 'failed', 'held', 'interrupted', 'discarded')),
  ADD CONSTRAINT "run_finished" CHECK ((status = 'running') = (finished_at IS NULL));

-- Search

-- Narrow rows: what a search reads of many postings is in the row, what it seldom reads is kept apart and uncompressed.
ALTER TABLE "posting_search" SET (toast_tuple_target = 256);
ALTER TABLE "posting_search" ALTER COLUMN "search" SET STORAGE EXTERNAL, ALTER COLUMN "head" SET STORAGE MAIN;
-- Misspelt words are compared with those of titles, technologies and company names of about their length.
CREATE INDEX "search_word_near" ON "search_word" (length("word"), "word") WHERE "language" = 'en' AND "in_head";
-- "portland" finds portland-or-us and portland-me-us.
CREATE INDEX "place_name_slug" ON "place" (f_slug("name"));
CREATE INDEX "place_city_slug" ON "place" (f_slug(coalesce("city", split_part("name", ',', 1))));
CREATE INDEX "place_region" ON "place" ("country", "region") WHERE "city" IS NULL;
CREATE INDEX "posting_open_technologies" ON "posting" USING GIN ("technologies") WHERE state = 'open';

-- The change feed of the search index (lib/search/index/README.md): who writes a posting says so in its own transaction.
-- Books that no search reads do not count as a change.
CREATE FUNCTION note_changed_postings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE books CONSTANT text[] := '{misses,version,updated_at,last_seen_at,changed_at,rules_version,raw_hash,listed_hash,content_hash,cluster_id,url,apply_url,close_reason,closed_at,reopened_at}';
BEGIN
  INSERT INTO search_change (posting_id)
    SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
    WHERE (n.state = 'open' OR o.state = 'open') AND to_jsonb(n) - books IS DISTINCT FROM to_jsonb(o) - books;
  IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION note_deleted_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_change (posting_id) SELECT id FROM old_rows WHERE state = 'open';
  IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION note_searchable_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_change (posting_id) SELECT posting_id FROM new_rows;
  IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION note_changed_companies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_change (company_id) SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
    WHERE (n.slug, n.name, n.traits) IS DISTINCT FROM (o.slug, o.name, o.traits);
  IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER posting_changed AFTER UPDATE ON "posting" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_postings();
CREATE TRIGGER posting_deleted AFTER DELETE ON "posting" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_deleted_postings();
CREATE TRIGGER posting_searchable AFTER INSERT ON "posting_search" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_searchable_postings();
CREATE TRIGGER posting_searchable_again AFTER UPDATE ON "posting_search" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_searchable_postings();
CREATE TRIGGER company_changed AFTER UPDATE ON "company" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_companies();
