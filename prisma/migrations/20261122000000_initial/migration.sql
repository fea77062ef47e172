-- German order for names (numbers by value), used by the columns that lists sort by.
CREATE COLLATION IF NOT EXISTS "german" (provider = icu, locale = 'de-u-kn-true');

-- Full text: German stems without accents, so that "strasse" meets "Straße" once both pass unaccent.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH CONFIGURATION "german_unaccent" (COPY = german);
ALTER TEXT SEARCH CONFIGURATION "german_unaccent"
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, german_stem;

-- CreateEnum
CREATE TYPE "agenda_item_kind" AS ENUM ('formalities', 'talk', 'municipality_reports', 'recommendation', 'information', 'any_other_business');

-- CreateEnum
CREATE TYPE "attendance_state" AS ENUM ('present', 'excused', 'absent', 'represented');

-- CreateEnum
CREATE TYPE "one_time_purpose" AS ENUM ('first_administrator', 'password_reset', 'invitation');

-- CreateEnum
CREATE TYPE "rights_scope" AS ENUM ('meeting_only', 'members', 'public');

-- CreateEnum
CREATE TYPE "rights_licence" AS ENUM ('all_rights_reserved', 'cc_by_4', 'cc_by_sa_4', 'cc_by_nc_nd_4', 'dl_de_by_2', 'public_domain');

-- CreateEnum
CREATE TYPE "third_party_material" AS ENUM ('none', 'cleared', 'removed');

-- CreateEnum
CREATE TYPE "rights_granted_by" AS ENUM ('upload_form', 'email', 'paper');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('pending', 'sent', 'caught', 'failed');

-- CreateEnum
CREATE TYPE "meeting_state" AS ENUM ('draft', 'scheduled', 'invited', 'held', 'closed');

-- CreateEnum
CREATE TYPE "minutes_state" AS ENUM ('draft', 'circulated', 'approved');

-- CreateEnum
CREATE TYPE "minutes_entry_kind" AS ENUM ('information', 'agreement', 'task');

-- CreateEnum
CREATE TYPE "minutes_entry_assignee" AS ENUM ('municipality', 'member', 'all_municipalities');

-- CreateEnum
CREATE TYPE "municipality_kind" AS ENUM ('district', 'town', 'community');

-- CreateEnum
CREATE TYPE "task_state" AS ENUM ('open', 'in_progress', 'done', 'dropped');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('coordinator', 'minute_taker', 'member', 'deputy', 'guest');

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "agenda_item_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "duration_minutes" INTEGER,
    "talk_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_template_item" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "agenda_item_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "duration_minutes" INTEGER,

    CONSTRAINT "agenda_template_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "member_id" UUID,
    "municipality_id" UUID,
    "guest_name" TEXT,
    "guest_organisation" TEXT,
    "state" "attendance_state" NOT NULL,
    "represented_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "member_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "one_time_token" (
    "token_hash" BYTEA NOT NULL,
    "purpose" "one_time_purpose" NOT NULL,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "owner_type" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_version" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "storage_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_rights" (
    "file_id" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "scope" "rights_scope" NOT NULL,
    "licence" "rights_licence" NOT NULL,
    "third_party" "third_party_material" NOT NULL,
    "attribution" TEXT,
    "granted_by" TEXT NOT NULL,
    "granted_on" DATE NOT NULL,
    "granted_how" "rights_granted_by" NOT NULL,
    "valid_until" DATE,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_rights_pkey" PRIMARY KEY ("file_id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT,
    "state" "meeting_state" NOT NULL DEFAULT 'draft',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "host_municipality_id" UUID,
    "location_name" TEXT,
    "location_address" TEXT,
    "online_url" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "academic_title" TEXT,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "position" TEXT,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "is_administrator" BOOLEAN NOT NULL DEFAULT false,
    "password_hash" TEXT,
    "deactivated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "state" "minutes_state" NOT NULL DEFAULT 'draft',
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "chair_id" UUID,
    "minute_taker_id" UUID,
    "circulated_at" TIMESTAMPTZ(3),
    "objections_until" DATE,
    "approved_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_section" (
    "id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_entry" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "minutes_entry_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "assignee" "minutes_entry_assignee",
    "municipality_id" UUID,
    "member_id" UUID,
    "due_on" DATE,

    CONSTRAINT "minutes_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "official_name" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL,
    "kind" "municipality_kind" NOT NULL,
    "ags" TEXT NOT NULL,
    "postal_code" TEXT,
    "population" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "demo_seeded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talk" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "duration_minutes" INTEGER NOT NULL DEFAULT 30,
    "discussion_minutes" INTEGER NOT NULL DEFAULT 15,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" UUID NOT NULL,
    "academic_title" TEXT,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "organisation" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talk_speaker" (
    "talk_id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "talk_speaker_pkey" PRIMARY KEY ("talk_id","speaker_id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "state" "task_state" NOT NULL DEFAULT 'open',
    "municipality_id" UUID NOT NULL,
    "member_id" UUID,
    "due_on" DATE,
    "source_entry_id" UUID,
    "completed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "purpose" TEXT,
    "invitation_period_days" INTEGER NOT NULL DEFAULT 14,
    "objection_period_days" INTEGER NOT NULL DEFAULT 14,
    "usual_start_time" TEXT NOT NULL DEFAULT '09:30',
    "usual_duration_minutes" INTEGER NOT NULL DEFAULT 180,
    "first_meeting_number" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "role" "membership_role" NOT NULL,
    "deputy_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agenda_item_meeting_idx" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_talk_unique" ON "agenda_item"("talk_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_template_item_position_unique" ON "agenda_template_item"("working_group_id", "position");

-- CreateIndex
CREATE INDEX "attendance_member_idx" ON "attendance"("member_id");

-- CreateIndex
CREATE INDEX "attendance_municipality_idx" ON "attendance"("municipality_id");

-- CreateIndex
CREATE INDEX "attendance_represented_by_idx" ON "attendance"("represented_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_member_unique" ON "attendance"("meeting_id", "member_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_member_idx" ON "audit_entry"("member_id");

-- CreateIndex
CREATE INDEX "session_member_idx" ON "session"("member_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "one_time_token_member_idx" ON "one_time_token"("member_id");

-- CreateIndex
CREATE INDEX "file_owner_idx" ON "file"("owner_type", "owner_id", "position");

-- CreateIndex
CREATE INDEX "file_version_uploaded_by_idx" ON "file_version"("uploaded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_version_number_unique" ON "file_version"("file_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "file_version_storage_key_unique" ON "file_version"("storage_key");

-- CreateIndex
CREATE INDEX "file_rights_recorded_by_idx" ON "file_rights"("recorded_by_id");

-- CreateIndex
CREATE INDEX "outbox_state_idx" ON "outbox"("state", "created_at");

-- CreateIndex
CREATE INDEX "outbox_newest_idx" ON "outbox"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "meeting_working_group_starts_at_idx" ON "meeting"("working_group_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "meeting_starts_at_idx" ON "meeting"("starts_at", "id");

-- CreateIndex
CREATE INDEX "meeting_host_municipality_idx" ON "meeting"("host_municipality_id");

-- CreateIndex
CREATE INDEX "meeting_created_by_idx" ON "meeting"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_number_unique" ON "meeting"("working_group_id", "number");

-- CreateIndex
CREATE INDEX "member_municipality_idx" ON "member"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_email_unique" ON "member"("email");

-- CreateIndex
CREATE INDEX "minutes_chair_idx" ON "minutes"("chair_id");

-- CreateIndex
CREATE INDEX "minutes_minute_taker_idx" ON "minutes"("minute_taker_id");

-- CreateIndex
CREATE INDEX "minutes_state_idx" ON "minutes"("state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_meeting_unique" ON "minutes"("meeting_id");

-- CreateIndex
CREATE INDEX "minutes_section_agenda_item_idx" ON "minutes_section"("agenda_item_id");

-- CreateIndex
CREATE INDEX "minutes_section_updated_by_idx" ON "minutes_section"("updated_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_section_agenda_item_unique" ON "minutes_section"("minutes_id", "agenda_item_id");

-- CreateIndex
CREATE INDEX "minutes_entry_section_idx" ON "minutes_entry"("section_id", "position");

-- CreateIndex
CREATE INDEX "minutes_entry_municipality_idx" ON "minutes_entry"("municipality_id");

-- CreateIndex
CREATE INDEX "minutes_entry_member_idx" ON "minutes_entry"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_slug_unique" ON "municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_ags_unique" ON "municipality"("ags");

-- CreateIndex
CREATE INDEX "talk_working_group_idx" ON "talk"("working_group_id");

-- CreateIndex
CREATE INDEX "speaker_name_idx" ON "speaker"("family_name", "given_name");

-- CreateIndex
CREATE INDEX "talk_speaker_speaker_idx" ON "talk_speaker"("speaker_id");

-- CreateIndex
CREATE INDEX "task_working_group_idx" ON "task"("working_group_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "task_municipality_idx" ON "task"("municipality_id", "state");

-- CreateIndex
CREATE INDEX "task_member_idx" ON "task"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_source_entry_municipality_unique" ON "task"("source_entry_id", "municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_slug_unique" ON "working_group"("slug");

-- CreateIndex
CREATE INDEX "membership_member_idx" ON "membership"("member_id");

-- CreateIndex
CREATE INDEX "membership_municipality_idx" ON "membership"("municipality_id");

-- CreateIndex
CREATE INDEX "membership_deputy_idx" ON "membership"("deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_unique" ON "membership"("working_group_id", "member_id", "role", "starts_on");

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_talk_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_template_item" ADD CONSTRAINT "agenda_template_item_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_represented_by_fkey" FOREIGN KEY ("represented_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_file_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_uploaded_by_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_rights" ADD CONSTRAINT "file_rights_file_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_rights" ADD CONSTRAINT "file_rights_recorded_by_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_host_municipality_fkey" FOREIGN KEY ("host_municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_chair_fkey" FOREIGN KEY ("chair_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_minute_taker_fkey" FOREIGN KEY ("minute_taker_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_section" ADD CONSTRAINT "minutes_section_minutes_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_section" ADD CONSTRAINT "minutes_section_agenda_item_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_section" ADD CONSTRAINT "minutes_section_updated_by_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_entry" ADD CONSTRAINT "minutes_entry_section_fkey" FOREIGN KEY ("section_id") REFERENCES "minutes_section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_entry" ADD CONSTRAINT "minutes_entry_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_entry" ADD CONSTRAINT "minutes_entry_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk" ADD CONSTRAINT "talk_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk_speaker" ADD CONSTRAINT "talk_speaker_talk_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk_speaker" ADD CONSTRAINT "talk_speaker_speaker_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_source_entry_fkey" FOREIGN KEY ("source_entry_id") REFERENCES "minutes_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_deputy_fkey" FOREIGN KEY ("deputy_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.
ALTER TABLE "municipality" ALTER COLUMN "name" TYPE TEXT COLLATE "german";
ALTER TABLE "member" ALTER COLUMN "family_name" TYPE TEXT COLLATE "german", ALTER COLUMN "given_name" TYPE TEXT COLLATE "german";
ALTER TABLE "speaker" ALTER COLUMN "family_name" TYPE TEXT COLLATE "german", ALTER COLUMN "given_name" TYPE TEXT COLLATE "german";
ALTER TABLE "working_group" ALTER COLUMN "name" TYPE TEXT COLLATE "german";

ALTER TABLE "installation" ADD CONSTRAINT "installation_single_check" CHECK ("id" = 1);
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_ags_check" CHECK ("ags" ~ '^[0-9]{8}$');
ALTER TABLE "member" ADD CONSTRAINT "member_email_check" CHECK ("email" = lower("email"));
ALTER TABLE "membership" ADD CONSTRAINT "membership_period_check" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on");
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_period_check" CHECK ("ends_at" > "starts_at");
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_number_check" CHECK ("number" > 0);
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_position_check" CHECK ("position" >= 0);
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_person_check" CHECK ("member_id" IS NULL OR "guest_name" IS NULL);
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_size_check" CHECK ("size" >= 0);
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_number_check" CHECK ("number" > 0);
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_approved_check" CHECK (("state" = 'approved') = ("approved_at" IS NOT NULL));
ALTER TABLE "minutes_entry" ADD CONSTRAINT "minutes_entry_task_check" CHECK ("kind" = 'task' OR ("assignee" IS NULL AND "due_on" IS NULL));
