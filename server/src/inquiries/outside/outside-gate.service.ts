import { Injectable } from '@nestjs/common';
import type { Proof, Puzzle } from './outside-inquiries.schemas.js';
import { OutsideThrottleService } from './outside-throttle.service.js';
import { ProofsOfWorkService } from './proofs-of-work.service.js';

/** What stands between the open net and the desk: a proof of work, checked first, for it costs nothing, then limits. */
@Injectable()
export class OutsideGateService {
  constructor(
    private readonly proofs: ProofsOfWorkService,
    private readonly throttle: OutsideThrottleService,
  ) {}

  async pose(address: string | undefined): Promise<Puzzle> {
    await this.throttle.countPuzzle(address);
    return this.proofs.pose();
  }

  async enter(proof: Proof, address: string | undefined): Promise<void> {
    await this.proofs.check(proof);
    await this.throttle.countInquiry(address);
  }

  /** In the transaction of what it opens. */
  spend(proof: Proof): Promise<void> {
    return this.proofs.spend(proof);
  }

  mayConfirm(email: string): Promise<boolean> {
    return this.throttle.mayConfirm(email);
  }
}
