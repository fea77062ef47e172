export class MemberDeactivated {
  constructor(readonly memberId: string) {}
}
