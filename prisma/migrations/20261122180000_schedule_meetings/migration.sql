-- CreateEnum
CREATE TYPE "agenda_proposal_state" AS ENUM ('open', 'accepted', 'postponed', 'declined');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('reply', 'date_poll', 'municipality_report', 'unsubscribe');

-- CreateEnum
CREATE TYPE "date_answer_value" AS ENUM ('yes', 'if_need_be', 'no');

-- CreateEnum
CREATE TYPE "dispatch_kind" AS ENUM ('save_the_date', 'date_poll', 'date_poll_reminder', 'date_poll_decision', 'invitation', 'reply_reminder', 'update', 'cancellation', 'supplement', 'deputy_invitation', 'deputy_release', 'report_request', 'report_reminder', 'proposal_answer');

-- CreateEnum
CREATE TYPE "reply_value" AS ENUM ('accepted', 'tentative', 'declined', 'delegated');

-- CreateEnum
CREATE TYPE "reply_channel" AS ENUM ('portal', 'link', 'calendar', 'coordination');

-- CreateEnum
CREATE TYPE "notification_channel" AS ENUM ('portal', 'mail', 'digest', 'off');

-- CreateEnum
CREATE TYPE "mail_confidentiality" AS ENUM ('full', 'subject_only');

-- AlterEnum
ALTER TYPE "mail_state" ADD VALUE 'undeliverable';

-- AlterEnum
ALTER TYPE "meeting_state" ADD VALUE 'polling';

-- DropForeignKey
ALTER TABLE "agenda_template_item" DROP CONSTRAINT "agenda_template_item_working_group_fkey";

-- DropIndex
DROP INDEX "agenda_template_item_position_unique";

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "ended_at" TIMESTAMPTZ(3),
ADD COLUMN     "member_id" UUID,
ADD COLUMN     "moved_to_id" UUID,
ADD COLUMN     "origin" TEXT,
ADD COLUMN     "origin_id" UUID,
ADD COLUMN     "person_in_charge" TEXT,
ADD COLUMN     "started_at" TIMESTAMPTZ(3),
ADD COLUMN     "supplement" INTEGER;


-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "calendar_uid" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "cancellation_note" TEXT,
ADD COLUMN     "invited_at" TIMESTAMPTZ(3),
ADD COLUMN     "proposals_until" TIMESTAMPTZ(3),
ADD COLUMN     "supplements_sent" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "attachment_ids" UUID[],
ADD COLUMN     "calendar" TEXT,
ADD COLUMN     "calendar_method" TEXT,
ADD COLUMN     "headers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "next_attempt_at" TIMESTAMPTZ(3),
ADD COLUMN     "reply_to" TEXT,
ADD COLUMN     "sender_name" TEXT;

-- AlterTable
ALTER TABLE "working_group" ADD COLUMN     "proposal_period_days" INTEGER NOT NULL DEFAULT 21,
ADD COLUMN     "reply_reminder_days" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "report_request_days" INTEGER NOT NULL DEFAULT 10;

-- CreateTable
CREATE TABLE "agenda_template" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_standard" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_template_pkey" PRIMARY KEY ("id")
);

-- The one agenda that each group had becomes its standard template.
INSERT INTO "agenda_template" ("id", "working_group_id", "name", "is_standard")
SELECT gen_random_uuid(), "id", 'Sitzung', true FROM "working_group";

ALTER TABLE "agenda_template_item" ADD COLUMN "note" TEXT, ADD COLUMN "template_id" UUID;

UPDATE "agenda_template_item" i SET "template_id" = t."id"
  FROM "agenda_template" t WHERE t."working_group_id" = i."working_group_id";

ALTER TABLE "agenda_template_item" ALTER COLUMN "template_id" SET NOT NULL, DROP COLUMN "working_group_id";

-- CreateTable
CREATE TABLE "agenda_proposal" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" "agenda_item_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT,
    "duration_minutes" INTEGER,
    "state" "agenda_proposal_state" NOT NULL DEFAULT 'open',
    "member_id" UUID,
    "municipality_id" UUID NOT NULL,
    "answer" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "agenda_item_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal_link" (
    "token_hash" BYTEA NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "member_id" UUID NOT NULL,
    "working_group_id" UUID,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL,
    "working_group_id" UUID,
    "name" TEXT NOT NULL,
    "alarm_minutes" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_read_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_poll" (
    "meeting_id" UUID NOT NULL,
    "answers_until" TIMESTAMPTZ(3) NOT NULL,
    "message" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "chosen_option_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reminder_days" INTEGER NOT NULL DEFAULT 3,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "date_poll_pkey" PRIMARY KEY ("meeting_id")
);

-- CreateTable
CREATE TABLE "date_option" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "date_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_answer_sheet" (
    "meeting_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "member_id" UUID,
    "comment" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "date_answer_sheet_pkey" PRIMARY KEY ("meeting_id","municipality_id")
);

-- CreateTable
CREATE TABLE "date_answer" (
    "option_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "value" "date_answer_value" NOT NULL,

    CONSTRAINT "date_answer_pkey" PRIMARY KEY ("option_id","municipality_id")
);

-- CreateTable
CREATE TABLE "date_poll_requirement" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "municipality_id" UUID,
    "name" TEXT,
    "role" TEXT,
    "unavailable_on" UUID[],

    CONSTRAINT "date_poll_requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" "dispatch_kind" NOT NULL,
    "sender_id" UUID,
    "message" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_mail" (
    "dispatch_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "outbox_id" UUID,

    CONSTRAINT "dispatch_mail_pkey" PRIMARY KEY ("dispatch_id","member_id")
);

-- CreateTable
CREATE TABLE "mail_attachment" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "received_mail" (
    "message_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "received_mail_pkey" PRIMARY KEY ("message_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "sequence_sent" INTEGER NOT NULL DEFAULT 0,
    "deputy_for_id" UUID,
    "reply" "reply_value",
    "reply_sequence" INTEGER,
    "replied_at" TIMESTAMPTZ(3),
    "replied_by_id" UUID,
    "channel" "reply_channel",
    "note" TEXT,
    "takes_part_online" BOOLEAN NOT NULL DEFAULT false,
    "deputy_id" UUID,
    "reminded_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality_report" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "news" TEXT,
    "ongoing" TEXT,
    "question" TEXT,
    "tip" TEXT,
    "tags" TEXT[],
    "submitted_at" TIMESTAMPTZ(3),
    "updated_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "municipality_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "working_group_id" UUID,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "occurrences" INTEGER NOT NULL DEFAULT 1,
    "happened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_choice" (
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" "notification_channel" NOT NULL,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("member_id","kind")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "member_id" UUID NOT NULL,
    "digest_weekday" INTEGER NOT NULL DEFAULT 1,
    "digest_hour" INTEGER NOT NULL DEFAULT 7,
    "confidentiality" "mail_confidentiality" NOT NULL DEFAULT 'full',
    "last_digest_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "fired_reminder" (
    "key" TEXT NOT NULL,
    "fired_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fired_reminder_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "agenda_template_name_unique" ON "agenda_template"("working_group_id", "name");

-- CreateIndex
CREATE INDEX "agenda_proposal_meeting_idx" ON "agenda_proposal"("meeting_id", "created_at");

-- CreateIndex
CREATE INDEX "agenda_proposal_member_idx" ON "agenda_proposal"("member_id");

-- CreateIndex
CREATE INDEX "agenda_proposal_municipality_idx" ON "agenda_proposal"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_proposal_agenda_item_unique" ON "agenda_proposal"("agenda_item_id");

-- CreateIndex
CREATE INDEX "personal_link_member_idx" ON "personal_link"("member_id");

-- CreateIndex
CREATE INDEX "personal_link_working_group_idx" ON "personal_link"("working_group_id");

-- CreateIndex
CREATE INDEX "personal_link_subject_idx" ON "personal_link"("purpose", "subject");

-- CreateIndex
CREATE INDEX "personal_link_expires_at_idx" ON "personal_link"("expires_at");

-- CreateIndex
CREATE INDEX "calendar_feed_member_idx" ON "calendar_feed"("member_id");

-- CreateIndex
CREATE INDEX "calendar_feed_working_group_idx" ON "calendar_feed"("working_group_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_unique" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "date_poll_answers_until_idx" ON "date_poll"("answers_until");

-- CreateIndex
CREATE UNIQUE INDEX "date_poll_chosen_option_unique" ON "date_poll"("chosen_option_id");

-- CreateIndex
CREATE UNIQUE INDEX "date_option_starts_at_unique" ON "date_option"("meeting_id", "starts_at");

-- CreateIndex
CREATE INDEX "date_answer_sheet_municipality_idx" ON "date_answer_sheet"("municipality_id");

-- CreateIndex
CREATE INDEX "date_answer_sheet_member_idx" ON "date_answer_sheet"("member_id");

-- CreateIndex
CREATE INDEX "date_answer_municipality_idx" ON "date_answer"("municipality_id");

-- CreateIndex
CREATE INDEX "date_poll_requirement_poll_idx" ON "date_poll_requirement"("meeting_id");

-- CreateIndex
CREATE INDEX "date_poll_requirement_municipality_idx" ON "date_poll_requirement"("municipality_id");

-- CreateIndex
CREATE INDEX "dispatch_meeting_idx" ON "dispatch"("meeting_id", "created_at");

-- CreateIndex
CREATE INDEX "dispatch_sender_idx" ON "dispatch"("sender_id");

-- CreateIndex
CREATE INDEX "dispatch_mail_member_idx" ON "dispatch_mail"("member_id");

-- CreateIndex
CREATE INDEX "dispatch_mail_municipality_idx" ON "dispatch_mail"("municipality_id");

-- CreateIndex
CREATE INDEX "dispatch_mail_outbox_idx" ON "dispatch_mail"("outbox_id");

-- CreateIndex
CREATE INDEX "invitation_member_idx" ON "invitation"("member_id");

-- CreateIndex
CREATE INDEX "invitation_municipality_idx" ON "invitation"("municipality_id");

-- CreateIndex
CREATE INDEX "invitation_deputy_for_idx" ON "invitation"("deputy_for_id");

-- CreateIndex
CREATE INDEX "invitation_deputy_idx" ON "invitation"("deputy_id");

-- CreateIndex
CREATE INDEX "invitation_replied_by_idx" ON "invitation"("replied_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_member_unique" ON "invitation"("meeting_id", "member_id");

-- CreateIndex
CREATE INDEX "municipality_report_municipality_idx" ON "municipality_report"("municipality_id", "submitted_at");

-- CreateIndex
CREATE INDEX "municipality_report_updated_by_idx" ON "municipality_report"("updated_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_report_unique" ON "municipality_report"("meeting_id", "municipality_id");

-- CreateIndex
CREATE INDEX "notification_member_idx" ON "notification"("member_id", "happened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notification_subject_idx" ON "notification"("member_id", "kind", "subject_id");

-- CreateIndex
CREATE INDEX "agenda_item_member_idx" ON "agenda_item"("member_id");

-- CreateIndex
CREATE INDEX "agenda_item_moved_to_idx" ON "agenda_item"("moved_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_origin_unique" ON "agenda_item"("meeting_id", "origin", "origin_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_template_item_position_unique" ON "agenda_template_item"("template_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_calendar_uid_unique" ON "meeting"("calendar_uid");

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_moved_to_fkey" FOREIGN KEY ("moved_to_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_template" ADD CONSTRAINT "agenda_template_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_template_item" ADD CONSTRAINT "agenda_template_item_template_fkey" FOREIGN KEY ("template_id") REFERENCES "agenda_template"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_agenda_item_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_link" ADD CONSTRAINT "personal_link_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_link" ADD CONSTRAINT "personal_link_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_chosen_option_fkey" FOREIGN KEY ("chosen_option_id") REFERENCES "date_option"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_option" ADD CONSTRAINT "date_option_poll_fkey" FOREIGN KEY ("meeting_id") REFERENCES "date_poll"("meeting_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_answer_sheet" ADD CONSTRAINT "date_answer_sheet_poll_fkey" FOREIGN KEY ("meeting_id") REFERENCES "date_poll"("meeting_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_answer_sheet" ADD CONSTRAINT "date_answer_sheet_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_answer_sheet" ADD CONSTRAINT "date_answer_sheet_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_answer" ADD CONSTRAINT "date_answer_option_fkey" FOREIGN KEY ("option_id") REFERENCES "date_option"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_answer" ADD CONSTRAINT "date_answer_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_requirement" ADD CONSTRAINT "date_poll_requirement_poll_fkey" FOREIGN KEY ("meeting_id") REFERENCES "date_poll"("meeting_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_requirement" ADD CONSTRAINT "date_poll_requirement_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_sender_fkey" FOREIGN KEY ("sender_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_mail" ADD CONSTRAINT "dispatch_mail_dispatch_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_mail" ADD CONSTRAINT "dispatch_mail_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_mail" ADD CONSTRAINT "dispatch_mail_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_mail" ADD CONSTRAINT "dispatch_mail_outbox_fkey" FOREIGN KEY ("outbox_id") REFERENCES "outbox"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_deputy_for_fkey" FOREIGN KEY ("deputy_for_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_deputy_fkey" FOREIGN KEY ("deputy_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_replied_by_fkey" FOREIGN KEY ("replied_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_report" ADD CONSTRAINT "municipality_report_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_report" ADD CONSTRAINT "municipality_report_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_report" ADD CONSTRAINT "municipality_report_updated_by_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the rules promise, kept by the database too.
ALTER TABLE "date_option" ADD CONSTRAINT "date_option_period_check" CHECK ("ends_at" > "starts_at");
ALTER TABLE "notification_preference"
  ADD CONSTRAINT "notification_preference_weekday_check" CHECK ("digest_weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "notification_preference_hour_check" CHECK ("digest_hour" BETWEEN 0 AND 23);
