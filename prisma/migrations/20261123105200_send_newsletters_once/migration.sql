-- A newsletter is written to the outbox in batches: what was written is known for each subscriber and for the whole, also
-- when the mails themselves are forgotten.
ALTER TABLE "newsletter" ADD COLUMN "posted_at" TIMESTAMPTZ(3),
ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3),
ADD COLUMN "withdrawal_note" TEXT NOT NULL DEFAULT '';

ALTER TABLE "newsletter_mail" ADD COLUMN "posted_at" TIMESTAMPTZ(3);
