export class InsightCaptured {
  constructor(readonly insightId: string) {}
}
