-- What the minutes agreed on beside what became of it: a day that was put off stays put off.
ALTER TABLE "task" ADD COLUMN "agreed_due_on" DATE,
ADD COLUMN "agreed_member_id" UUID;

UPDATE "task" SET "agreed_due_on" = "due_on", "agreed_member_id" = "member_id" WHERE "source_entry_id" IS NOT NULL;

-- The register opens with what is unfinished; what is done lies before it and grows for ever.
CREATE INDEX "task_unfinished_idx" ON "task"("due_on", "id") WHERE "state" IN ('open', 'in_progress');
