-- A released text keeps the meaning of its placeholders, and says when and why it was corrected.
ALTER TABLE "press_release" ADD COLUMN "corrected_at" TIMESTAMPTZ(3),
ADD COLUMN "correction_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN "facts" JSONB;
