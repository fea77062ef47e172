export class TaskCompleted {
  constructor(readonly taskId: string) {}
}
