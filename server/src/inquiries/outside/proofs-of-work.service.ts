import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createChallenge, type Payload, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Clock } from '../../platform/clock/clock.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SharedSecretsRepository } from '../../platform/secrets/shared-secrets.repository.js';
import { ProofNotAccepted } from './outside-inquiries.errors.js';
import { Proof, type Puzzle } from './outside-inquiries.schemas.js';

/** Writing takes people longer than an hour only when they also do something else. */
const LIFE_SECONDS = 2 * 3600;
const CLAIM = 'proof-of-work:';
/** About a second of a phone, a few milliseconds of nobody's attention: it is solved while people write. */
const COST = 2000;
const KEY_LENGTH = 32;
const [EASIEST, HARDEST] = [200, 600];

/**
 * Keeps programs from sending forms by the thousand, without asking anybody else (DSGVO): the browser finds a number,
 * which costs it a second, and the portal checks it with a signature of its own. Each solution counts once.
 */
@Injectable()
export class ProofsOfWorkService implements OnModuleInit {
  constructor(
    private readonly secrets: SharedSecretsRepository,
    private readonly once: Once,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('forget-proofs-of-work', () => this.once.forget(CLAIM, 1), { cron: '17 3 * * *' });
  }

  async pose(): Promise<Puzzle> {
    const { parameters, signature = '' } = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      keyLength: KEY_LENGTH,
      counter: randomInt(HARDEST, EASIEST),
      deriveKey,
      data: { until: this.seconds() + LIFE_SECONDS },
      ...(await this.keys()),
    });
    const { nonce, salt, cost, keyPrefix, keySignature = '', data = {} } = parameters;
    const until = Number(data.until);
    return { nonce, salt, cost, keyLength: KEY_LENGTH, keyPrefix, keySignature, until, signature };
  }

  /** Before anything is read or written for it. Throws ProofNotAccepted. */
  async check(proof: Proof): Promise<void> {
    if (proof.until < this.seconds()) throw new ProofNotAccepted();
    const { verified } = await verifySolution({ ...payloadOf(proof), deriveKey, ...(await this.keys()) });
    if (!verified) throw new ProofNotAccepted();
  }

  /** In the transaction of what it is given for. Throws ProofNotAccepted when it was given for something else. */
  async spend({ nonce }: Proof): Promise<void> {
    if (!(await this.once.claim(`${CLAIM}${nonce}`))) throw new ProofNotAccepted();
  }

  private async keys() {
    const secret = await this.secrets.find('proof-of-work');
    return { hmacSignatureSecret: secret.slice(0, 32), hmacKeySignatureSecret: secret.slice(32) };
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}

function payloadOf({ until, signature, counter, derivedKey, ...parameters }: Proof): Payload {
  return {
    challenge: { parameters: { ...parameters, algorithm: 'PBKDF2/SHA-256', data: { until } }, signature },
    solution: { counter, derivedKey },
  };
}
