-- CreateEnum
CREATE TYPE "campaign_step_state" AS ENUM ('open', 'done', 'not_needed');

-- CreateEnum
CREATE TYPE "campaign_participation_state" AS ENUM ('asked', 'taking_part', 'pausing');

-- CreateEnum
CREATE TYPE "campaign_site_state" AS ENUM ('open', 'confirmed', 'withdrawn');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('event', 'excursion', 'training');

-- CreateEnum
CREATE TYPE "event_visibility" AS ENUM ('members', 'public');

-- CreateEnum
CREATE TYPE "registration_mode" AS ENUM ('none', 'members', 'public', 'external');

-- CreateEnum
CREATE TYPE "seat_rule" AS ENUM ('first_come', 'municipality_first');

-- CreateEnum
CREATE TYPE "subscription_state" AS ENUM ('unconfirmed', 'active', 'ended');

-- CreateEnum
CREATE TYPE "newsletter_state" AS ENUM ('draft', 'scheduled', 'sent');

-- CreateEnum
CREATE TYPE "press_release_state" AS ENUM ('draft', 'in_coordination', 'approved', 'released', 'withdrawn');

-- CreateEnum
CREATE TYPE "quote_state" AS ENUM ('open', 'requested', 'approved', 'declined');

-- CreateEnum
CREATE TYPE "outside_purpose" AS ENUM ('registration', 'subscription', 'quote');

-- CreateEnum
CREATE TYPE "accessibility_conformance" AS ENUM ('full', 'partial', 'none');

-- CreateEnum
CREATE TYPE "publicity_channel" AS ENUM ('website', 'press', 'social_media');

-- CreateEnum
CREATE TYPE "persons_shown" AS ENUM ('none', 'overview', 'identifiable');

-- CreateEnum
CREATE TYPE "social_channel" AS ENUM ('mastodon', 'bluesky', 'instagram', 'facebook', 'linkedin', 'threads');

-- CreateEnum
CREATE TYPE "social_text_state" AS ENUM ('draft', 'published', 'failed', 'withdrawn');

-- CreateEnum
CREATE TYPE "registration_state" AS ENUM ('unconfirmed', 'confirmed', 'waiting', 'offered', 'cancelled', 'expired');

-- CreateEnum
CREATE TYPE "car_pool_kind" AS ENUM ('offer', 'search');

-- AlterTable
ALTER TABLE "action_plan" ADD COLUMN     "public_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "is_public" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "public_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "municipality" ADD COLUMN     "latitude" DOUBLE PRECISION,
ADD COLUMN     "longitude" DOUBLE PRECISION,
ADD COLUMN     "website" TEXT;

-- AlterTable
ALTER TABLE "talk" ADD COLUMN     "public_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "is_date_provisional" BOOLEAN NOT NULL DEFAULT true,
    "date_source" TEXT NOT NULL DEFAULT '',
    "sites_until" DATE,
    "published_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT NOT NULL DEFAULT '',
    "copied_from_id" UUID,
    "picture_id" UUID,
    "calendar_uid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_step" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "days_before" INTEGER,
    "due_on" DATE,

    CONSTRAINT "campaign_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_step_progress" (
    "step_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "state" "campaign_step_state" NOT NULL DEFAULT 'open',
    "note" TEXT NOT NULL DEFAULT '',
    "changed_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_step_progress_pkey" PRIMARY KEY ("step_id","municipality_id")
);

-- CreateTable
CREATE TABLE "campaign_participation" (
    "campaign_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "state" "campaign_participation_state" NOT NULL DEFAULT 'asked',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_participation_pkey" PRIMARY KEY ("campaign_id","municipality_id")
);

-- CreateTable
CREATE TABLE "campaign_site" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "state" "campaign_site_state" NOT NULL DEFAULT 'open',
    "confirmed_at" TIMESTAMPTZ(3),
    "changed_by_id" UUID,
    "copied_from_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_figure" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "value" DECIMAL(14,2) NOT NULL,

    CONSTRAINT "campaign_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "event_kind" NOT NULL,
    "visibility" "event_visibility" NOT NULL DEFAULT 'members',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "host_municipality_id" UUID,
    "location_name" TEXT,
    "location_address" TEXT,
    "meeting_point" TEXT,
    "public_transport" TEXT NOT NULL DEFAULT '',
    "online_url" TEXT,
    "accessibility" TEXT NOT NULL DEFAULT '',
    "contact_office" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "fee" TEXT NOT NULL DEFAULT '',
    "registration_mode" "registration_mode" NOT NULL DEFAULT 'none',
    "registration_url" TEXT,
    "registration_opens_at" TIMESTAMPTZ(3),
    "registration_closes_at" TIMESTAMPTZ(3),
    "capacity" INTEGER,
    "seat_rule" "seat_rule" NOT NULL DEFAULT 'first_come',
    "second_seats_from" TIMESTAMPTZ(3),
    "offer_hours" INTEGER NOT NULL DEFAULT 48,
    "has_car_pool" BOOLEAN NOT NULL DEFAULT false,
    "photo_channels" "publicity_channel"[],
    "picture_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancellation_note" TEXT,
    "calendar_uid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
    "forgotten_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_programme_item" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "event_programme_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_source" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "etag" TEXT,
    "last_read_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "failed_since" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "external_date" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "uid" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "is_all_day" BOOLEAN NOT NULL DEFAULT false,
    "location" TEXT,
    "url" TEXT,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "external_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_reporter" (
    "id" UUID NOT NULL,
    "event_id" UUID,
    "external_date_id" UUID,
    "member_id" UUID NOT NULL,
    "insight_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_reporter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_topic" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "newsletter_topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "email" TEXT,
    "state" "subscription_state" NOT NULL DEFAULT 'unconfirmed',
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription_topic" (
    "subscription_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "subscription_topic_pkey" PRIMARY KEY ("subscription_id","topic_id")
);

-- CreateTable
CREATE TABLE "newsletter" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "preview" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "state" "newsletter_state" NOT NULL DEFAULT 'draft',
    "scheduled_for" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "recipients" INTEGER,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsletter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_issue_topic" (
    "newsletter_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "newsletter_issue_topic_pkey" PRIMARY KEY ("newsletter_id","topic_id")
);

-- CreateTable
CREATE TABLE "newsletter_mail" (
    "newsletter_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "mail_id" UUID,

    CONSTRAINT "newsletter_mail_pkey" PRIMARY KEY ("newsletter_id","subscription_id")
);

-- CreateTable
CREATE TABLE "press_release" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "press_release_state" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "subtitle" TEXT NOT NULL DEFAULT '',
    "dateline" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "background" TEXT NOT NULL DEFAULT '',
    "contact_office" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "embargo_until" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "campaign_id" UUID,
    "event_id" UUID,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "press_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_release_revision" (
    "press_release_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "subtitle" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "background" TEXT NOT NULL,
    "changed_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "press_release_revision_pkey" PRIMARY KEY ("press_release_id","number")
);

-- CreateTable
CREATE TABLE "press_quote" (
    "id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "speaker_function" TEXT NOT NULL,
    "speaker_name" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "state" "quote_state" NOT NULL DEFAULT 'open',
    "approver_email" TEXT,
    "requested_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "press_quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_text" (
    "press_release_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "values" JSONB NOT NULL DEFAULT '{}',
    "text" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "local_text_pkey" PRIMARY KEY ("press_release_id","municipality_id")
);

-- CreateTable
CREATE TABLE "press_contact" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT '',
    "municipality_id" UUID,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "press_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_dispatch" (
    "id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "contact_id" UUID,
    "recipient" TEXT NOT NULL,
    "mail_id" UUID,
    "sent_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "press_dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clipping" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "press_release_id" UUID,
    "campaign_id" UUID,
    "medium" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_on" DATE NOT NULL,
    "url" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clipping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "news_item" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "picture_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "news_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outside_link" (
    "token_hash" BYTEA NOT NULL,
    "purpose" "outside_purpose" NOT NULL,
    "subject" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "outside_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "operator" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "representative" TEXT NOT NULL,
    "supervisory_authority" TEXT NOT NULL,
    "vat_id" TEXT NOT NULL DEFAULT '',
    "responsible_editor" TEXT NOT NULL,
    "data_protection_office" TEXT NOT NULL,
    "data_protection_email" TEXT NOT NULL,
    "monitoring_body" TEXT NOT NULL,
    "monitoring_email" TEXT NOT NULL,
    "ombuds_office" TEXT NOT NULL,
    "ombuds_contact" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accessibility_review" (
    "id" UUID NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "conformance" "accessibility_conformance" NOT NULL,
    "method" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accessibility_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_barrier" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "alternative" TEXT NOT NULL DEFAULT '',
    "planned_for" DATE,
    "inquiry_id" UUID,
    "is_listed" BOOLEAN NOT NULL DEFAULT true,
    "fixed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_barrier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oparl_trace" (
    "type" TEXT NOT NULL,
    "subject" UUID NOT NULL,
    "first_public_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "oparl_trace_pkey" PRIMARY KEY ("type","subject")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "alternative_text" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "licence" "rights_licence" NOT NULL DEFAULT 'all_rights_reserved',
    "licence_note" TEXT NOT NULL DEFAULT '',
    "channels" "publicity_channel"[],
    "persons_shown" "persons_shown" NOT NULL,
    "overview_reviewed_at" TIMESTAMPTZ(3),
    "taken_on" DATE,
    "place" TEXT NOT NULL DEFAULT '',
    "topics" TEXT[],
    "valid_until" DATE,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture_consent" (
    "id" UUID NOT NULL,
    "picture_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "channel" "publicity_channel" NOT NULL,
    "purpose" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "wording" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "picture_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_picture" (
    "press_release_id" UUID NOT NULL,
    "picture_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "press_picture_pkey" PRIMARY KEY ("press_release_id","picture_id")
);

-- CreateTable
CREATE TABLE "social_post" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "planned_for" TIMESTAMPTZ(3),
    "is_ready" BOOLEAN NOT NULL DEFAULT false,
    "campaign_id" UUID,
    "event_id" UUID,
    "press_release_id" UUID,
    "picture_id" UUID,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "social_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "social_text" (
    "post_id" UUID NOT NULL,
    "channel" "social_channel" NOT NULL,
    "text" TEXT NOT NULL,
    "state" "social_text_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "published_url" TEXT,
    "remote_id" TEXT,
    "failure" TEXT,

    CONSTRAINT "social_text_pkey" PRIMARY KEY ("post_id","channel")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "state" "registration_state" NOT NULL DEFAULT 'unconfirmed',
    "municipality_id" UUID,
    "member_id" UUID,
    "name" TEXT,
    "organization" TEXT,
    "email" TEXT,
    "accessibility_needs" TEXT,
    "note" TEXT,
    "waiting_since" TIMESTAMPTZ(3),
    "offer_ends_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "has_attended" BOOLEAN,
    "forgotten_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_consent" (
    "registration_id" UUID NOT NULL,
    "channel" "publicity_channel" NOT NULL,
    "is_given" BOOLEAN NOT NULL,
    "wording" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "registration_consent_pkey" PRIMARY KEY ("registration_id","channel")
);

-- CreateTable
CREATE TABLE "car_pool_entry" (
    "registration_id" UUID NOT NULL,
    "kind" "car_pool_kind" NOT NULL,
    "seats" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "leaves_at" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "car_pool_entry_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "event_headcount" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "municipality_id" UUID,
    "registered" INTEGER NOT NULL,
    "attended" INTEGER NOT NULL,

    CONSTRAINT "event_headcount_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "campaign_working_group_starts_at_idx" ON "campaign"("working_group_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "campaign_copied_from_idx" ON "campaign"("copied_from_id");

-- CreateIndex
CREATE INDEX "campaign_picture_idx" ON "campaign"("picture_id");

-- CreateIndex
CREATE INDEX "campaign_created_by_idx" ON "campaign"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_slug_unique" ON "campaign"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_calendar_uid_unique" ON "campaign"("calendar_uid");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_step_campaign_id_position_unique" ON "campaign_step"("campaign_id", "position");

-- CreateIndex
CREATE INDEX "campaign_step_progress_municipality_idx" ON "campaign_step_progress"("municipality_id");

-- CreateIndex
CREATE INDEX "campaign_step_progress_changed_by_idx" ON "campaign_step_progress"("changed_by_id");

-- CreateIndex
CREATE INDEX "campaign_participation_municipality_idx" ON "campaign_participation"("municipality_id");

-- CreateIndex
CREATE INDEX "campaign_site_municipality_idx" ON "campaign_site"("municipality_id");

-- CreateIndex
CREATE INDEX "campaign_site_changed_by_idx" ON "campaign_site"("changed_by_id");

-- CreateIndex
CREATE INDEX "campaign_site_copied_from_idx" ON "campaign_site"("copied_from_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_site_campaign_id_municipality_id_name_unique" ON "campaign_site"("campaign_id", "municipality_id", "name");

-- CreateIndex
CREATE INDEX "campaign_figure_municipality_idx" ON "campaign_figure"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_figure_campaign_id_municipality_id_name_unique" ON "campaign_figure"("campaign_id", "municipality_id", "name");

-- CreateIndex
CREATE INDEX "event_working_group_starts_at_idx" ON "event"("working_group_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "event_visibility_starts_at_idx" ON "event"("visibility", "starts_at", "id");

-- CreateIndex
CREATE INDEX "event_host_municipality_idx" ON "event"("host_municipality_id");

-- CreateIndex
CREATE INDEX "event_picture_idx" ON "event"("picture_id");

-- CreateIndex
CREATE INDEX "event_created_by_idx" ON "event"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_unique" ON "event"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "event_calendar_uid_unique" ON "event"("calendar_uid");

-- CreateIndex
CREATE UNIQUE INDEX "event_programme_item_event_id_position_unique" ON "event_programme_item"("event_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "event_source_working_group_id_url_unique" ON "event_source"("working_group_id", "url");

-- CreateIndex
CREATE INDEX "external_date_starts_at_idx" ON "external_date"("starts_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "external_date_source_id_uid_unique" ON "external_date"("source_id", "uid");

-- CreateIndex
CREATE INDEX "event_reporter_member_idx" ON "event_reporter"("member_id");

-- CreateIndex
CREATE INDEX "event_reporter_insight_idx" ON "event_reporter"("insight_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_reporter_event_id_member_id_unique" ON "event_reporter"("event_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_reporter_external_date_id_member_id_unique" ON "event_reporter"("external_date_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_topic_working_group_id_slug_unique" ON "newsletter_topic"("working_group_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_working_group_id_email_unique" ON "subscription"("working_group_id", "email");

-- CreateIndex
CREATE INDEX "subscription_topic_topic_idx" ON "subscription_topic"("topic_id");

-- CreateIndex
CREATE INDEX "newsletter_working_group_idx" ON "newsletter"("working_group_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "newsletter_created_by_idx" ON "newsletter"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_slug_unique" ON "newsletter"("slug");

-- CreateIndex
CREATE INDEX "newsletter_issue_topic_topic_idx" ON "newsletter_issue_topic"("topic_id");

-- CreateIndex
CREATE INDEX "newsletter_mail_subscription_idx" ON "newsletter_mail"("subscription_id");

-- CreateIndex
CREATE INDEX "newsletter_mail_mail_idx" ON "newsletter_mail"("mail_id");

-- CreateIndex
CREATE INDEX "press_release_working_group_idx" ON "press_release"("working_group_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "press_release_state_idx" ON "press_release"("state", "released_at");

-- CreateIndex
CREATE INDEX "press_release_campaign_idx" ON "press_release"("campaign_id");

-- CreateIndex
CREATE INDEX "press_release_event_idx" ON "press_release"("event_id");

-- CreateIndex
CREATE INDEX "press_release_created_by_idx" ON "press_release"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "press_release_slug_unique" ON "press_release"("slug");

-- CreateIndex
CREATE INDEX "press_release_revision_changed_by_idx" ON "press_release_revision"("changed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "press_quote_press_release_id_position_unique" ON "press_quote"("press_release_id", "position");

-- CreateIndex
CREATE INDEX "local_text_municipality_idx" ON "local_text"("municipality_id");

-- CreateIndex
CREATE INDEX "press_contact_municipality_idx" ON "press_contact"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "press_contact_working_group_id_email_unique" ON "press_contact"("working_group_id", "email");

-- CreateIndex
CREATE INDEX "press_dispatch_press_release_idx" ON "press_dispatch"("press_release_id");

-- CreateIndex
CREATE INDEX "press_dispatch_contact_idx" ON "press_dispatch"("contact_id");

-- CreateIndex
CREATE INDEX "press_dispatch_mail_idx" ON "press_dispatch"("mail_id");

-- CreateIndex
CREATE INDEX "press_dispatch_sent_by_idx" ON "press_dispatch"("sent_by_id");

-- CreateIndex
CREATE INDEX "clipping_working_group_idx" ON "clipping"("working_group_id", "published_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "clipping_press_release_idx" ON "clipping"("press_release_id");

-- CreateIndex
CREATE INDEX "clipping_campaign_idx" ON "clipping"("campaign_id");

-- CreateIndex
CREATE INDEX "news_item_working_group_idx" ON "news_item"("working_group_id", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "news_item_picture_idx" ON "news_item"("picture_id");

-- CreateIndex
CREATE INDEX "news_item_created_by_idx" ON "news_item"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "news_item_slug_unique" ON "news_item"("slug");

-- CreateIndex
CREATE INDEX "outside_link_subject_idx" ON "outside_link"("purpose", "subject");

-- CreateIndex
CREATE INDEX "outside_link_expires_at_idx" ON "outside_link"("expires_at");

-- CreateIndex
CREATE INDEX "accessibility_review_reviewed_on_idx" ON "accessibility_review"("reviewed_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "accessibility_review_created_by_idx" ON "accessibility_review"("created_by_id");

-- CreateIndex
CREATE INDEX "known_barrier_inquiry_idx" ON "known_barrier"("inquiry_id");

-- CreateIndex
CREATE INDEX "oparl_trace_changed_at_idx" ON "oparl_trace"("type", "changed_at", "subject");

-- CreateIndex
CREATE INDEX "picture_working_group_idx" ON "picture"("working_group_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "picture_created_by_idx" ON "picture"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "picture_consent_person_channel_unique" ON "picture_consent"("picture_id", "person_name", "channel");

-- CreateIndex
CREATE INDEX "press_picture_picture_idx" ON "press_picture"("picture_id");

-- CreateIndex
CREATE INDEX "social_post_working_group_planned_for_idx" ON "social_post"("working_group_id", "planned_for", "id");

-- CreateIndex
CREATE INDEX "social_post_campaign_idx" ON "social_post"("campaign_id");

-- CreateIndex
CREATE INDEX "social_post_event_idx" ON "social_post"("event_id");

-- CreateIndex
CREATE INDEX "social_post_press_release_idx" ON "social_post"("press_release_id");

-- CreateIndex
CREATE INDEX "social_post_picture_idx" ON "social_post"("picture_id");

-- CreateIndex
CREATE INDEX "social_post_created_by_idx" ON "social_post"("created_by_id");

-- CreateIndex
CREATE INDEX "registration_event_state_idx" ON "registration"("event_id", "state", "waiting_since", "id");

-- CreateIndex
CREATE INDEX "registration_municipality_idx" ON "registration"("municipality_id");

-- CreateIndex
CREATE INDEX "registration_member_idx" ON "registration"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_event_id_email_unique" ON "registration"("event_id", "email");

-- CreateIndex
CREATE INDEX "event_headcount_municipality_idx" ON "event_headcount"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_headcount_event_id_municipality_id_unique" ON "event_headcount"("event_id", "municipality_id");

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_copied_from_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_picture_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_step" ADD CONSTRAINT "campaign_step_campaign_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_step_progress" ADD CONSTRAINT "campaign_step_progress_step_fkey" FOREIGN KEY ("step_id") REFERENCES "campaign_step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_step_progress" ADD CONSTRAINT "campaign_step_progress_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_step_progress" ADD CONSTRAINT "campaign_step_progress_changed_by_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_participation" ADD CONSTRAINT "campaign_participation_campaign_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_participation" ADD CONSTRAINT "campaign_participation_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_site" ADD CONSTRAINT "campaign_site_campaign_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_site" ADD CONSTRAINT "campaign_site_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_site" ADD CONSTRAINT "campaign_site_changed_by_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_site" ADD CONSTRAINT "campaign_site_copied_from_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "campaign_site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_figure" ADD CONSTRAINT "campaign_figure_campaign_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_figure" ADD CONSTRAINT "campaign_figure_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_host_municipality_fkey" FOREIGN KEY ("host_municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_picture_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_programme_item" ADD CONSTRAINT "event_programme_item_event_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_source" ADD CONSTRAINT "event_source_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_date" ADD CONSTRAINT "external_date_source_fkey" FOREIGN KEY ("source_id") REFERENCES "event_source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_reporter" ADD CONSTRAINT "event_reporter_event_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_reporter" ADD CONSTRAINT "event_reporter_external_date_fkey" FOREIGN KEY ("external_date_id") REFERENCES "external_date"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_reporter" ADD CONSTRAINT "event_reporter_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_reporter" ADD CONSTRAINT "event_reporter_insight_fkey" FOREIGN KEY ("insight_id") REFERENCES "insight"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_topic" ADD CONSTRAINT "newsletter_topic_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_topic" ADD CONSTRAINT "subscription_topic_subscription_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_topic" ADD CONSTRAINT "subscription_topic_topic_fkey" FOREIGN KEY ("topic_id") REFERENCES "newsletter_topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter" ADD CONSTRAINT "newsletter_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter" ADD CONSTRAINT "newsletter_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_issue_topic" ADD CONSTRAINT "newsletter_issue_topic_newsletter_fkey" FOREIGN KEY ("newsletter_id") REFERENCES "newsletter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_issue_topic" ADD CONSTRAINT "newsletter_issue_topic_topic_fkey" FOREIGN KEY ("topic_id") REFERENCES "newsletter_topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_mail" ADD CONSTRAINT "newsletter_mail_newsletter_fkey" FOREIGN KEY ("newsletter_id") REFERENCES "newsletter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_mail" ADD CONSTRAINT "newsletter_mail_subscription_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_mail" ADD CONSTRAINT "newsletter_mail_mail_fkey" FOREIGN KEY ("mail_id") REFERENCES "outbox"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release" ADD CONSTRAINT "press_release_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release" ADD CONSTRAINT "press_release_campaign_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release" ADD CONSTRAINT "press_release_event_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release" ADD CONSTRAINT "press_release_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release_revision" ADD CONSTRAINT "press_release_revision_press_release_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release_revision" ADD CONSTRAINT "press_release_revision_changed_by_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_quote" ADD CONSTRAINT "press_quote_press_release_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_text" ADD CONSTRAINT "local_text_press_release_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_text" ADD CONSTRAINT "local_text_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_contact" ADD CONSTRAINT "press_contact_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_contact" ADD CONSTRAINT "press_contact_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_dispatch" ADD CONSTRAINT "press_dispatch_press_release_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_dispatch" ADD CONSTRAINT "press_dispatch_contact_fkey" FOREIGN KEY ("contact_id") REFERENCES "press_contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_dispatch" ADD CONSTRAINT "press_dispatch_mail_fkey" FOREIGN KEY ("mail_id") REFERENCES "outbox"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_dispatch" ADD CONSTRAINT "press_dispatch_sent_by_fkey" FOREIGN KEY ("sent_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clipping" ADD CONSTRAINT "clipping_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clipping" ADD CONSTRAINT "clipping_press_release_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clipping" ADD CONSTRAINT "clipping_campaign_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "news_item" ADD CONSTRAINT "news_item_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "news_item" ADD CONSTRAINT "news_item_picture_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "news_item" ADD CONSTRAINT "news_item_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accessibility_review" ADD CONSTRAINT "accessibility_review_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_barrier" ADD CONSTRAINT "known_barrier_inquiry_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_consent" ADD CONSTRAINT "picture_consent_picture_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_picture" ADD CONSTRAINT "press_picture_press_release_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_picture" ADD CONSTRAINT "press_picture_picture_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_post" ADD CONSTRAINT "social_post_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_post" ADD CONSTRAINT "social_post_campaign_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_post" ADD CONSTRAINT "social_post_event_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_post" ADD CONSTRAINT "social_post_press_release_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_post" ADD CONSTRAINT "social_post_picture_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_post" ADD CONSTRAINT "social_post_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_text" ADD CONSTRAINT "social_text_post_fkey" FOREIGN KEY ("post_id") REFERENCES "social_post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_event_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_consent" ADD CONSTRAINT "registration_consent_registration_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "car_pool_entry" ADD CONSTRAINT "car_pool_entry_registration_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_headcount" ADD CONSTRAINT "event_headcount_event_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_headcount" ADD CONSTRAINT "event_headcount_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
