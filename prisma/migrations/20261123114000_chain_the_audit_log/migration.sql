ALTER TABLE "audit_entry" ADD COLUMN "author" BYTEA,
ADD COLUMN "digest" BYTEA,
ADD COLUMN "forgotten_at" TIMESTAMPTZ(3),
ADD COLUMN "link" BYTEA,
ADD COLUMN "position" BIGINT;

CREATE UNIQUE INDEX "audit_entry_position_unique" ON "audit_entry"("position");
