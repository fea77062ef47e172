CREATE INDEX "task_follow_up_idx" ON "task"("working_group_id", "follow_up_on");
