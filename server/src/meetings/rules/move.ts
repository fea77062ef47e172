type Whereabouts = {
  startsAt: Date;
  endsAt: Date;
  locationName: string | null;
  locationAddress: string | null;
  onlineUrl: string | null;
};

/** Whether somebody's calendar would show another time or place. */
export function isMove(
  before: Whereabouts,
  change: { [Name in keyof Whereabouts]?: Whereabouts[Name] | undefined },
): boolean {
  const differs = (after: Date | string | null | undefined, old: Date | string | null) =>
    after !== undefined && after?.valueOf() !== old?.valueOf();
  return (
    differs(change.startsAt, before.startsAt) ||
    differs(change.endsAt, before.endsAt) ||
    differs(change.locationName, before.locationName) ||
    differs(change.locationAddress, before.locationAddress) ||
    differs(change.onlineUrl, before.onlineUrl)
  );
}
