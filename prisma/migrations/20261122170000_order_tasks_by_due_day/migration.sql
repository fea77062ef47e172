-- CreateIndex
CREATE INDEX "task_due_on_idx" ON "task"("due_on", "id");
