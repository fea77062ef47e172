alter table "topic" add column "answer" text;
