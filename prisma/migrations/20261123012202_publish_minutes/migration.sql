create table "minutes_publication" (
    "minutes_id" uuid not null,
    "version_id" uuid not null,
    "published_by_id" uuid,
    "published_at" timestamptz(3) not null default current_timestamp,

    constraint "minutes_publication_pkey" primary key ("minutes_id")
);
create index "minutes_publication_version_idx" on "minutes_publication"("version_id");
create index "minutes_publication_published_by_idx" on "minutes_publication"("published_by_id");
alter table "minutes_publication" add constraint "minutes_publication_minutes_fkey" foreign key ("minutes_id") references "minutes"("id") on delete cascade on update cascade;
alter table "minutes_publication" add constraint "minutes_publication_version_fkey" foreign key ("version_id") references "minutes_version"("id") on delete cascade on update cascade;
alter table "minutes_publication" add constraint "minutes_publication_published_by_fkey" foreign key ("published_by_id") references "member"("id") on delete set null on update cascade;
