-- What is on its way to a channel, or is to be removed there, waits in its own row.
ALTER TABLE "social_text" ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "next_try_at" TIMESTAMPTZ(3);

CREATE INDEX "social_text_next_try_at_idx" ON "social_text"("next_try_at");
