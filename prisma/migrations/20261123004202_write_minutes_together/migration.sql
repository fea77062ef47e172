-- CreateEnum
CREATE TYPE "agreement_state" AS ENUM ('planned', 'in_progress', 'done', 'not_applicable');

-- CreateEnum
CREATE TYPE "minutes_approval" AS ENUM ('silence', 'meeting');

-- CreateEnum
CREATE TYPE "minutes_audience" AS ENUM ('group', 'leadership', 'public');

-- CreateEnum
CREATE TYPE "minutes_revision_cause" AS ENUM ('written', 'imported', 'circulated', 'recalled', 'request_accepted', 'approved', 'amended');

-- CreateEnum
CREATE TYPE "change_request_state" AS ENUM ('open', 'accepted', 'declined', 'withdrawn');

-- AlterEnum
ALTER TYPE "link_purpose" ADD VALUE 'task';

-- What was written so far becomes blocks: paragraphs of the text, then the entries under their own ids. Information is
-- plain text from now on.
ALTER TABLE "minutes_section" ADD COLUMN "content" JSONB NOT NULL DEFAULT '[]';

CREATE FUNCTION pg_temp.block(kind text, id uuid, audience text, more jsonb, words text) RETURNS jsonb LANGUAGE sql AS $$
  select jsonb_build_object('type', kind, 'attrs', jsonb_build_object('id', id, 'audience', audience) || more, 'content',
    (select coalesce(jsonb_agg(part order by place), '[]') from (
       select 2 * line.place - 1, jsonb_build_object('type', 'text', 'text', line.words)
         from string_to_table(words, E'\n') with ordinality line(words, place) where line.words <> ''
       union all
       select 2 * line.place, jsonb_build_object('type', 'hardBreak')
         from string_to_table(words, E'\n') with ordinality line(words, place)
        where line.place < array_length(string_to_array(words, E'\n'), 1)) parts(place, part)))
$$;

UPDATE "minutes_section" s SET "content" = (
  select coalesce(jsonb_agg(b.block order by b.part, b.place), '[]') from (
    select 0, p.place, pg_temp.block('paragraph', gen_random_uuid(), 'group', '{}', btrim(p.words, E'\n '))
      from regexp_split_to_table(s.text, E'\n{2,}') with ordinality p(words, place) where btrim(p.words, E'\n ') <> ''
    union all
    select 1, e.position, case e.kind
      when 'information' then pg_temp.block('paragraph', e.id, 'group', '{}', e.text)
      when 'agreement' then pg_temp.block('agreement', e.id, 'leadership', '{}', e.text)
      else pg_temp.block('task', e.id, 'leadership', jsonb_build_object('assignee', e.assignee,
        'municipalityId', e.municipality_id, 'memberId', e.member_id, 'dueOn', e.due_on), e.text) end
      from minutes_entry e where e.section_id = s.id) b(part, place, block));

UPDATE "minutes_section" s SET "text" = concat_ws(E'\n\n', nullif(s.text, ''), told.words)
  FROM (select section_id, string_agg(text, E'\n\n' order by position) as words
          from minutes_entry where kind = 'information' group by section_id) told
 WHERE told.section_id = s.id;

DELETE FROM "minutes_entry" WHERE "kind" = 'information';

ALTER TABLE "minutes_entry" DROP CONSTRAINT "minutes_entry_task_check";
CREATE TYPE "minutes_entry_kind_new" AS ENUM ('question', 'agreement', 'task');
ALTER TABLE "minutes_entry" ALTER COLUMN "kind" TYPE "minutes_entry_kind_new" USING ("kind"::text::"minutes_entry_kind_new");
ALTER TYPE "minutes_entry_kind" RENAME TO "minutes_entry_kind_old";
ALTER TYPE "minutes_entry_kind_new" RENAME TO "minutes_entry_kind";
DROP TYPE "minutes_entry_kind_old";
ALTER TABLE "minutes_entry" ADD CONSTRAINT "minutes_entry_task_check" CHECK ("kind" = 'task' OR ("assignee" IS NULL AND "due_on" IS NULL));

-- AlterTable
ALTER TABLE "minutes" ADD COLUMN     "approval" "minutes_approval",
ADD COLUMN     "approved_by_id" UUID,
ADD COLUMN     "open_to_members" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "minutes_entry" ADD COLUMN     "audience" "minutes_audience" NOT NULL DEFAULT 'group';

-- AlterTable
ALTER TABLE "minutes_section" DROP COLUMN "version";

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "dropped_reason" TEXT,
ADD COLUMN     "follow_up_on" DATE;

-- CreateTable
CREATE TABLE "agreement_progress" (
    "entry_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "state" "agreement_state" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_progress_pkey" PRIMARY KEY ("entry_id","municipality_id")
);

-- CreateTable
CREATE TABLE "minutes_update" (
    "position" BIGSERIAL NOT NULL,
    "minutes_id" UUID NOT NULL,
    "change" BYTEA NOT NULL,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_update_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "minutes_revision" (
    "id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cause" "minutes_revision_cause" NOT NULL,
    "sections" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_author" (
    "revision_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "revision_author_pkey" PRIMARY KEY ("revision_id","member_id")
);

-- CreateTable
CREATE TABLE "minutes_version" (
    "id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,
    "reason" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_request" (
    "id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "original" TEXT NOT NULL,
    "proposed" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "state" "change_request_state" NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "member_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_comment" (
    "id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "member_id" UUID,
    "resolved_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agreement_progress_municipality_idx" ON "agreement_progress"("municipality_id");

-- CreateIndex
CREATE INDEX "agreement_progress_updated_by_idx" ON "agreement_progress"("updated_by_id");

-- CreateIndex
CREATE INDEX "minutes_update_minutes_idx" ON "minutes_update"("minutes_id", "position");

-- CreateIndex
CREATE INDEX "minutes_update_member_idx" ON "minutes_update"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_revision_number_unique" ON "minutes_revision"("minutes_id", "number");

-- CreateIndex
CREATE INDEX "revision_author_member_idx" ON "revision_author"("member_id");

-- CreateIndex
CREATE INDEX "minutes_version_created_by_idx" ON "minutes_version"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_version_number_unique" ON "minutes_version"("minutes_id", "number");

-- CreateIndex
CREATE INDEX "change_request_minutes_idx" ON "change_request"("minutes_id", "state");

-- CreateIndex
CREATE INDEX "change_request_agenda_item_idx" ON "change_request"("agenda_item_id");

-- CreateIndex
CREATE INDEX "change_request_member_idx" ON "change_request"("member_id");

-- CreateIndex
CREATE INDEX "change_request_decided_by_idx" ON "change_request"("decided_by_id");

-- CreateIndex
CREATE INDEX "minutes_comment_minutes_idx" ON "minutes_comment"("minutes_id", "created_at");

-- CreateIndex
CREATE INDEX "minutes_comment_agenda_item_idx" ON "minutes_comment"("agenda_item_id");

-- CreateIndex
CREATE INDEX "minutes_comment_member_idx" ON "minutes_comment"("member_id");

-- CreateIndex
CREATE INDEX "minutes_approved_by_idx" ON "minutes"("approved_by_id");

-- AddForeignKey
ALTER TABLE "agreement_progress" ADD CONSTRAINT "agreement_progress_entry_fkey" FOREIGN KEY ("entry_id") REFERENCES "minutes_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_progress" ADD CONSTRAINT "agreement_progress_municipality_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_progress" ADD CONSTRAINT "agreement_progress_updated_by_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_approved_by_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_update" ADD CONSTRAINT "minutes_update_minutes_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_update" ADD CONSTRAINT "minutes_update_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_revision" ADD CONSTRAINT "minutes_revision_minutes_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_author" ADD CONSTRAINT "revision_author_revision_fkey" FOREIGN KEY ("revision_id") REFERENCES "minutes_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_author" ADD CONSTRAINT "revision_author_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_minutes_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_created_by_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_minutes_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_agenda_item_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_decided_by_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_minutes_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_agenda_item_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "minutes_entry" SET "audience" = 'leadership';

-- Drafts of minutes are for those who write them: coordination and minute takers.
CREATE OR REPLACE FUNCTION search_written(of_kind text, ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select w.id, 0, false, w.id,
         array[case when n.state = 'draft' then 'recording:' else 'group:' end || m.working_group_id],
         '-infinity'::date, 'infinity'::date, '{}'::text[],
         m.working_group_id, w.municipality_id, search_day(m.starts_at),
         array(select t.title from topic t where t.agenda_item_id = i.id order by t.title),
         m.id, n.id, i.talk_id,
         w.title, m.number || '. Sitzung, TOP ' || i.number, w.body,
         case when w.title = i.title then '' else i.title end
    from (select e.id, e.section_id, e.municipality_id, e.text as title, '' as body
            from minutes_entry e
           where e.id = any(ids) and e.kind = (case of_kind when 'decision' then 'agreement' else 'question' end)::minutes_entry_kind
          union all
          select s.id, s.id, null, i.title, s.text
            from minutes_section s join agenda_item i on i.id = s.agenda_item_id
           where of_kind = 'minutes_entry' and s.id = any(ids) and s.text <> '') w
    join minutes_section s on s.id = w.section_id
    join agenda_item i on i.id = s.agenda_item_id
    join minutes n on n.id = s.minutes_id
    join meeting m on m.id = n.meeting_id
$$;

-- What was approved is never touched again; only the name of an erased person leaves.
CREATE FUNCTION minutes_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  raise exception 'A frozen version of minutes never changes' using errcode = 'restrict_violation';
end
$$;
CREATE TRIGGER minutes_version_stays BEFORE UPDATE OF "minutes_id", "number", "document", "hash", "reason", "created_at"
  ON "minutes_version" FOR EACH ROW EXECUTE FUNCTION minutes_version_stays();
