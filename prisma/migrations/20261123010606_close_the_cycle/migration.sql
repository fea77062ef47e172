alter table "meeting" add column "prepared_after_id" uuid;
alter table "meeting" add constraint "meeting_prepared_after_fkey" foreign key ("prepared_after_id") references "meeting"("id") on delete set null on update cascade;
create unique index "meeting_prepared_after_unique" on "meeting"("prepared_after_id");

alter table "working_group" add column "guests_get_minutes" boolean not null default false;

alter type "dispatch_kind" add value 'minutes_approved';

create table "dispatch_address_mail" (
    "dispatch_id" uuid not null,
    "email" text not null,
    "name" text not null,
    "municipality_id" uuid not null,
    "outbox_id" uuid,

    constraint "dispatch_address_mail_pkey" primary key ("dispatch_id", "email")
);
create index "dispatch_address_mail_municipality_idx" on "dispatch_address_mail"("municipality_id");
create index "dispatch_address_mail_outbox_idx" on "dispatch_address_mail"("outbox_id");
alter table "dispatch_address_mail" add constraint "dispatch_address_mail_dispatch_fkey" foreign key ("dispatch_id") references "dispatch"("id") on delete cascade on update cascade;
alter table "dispatch_address_mail" add constraint "dispatch_address_mail_municipality_fkey" foreign key ("municipality_id") references "municipality"("id") on delete restrict on update cascade;
alter table "dispatch_address_mail" add constraint "dispatch_address_mail_outbox_fkey" foreign key ("outbox_id") references "outbox"("id") on delete set null on update cascade;

create table "distribution_address" (
    "id" uuid not null,
    "working_group_id" uuid not null,
    "municipality_id" uuid not null,
    "name" text not null,
    "email" text not null,
    "added_by_id" uuid,
    "created_at" timestamptz(3) not null default current_timestamp,

    constraint "distribution_address_pkey" primary key ("id")
);
create index "distribution_address_municipality_idx" on "distribution_address"("municipality_id");
create index "distribution_address_added_by_idx" on "distribution_address"("added_by_id");
create unique index "distribution_address_email_unique" on "distribution_address"("working_group_id", "email");
alter table "distribution_address" add constraint "distribution_address_working_group_fkey" foreign key ("working_group_id") references "working_group"("id") on delete cascade on update cascade;
alter table "distribution_address" add constraint "distribution_address_municipality_fkey" foreign key ("municipality_id") references "municipality"("id") on delete restrict on update cascade;
alter table "distribution_address" add constraint "distribution_address_added_by_fkey" foreign key ("added_by_id") references "member"("id") on delete set null on update cascade;

create table "minutes_import" (
    "id" uuid not null,
    "working_group_id" uuid not null,
    "member_id" uuid not null,
    "file_name" text not null,
    "draft" jsonb not null,
    "created_at" timestamptz(3) not null default current_timestamp,

    constraint "minutes_import_pkey" primary key ("id")
);
create index "minutes_import_working_group_idx" on "minutes_import"("working_group_id");
create index "minutes_import_member_idx" on "minutes_import"("member_id", "created_at");
alter table "minutes_import" add constraint "minutes_import_working_group_fkey" foreign key ("working_group_id") references "working_group"("id") on delete cascade on update cascade;
alter table "minutes_import" add constraint "minutes_import_member_fkey" foreign key ("member_id") references "member"("id") on delete cascade on update cascade;
