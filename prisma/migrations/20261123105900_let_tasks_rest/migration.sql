-- A task whose minutes are taken back rests; back with the members, it is what it was before.
ALTER TABLE "task" ADD COLUMN "resting_state" "task_state";
