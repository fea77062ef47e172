/** All municipalities are asked to confirm their sites until a day. */
export class CampaignAsked {
  constructor(readonly campaignId: string) {}
}

/** A date that was known is another one now, or none. */
export class CampaignMoved {
  constructor(readonly campaignId: string) {}
}

/** A municipality said whether it takes part, and with what. */
export class CampaignAnswered {
  constructor(
    readonly campaignId: string,
    readonly municipalityId: string,
  ) {}
}
