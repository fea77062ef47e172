-- AlterTable
ALTER TABLE "speaker_link" ADD COLUMN     "is_mailed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "is_reminder" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "opened_at" TIMESTAMPTZ(3),
ADD COLUMN     "outbox_id" UUID;

-- AlterTable
ALTER TABLE "talk_speaker" ADD COLUMN     "answer_message" TEXT;

-- CreateIndex
CREATE INDEX "speaker_link_outbox_idx" ON "speaker_link"("outbox_id");

-- AddForeignKey
ALTER TABLE "speaker_link" ADD CONSTRAINT "speaker_link_outbox_fkey" FOREIGN KEY ("outbox_id") REFERENCES "outbox"("id") ON DELETE SET NULL ON UPDATE CASCADE;
