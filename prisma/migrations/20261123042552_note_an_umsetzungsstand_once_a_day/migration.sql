-- Of two who note the same Umsetzungsstand at once, one is kept.
DROP INDEX "status_report_action_plan_idx";
CREATE UNIQUE INDEX "status_report_action_plan_unique" ON "status_report"("action_plan_id", "as_of");
