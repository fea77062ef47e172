alter table "minutes" add column "approved_in_id" uuid;
alter table "minutes" add constraint "minutes_approved_in_fkey" foreign key ("approved_in_id") references "meeting"("id") on delete set null on update cascade;
create index "minutes_approved_in_idx" on "minutes"("approved_in_id");
