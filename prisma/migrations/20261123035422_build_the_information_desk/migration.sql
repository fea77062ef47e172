-- CreateEnum
CREATE TYPE "measure_status" AS ENUM ('planned', 'in_progress', 'done', 'ongoing', 'deferred');

-- CreateEnum
CREATE TYPE "measure_role" AS ENUM ('lead', 'partner');

-- CreateEnum
CREATE TYPE "funding_state" AS ENUM ('checking', 'applied', 'granted', 'rejected', 'not_pursued');

-- CreateEnum
CREATE TYPE "inquiry_kind" AS ENUM ('municipality', 'citizen', 'press', 'information_request', 'barrier');

-- CreateEnum
CREATE TYPE "inquiry_state" AS ENUM ('received', 'in_progress', 'query_back', 'interim_reply', 'answered', 'closed');

-- CreateEnum
CREATE TYPE "inquiry_urgency" AS ENUM ('low', 'normal', 'high');

-- CreateEnum
CREATE TYPE "inquiry_visibility" AS ENUM ('coordination', 'members', 'anonymous');

-- CreateEnum
CREATE TYPE "inquiry_channel" AS ENUM ('portal', 'form', 'mail', 'phone');

-- CreateEnum
CREATE TYPE "inquiry_message_kind" AS ENUM ('received', 'query_back', 'interim_reply', 'answer', 'comment');

-- CreateEnum
CREATE TYPE "article_kind" AS ENUM ('answer', 'good_practice', 'tender_text', 'statute', 'council_paper', 'application');

-- CreateEnum
CREATE TYPE "article_state" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "survey_question_kind" AS ENUM ('yes_no', 'choice', 'text', 'number');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "link_purpose" ADD VALUE 'survey';
ALTER TYPE "link_purpose" ADD VALUE 'measure_update';

-- AlterTable
ALTER TABLE "working_group" ADD COLUMN     "case_number_prefix" TEXT NOT NULL DEFAULT 'KS';

-- CreateTable
CREATE TABLE "action_plan" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "field_of_action" (
    "id" UUID NOT NULL,
    "action_plan_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "field_of_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" UUID NOT NULL,
    "action_plan_id" UUID NOT NULL,
    "field_of_action_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "status" "measure_status" NOT NULL DEFAULT 'planned',
    "status_text" TEXT NOT NULL DEFAULT '',
    "ends_on" DATE,
    "office" TEXT,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_party" (
    "measure_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "role" "measure_role" NOT NULL,

    CONSTRAINT "measure_party_pkey" PRIMARY KEY ("measure_id","municipality_id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "reached_on" DATE,
    "position" INTEGER NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_revision" (
    "measure_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "member_id" UUID,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "measure_revision_pkey" PRIMARY KEY ("measure_id","number")
);

-- CreateTable
CREATE TABLE "measure_link" (
    "measure_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "measure_link_pkey" PRIMARY KEY ("measure_id","subject_type","subject_id")
);

-- CreateTable
CREATE TABLE "measure_update_request" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "measure_update_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL,
    "action_plan_id" UUID NOT NULL,
    "measure_id" UUID,
    "title" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL,
    "by_municipality" BOOLEAN NOT NULL DEFAULT false,
    "target" DECIMAL(18,4),
    "target_year" INTEGER,
    "is_lower_better" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_value" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "municipality_id" UUID,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(18,4),
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_report" (
    "id" UUID NOT NULL,
    "action_plan_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "status_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "archive_subscription" (
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA,
    "expires_at" TIMESTAMPTZ(3),
    "reminds" BOOLEAN NOT NULL DEFAULT true,
    "last_fetched_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "archive_subscription_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "visit" (
    "member_id" UUID NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_visit_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "funding_programme" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "funder" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "rate" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "topics" TEXT[],
    "opens_on" DATE,
    "deadline_on" DATE,
    "lead_days" INTEGER[] DEFAULT ARRAY[60, 30, 7]::INTEGER[],
    "ended_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "funding_programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_application" (
    "programme_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "state" "funding_state" NOT NULL,
    "seeks_partners" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "funding_application_pkey" PRIMARY KEY ("programme_id","municipality_id")
);

-- CreateTable
CREATE TABLE "grant_award" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "programme_id" UUID,
    "title" TEXT NOT NULL,
    "grant_number" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "report_due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grant_award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "case_number" TEXT NOT NULL,
    "kind" "inquiry_kind" NOT NULL,
    "channel" "inquiry_channel" NOT NULL,
    "state" "inquiry_state" NOT NULL DEFAULT 'received',
    "urgency" "inquiry_urgency" NOT NULL DEFAULT 'normal',
    "visibility" "inquiry_visibility" NOT NULL DEFAULT 'coordination',
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "topics" TEXT[],
    "wanted_on" DATE,
    "due_on" DATE,
    "municipality_id" UUID,
    "member_id" UUID,
    "asker_name" TEXT,
    "asker_organization" TEXT,
    "asker_email" TEXT,
    "responsible_id" UUID,
    "for_meeting" BOOLEAN NOT NULL DEFAULT false,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "forgotten_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry_counter" (
    "prefix" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "inquiry_counter_pkey" PRIMARY KEY ("prefix","year")
);

-- CreateTable
CREATE TABLE "inquiry_message" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "kind" "inquiry_message_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "member_id" UUID,
    "mail_message_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry_note" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "member_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry_draft" (
    "inquiry_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_draft_pkey" PRIMARY KEY ("inquiry_id")
);

-- CreateTable
CREATE TABLE "inquiry_concern" (
    "inquiry_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "member_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_concern_pkey" PRIMARY KEY ("inquiry_id","municipality_id")
);

-- CreateTable
CREATE TABLE "inquiry_link" (
    "token_hash" BYTEA NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "inquiry_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "insight" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "occurred_on" DATE NOT NULL,
    "takeaways" TEXT[],
    "meaning" TEXT NOT NULL DEFAULT '',
    "source" TEXT,
    "member_id" UUID,
    "municipality_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "insight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "inquiry_id" UUID,
    "kind" "article_kind" NOT NULL,
    "state" "article_state" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "topics" TEXT[],
    "sources" TEXT[],
    "licence" "rights_licence",
    "municipality_id" UUID,
    "contact_id" UUID,
    "author_id" UUID,
    "checked_until" DATE,
    "checker_id" UUID,
    "checked_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "topics" TEXT[],
    "sources" TEXT[],
    "reason" TEXT NOT NULL DEFAULT '',
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("article_id","number")
);

-- CreateTable
CREATE TABLE "article_benefit" (
    "article_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_benefit_pkey" PRIMARY KEY ("article_id","municipality_id")
);

-- CreateTable
CREATE TABLE "article_reuse" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "member_id" UUID,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_reuse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "inquiry_id" UUID,
    "title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL DEFAULT '',
    "closes_on" DATE,
    "closed_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "sent_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_question" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "survey_question_kind" NOT NULL,
    "label" TEXT NOT NULL,
    "options" TEXT[],
    "unit" TEXT,

    CONSTRAINT "survey_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_sheet" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "member_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "survey_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_answer" (
    "sheet_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "is_yes" BOOLEAN,
    "text" TEXT,
    "number" DECIMAL(18,4),

    CONSTRAINT "survey_answer_pkey" PRIMARY KEY ("sheet_id","question_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "action_plan_title_unique" ON "action_plan"("working_group_id", "title");

-- CreateIndex
CREATE UNIQUE INDEX "field_of_action_code_unique" ON "field_of_action"("action_plan_id", "code");

-- CreateIndex
CREATE INDEX "measure_action_plan_idx" ON "measure"("action_plan_id", "field_of_action_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "measure_number_unique" ON "measure"("field_of_action_id", "number");

-- CreateIndex
CREATE INDEX "measure_party_municipality_idx" ON "measure_party"("municipality_id");

-- CreateIndex
CREATE INDEX "milestone_measure_idx" ON "milestone"("measure_id", "position");

-- CreateIndex
CREATE INDEX "measure_revision_at_idx" ON "measure_revision"("measure_id", "at" DESC);

-- CreateIndex
CREATE INDEX "measure_revision_member_idx" ON "measure_revision"("member_id");

-- CreateIndex
CREATE INDEX "measure_link_subject_idx" ON "measure_link"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "measure_update_request_measure_idx" ON "measure_update_request"("measure_id", "requested_at");

-- CreateIndex
CREATE INDEX "measure_update_request_municipality_idx" ON "measure_update_request"("municipality_id", "answered_at");

-- CreateIndex
CREATE INDEX "measure_update_request_requested_by_idx" ON "measure_update_request"("requested_by_id");

-- CreateIndex
CREATE INDEX "indicator_action_plan_idx" ON "indicator"("action_plan_id");

-- CreateIndex
CREATE INDEX "indicator_measure_idx" ON "indicator"("measure_id");

-- CreateIndex
CREATE INDEX "indicator_value_indicator_idx" ON "indicator_value"("indicator_id", "year", "municipality_id", "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "indicator_value_municipality_idx" ON "indicator_value"("municipality_id");

-- CreateIndex
CREATE INDEX "indicator_value_recorded_by_idx" ON "indicator_value"("recorded_by_id");

-- CreateIndex
CREATE INDEX "status_report_action_plan_idx" ON "status_report"("action_plan_id", "as_of" DESC);

-- CreateIndex
CREATE INDEX "status_report_member_idx" ON "status_report"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "archive_subscription_token_unique" ON "archive_subscription"("token_hash");

-- CreateIndex
CREATE INDEX "funding_programme_working_group_idx" ON "funding_programme"("working_group_id", "deadline_on");

-- CreateIndex
CREATE INDEX "funding_programme_created_by_idx" ON "funding_programme"("created_by_id");

-- CreateIndex
CREATE INDEX "funding_application_municipality_idx" ON "funding_application"("municipality_id");

-- CreateIndex
CREATE INDEX "funding_application_updated_by_idx" ON "funding_application"("updated_by_id");

-- CreateIndex
CREATE INDEX "grant_award_working_group_idx" ON "grant_award"("working_group_id");

-- CreateIndex
CREATE INDEX "grant_award_programme_idx" ON "grant_award"("programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "grant_award_number_unique" ON "grant_award"("municipality_id", "grant_number");

-- CreateIndex
CREATE INDEX "inquiry_working_group_idx" ON "inquiry"("working_group_id", "state", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "inquiry_municipality_idx" ON "inquiry"("municipality_id", "received_at");

-- CreateIndex
CREATE INDEX "inquiry_member_idx" ON "inquiry"("member_id");

-- CreateIndex
CREATE INDEX "inquiry_responsible_idx" ON "inquiry"("responsible_id", "state");

-- CreateIndex
CREATE INDEX "inquiry_due_on_idx" ON "inquiry"("due_on");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_case_number_unique" ON "inquiry"("case_number");

-- CreateIndex
CREATE INDEX "inquiry_message_inquiry_idx" ON "inquiry_message"("inquiry_id", "created_at");

-- CreateIndex
CREATE INDEX "inquiry_message_member_idx" ON "inquiry_message"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_message_mail_unique" ON "inquiry_message"("mail_message_id");

-- CreateIndex
CREATE INDEX "inquiry_note_inquiry_idx" ON "inquiry_note"("inquiry_id", "created_at");

-- CreateIndex
CREATE INDEX "inquiry_note_member_idx" ON "inquiry_note"("member_id");

-- CreateIndex
CREATE INDEX "inquiry_draft_updated_by_idx" ON "inquiry_draft"("updated_by_id");

-- CreateIndex
CREATE INDEX "inquiry_concern_municipality_idx" ON "inquiry_concern"("municipality_id");

-- CreateIndex
CREATE INDEX "inquiry_concern_member_idx" ON "inquiry_concern"("member_id");

-- CreateIndex
CREATE INDEX "inquiry_link_inquiry_idx" ON "inquiry_link"("inquiry_id");

-- CreateIndex
CREATE INDEX "inquiry_link_expires_at_idx" ON "inquiry_link"("expires_at");

-- CreateIndex
CREATE INDEX "insight_working_group_idx" ON "insight"("working_group_id", "occurred_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "insight_member_idx" ON "insight"("member_id");

-- CreateIndex
CREATE INDEX "insight_municipality_idx" ON "insight"("municipality_id");

-- CreateIndex
CREATE INDEX "article_working_group_idx" ON "article"("working_group_id", "state", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_inquiry_idx" ON "article"("inquiry_id");

-- CreateIndex
CREATE INDEX "article_municipality_idx" ON "article"("municipality_id");

-- CreateIndex
CREATE INDEX "article_contact_idx" ON "article"("contact_id");

-- CreateIndex
CREATE INDEX "article_author_idx" ON "article"("author_id");

-- CreateIndex
CREATE INDEX "article_checker_idx" ON "article"("checker_id");

-- CreateIndex
CREATE INDEX "article_checked_until_idx" ON "article"("checked_until");

-- CreateIndex
CREATE INDEX "article_version_member_idx" ON "article_version"("member_id");

-- CreateIndex
CREATE INDEX "article_benefit_municipality_idx" ON "article_benefit"("municipality_id");

-- CreateIndex
CREATE INDEX "article_benefit_member_idx" ON "article_benefit"("member_id");

-- CreateIndex
CREATE INDEX "article_reuse_article_idx" ON "article_reuse"("article_id");

-- CreateIndex
CREATE INDEX "article_reuse_municipality_idx" ON "article_reuse"("municipality_id");

-- CreateIndex
CREATE INDEX "article_reuse_member_idx" ON "article_reuse"("member_id");

-- CreateIndex
CREATE INDEX "survey_working_group_idx" ON "survey"("working_group_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "survey_inquiry_idx" ON "survey"("inquiry_id");

-- CreateIndex
CREATE INDEX "survey_created_by_idx" ON "survey"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_question_position_unique" ON "survey_question"("survey_id", "position");

-- CreateIndex
CREATE INDEX "survey_sheet_municipality_idx" ON "survey_sheet"("municipality_id");

-- CreateIndex
CREATE INDEX "survey_sheet_member_idx" ON "survey_sheet"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_sheet_municipality_unique" ON "survey_sheet"("survey_id", "municipality_id");

-- CreateIndex
CREATE INDEX "survey_answer_question_idx" ON "survey_answer"("question_id");

-- AddForeignKey
ALTER TABLE "action_plan" ADD CONSTRAINT "action_plan_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_of_action" ADD CONSTRAINT "field_of_action_action_plan_fkey" FOREIGN KEY ("action_plan_id") REFERENCES "action_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_action_plan_fkey" FOREIGN KEY ("action_plan_id") REFERENCES "action_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_field_of_action_fkey" FOREIGN KEY ("field_of_action_id") REFERENCES "field_of_action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_party" ADD CONSTRAINT "measure_party_measure_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_party" ADD CONSTRAINT "measure_party_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_measure_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_revision" ADD CONSTRAINT "measure_revision_measure_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_revision" ADD CONSTRAINT "measure_revision_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_link" ADD CONSTRAINT "measure_link_measure_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_update_request" ADD CONSTRAINT "measure_update_request_measure_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_update_request" ADD CONSTRAINT "measure_update_request_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_update_request" ADD CONSTRAINT "measure_update_request_requested_by_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_action_plan_fkey" FOREIGN KEY ("action_plan_id") REFERENCES "action_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_measure_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_indicator_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_recorded_by_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_report" ADD CONSTRAINT "status_report_action_plan_fkey" FOREIGN KEY ("action_plan_id") REFERENCES "action_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_report" ADD CONSTRAINT "status_report_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "archive_subscription" ADD CONSTRAINT "archive_subscription_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_programme" ADD CONSTRAINT "funding_programme_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_programme" ADD CONSTRAINT "funding_programme_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_application" ADD CONSTRAINT "funding_application_programme_fkey" FOREIGN KEY ("programme_id") REFERENCES "funding_programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_application" ADD CONSTRAINT "funding_application_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_application" ADD CONSTRAINT "funding_application_updated_by_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_award" ADD CONSTRAINT "grant_award_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_award" ADD CONSTRAINT "grant_award_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_award" ADD CONSTRAINT "grant_award_programme_fkey" FOREIGN KEY ("programme_id") REFERENCES "funding_programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_responsible_fkey" FOREIGN KEY ("responsible_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_message" ADD CONSTRAINT "inquiry_message_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_message" ADD CONSTRAINT "inquiry_message_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_note" ADD CONSTRAINT "inquiry_note_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_note" ADD CONSTRAINT "inquiry_note_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_draft" ADD CONSTRAINT "inquiry_draft_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_draft" ADD CONSTRAINT "inquiry_draft_updated_by_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_concern" ADD CONSTRAINT "inquiry_concern_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_concern" ADD CONSTRAINT "inquiry_concern_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_concern" ADD CONSTRAINT "inquiry_concern_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_link" ADD CONSTRAINT "inquiry_link_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insight" ADD CONSTRAINT "insight_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insight" ADD CONSTRAINT "insight_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insight" ADD CONSTRAINT "insight_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_contact_fkey" FOREIGN KEY ("contact_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_author_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_checker_fkey" FOREIGN KEY ("checker_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_benefit" ADD CONSTRAINT "article_benefit_article_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_benefit" ADD CONSTRAINT "article_benefit_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_benefit" ADD CONSTRAINT "article_benefit_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_reuse" ADD CONSTRAINT "article_reuse_article_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_reuse" ADD CONSTRAINT "article_reuse_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_reuse" ADD CONSTRAINT "article_reuse_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey" ADD CONSTRAINT "survey_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey" ADD CONSTRAINT "survey_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey" ADD CONSTRAINT "survey_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_question" ADD CONSTRAINT "survey_question_survey_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_sheet" ADD CONSTRAINT "survey_sheet_survey_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_sheet" ADD CONSTRAINT "survey_sheet_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_sheet" ADD CONSTRAINT "survey_sheet_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_answer" ADD CONSTRAINT "survey_answer_sheet_fkey" FOREIGN KEY ("sheet_id") REFERENCES "survey_sheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_answer" ADD CONSTRAINT "survey_answer_question_fkey" FOREIGN KEY ("question_id") REFERENCES "survey_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
