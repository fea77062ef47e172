export class FundingProgrammeAdded {
  constructor(readonly programmeId: string) {}
}

/** A municipality looks for others to apply with. */
export class FundingPartnersSought {
  constructor(
    readonly programmeId: string,
    readonly municipalityId: string,
  ) {}
}
