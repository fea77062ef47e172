-- CreateEnum
CREATE TYPE "scan_state" AS ENUM ('not_scanned', 'pending', 'clean', 'infected');

-- CreateEnum
CREATE TYPE "preview_state" AS ENUM ('pending', 'running', 'ready', 'unavailable', 'failed');

-- CreateEnum
CREATE TYPE "preview_obstacle" AS ENUM ('password_protected', 'broken', 'unsupported', 'no_converter', 'too_many_pages', 'time_limit', 'memory_limit');

-- CreateEnum
CREATE TYPE "topic_state" AS ENUM ('proposed', 'planned', 'done', 'dropped');

-- AlterTable
ALTER TABLE "file" ADD COLUMN     "alternative_of_id" UUID,
ADD COLUMN     "notes_released" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "published_from" DATE;

-- AlterTable
ALTER TABLE "file_version" ADD COLUMN     "page_count" INTEGER,
ADD COLUMN     "pdf_size" BIGINT,
ADD COLUMN     "pdf_storage_key" TEXT,
ADD COLUMN     "preview_obstacle" "preview_obstacle",
ADD COLUMN     "preview_state" "preview_state" NOT NULL DEFAULT 'pending',
ADD COLUMN     "processed_at" TIMESTAMPTZ(3),
ADD COLUMN     "scan_state" "scan_state" NOT NULL DEFAULT 'not_scanned',
ADD COLUMN     "scanned_at" TIMESTAMPTZ(3),
ADD COLUMN     "speaker_id" UUID;

-- AlterTable
ALTER TABLE "speaker" ADD COLUMN     "kept_until" DATE,
ADD COLUMN     "remark" TEXT,
ADD COLUMN     "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "working_group_id" UUID;

-- AlterTable
ALTER TABLE "talk" ADD COLUMN     "slides_url" TEXT,
ADD COLUMN     "slides_waived_at" TIMESTAMPTZ(3),
ADD COLUMN     "slides_waiver" TEXT;

-- AlterTable
ALTER TABLE "talk_speaker" ADD COLUMN     "biography" TEXT,
ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "consented_at" TIMESTAMPTZ(3),
ADD COLUMN     "declined_at" TIMESTAMPTZ(3),
ADD COLUMN     "photo_consent" BOOLEAN,
ADD COLUMN     "recording_consent" BOOLEAN,
ADD COLUMN     "technical_needs" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "file_page" (
    "version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "notes" TEXT,

    CONSTRAINT "file_page_pkey" PRIMARY KEY ("version_id","number")
);

-- CreateTable
CREATE TABLE "page_image" (
    "version_id" UUID NOT NULL,
    "page_number" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "storage_key" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,

    CONSTRAINT "page_image_pkey" PRIMARY KEY ("version_id","page_number","width")
);

-- CreateTable
CREATE TABLE "accessible_version_request" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "member_id" UUID,
    "need" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "accessible_version_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" TEXT NOT NULL,
    "owner_type" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "file_id" UUID,
    "file_name" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "member_id" UUID,
    "speaker_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_link" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "talk_id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "speaker_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "state" "topic_state" NOT NULL DEFAULT 'proposed',
    "proposed_by_id" UUID,
    "municipality_id" UUID NOT NULL,
    "speaker_id" UUID,
    "agenda_item_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_vote" (
    "topic_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_vote_pkey" PRIMARY KEY ("topic_id","municipality_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_image_storage_key_unique" ON "page_image"("storage_key");

-- CreateIndex
CREATE INDEX "accessible_version_request_member_idx" ON "accessible_version_request"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "accessible_version_request_unique" ON "accessible_version_request"("file_id", "member_id");

-- CreateIndex
CREATE INDEX "upload_owner_idx" ON "upload"("owner_type", "owner_id");

-- CreateIndex
CREATE INDEX "upload_member_idx" ON "upload"("member_id");

-- CreateIndex
CREATE INDEX "upload_speaker_idx" ON "upload"("speaker_id");

-- CreateIndex
CREATE INDEX "upload_expires_at_idx" ON "upload"("expires_at");

-- CreateIndex
CREATE INDEX "speaker_link_talk_idx" ON "speaker_link"("talk_id", "speaker_id");

-- CreateIndex
CREATE INDEX "speaker_link_speaker_idx" ON "speaker_link"("speaker_id");

-- CreateIndex
CREATE INDEX "speaker_link_created_by_idx" ON "speaker_link"("created_by_id");

-- CreateIndex
CREATE INDEX "speaker_link_expires_at_idx" ON "speaker_link"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_link_token_hash_unique" ON "speaker_link"("token_hash");

-- CreateIndex
CREATE INDEX "topic_working_group_idx" ON "topic"("working_group_id", "state");

-- CreateIndex
CREATE INDEX "topic_proposed_by_idx" ON "topic"("proposed_by_id");

-- CreateIndex
CREATE INDEX "topic_municipality_idx" ON "topic"("municipality_id");

-- CreateIndex
CREATE INDEX "topic_speaker_idx" ON "topic"("speaker_id");

-- CreateIndex
CREATE INDEX "topic_agenda_item_idx" ON "topic"("agenda_item_id");

-- CreateIndex
CREATE INDEX "topic_vote_municipality_idx" ON "topic_vote"("municipality_id");

-- CreateIndex
CREATE INDEX "topic_vote_member_idx" ON "topic_vote"("member_id");

-- CreateIndex
CREATE INDEX "file_alternative_of_idx" ON "file"("alternative_of_id");

-- CreateIndex
CREATE INDEX "file_version_speaker_idx" ON "file_version"("speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_version_pdf_storage_key_unique" ON "file_version"("pdf_storage_key");

-- CreateIndex
CREATE INDEX "speaker_working_group_idx" ON "speaker"("working_group_id");

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_alternative_of_fkey" FOREIGN KEY ("alternative_of_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_version" ADD CONSTRAINT "file_version_speaker_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_page" ADD CONSTRAINT "file_page_version_fkey" FOREIGN KEY ("version_id") REFERENCES "file_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_image" ADD CONSTRAINT "page_image_page_fkey" FOREIGN KEY ("version_id", "page_number") REFERENCES "file_page"("version_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accessible_version_request" ADD CONSTRAINT "accessible_version_request_file_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accessible_version_request" ADD CONSTRAINT "accessible_version_request_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_speaker_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_link" ADD CONSTRAINT "speaker_link_talk_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_link" ADD CONSTRAINT "speaker_link_speaker_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_link" ADD CONSTRAINT "speaker_link_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_working_group_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_proposed_by_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_speaker_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_agenda_item_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_vote" ADD CONSTRAINT "topic_vote_topic_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_vote" ADD CONSTRAINT "topic_vote_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_vote" ADD CONSTRAINT "topic_vote_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
