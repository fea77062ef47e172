export class MunicipalityReportSubmitted {
  constructor(
    readonly reportId: string,
    readonly meetingId: string,
  ) {}
}

export class MunicipalityReportsRequested {
  constructor(readonly meetingId: string) {}
}
