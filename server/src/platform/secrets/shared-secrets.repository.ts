import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** Secrets that all replicas share and that outlive a restart; nobody has to set them. */
@Injectable()
export class SharedSecretsRepository {
  private readonly known = new Map<string, Promise<string>>();

  constructor(private readonly database: Database) {}

  /** 256 random bits in hexadecimal: the same for everybody who asks by this name. */
  find(name: string): Promise<string> {
    const known = this.known.get(name) ?? this.draw(name);
    this.known.set(name, known);
    known.catch(() => this.known.delete(name));
    return known;
  }

  private async draw(name: string): Promise<string> {
    const { sharedSecret } = this.database.client;
    await sharedSecret.createMany({ data: [{ name, value: randomBytes(32) }], skipDuplicates: true });
    const { value } = await sharedSecret.findUniqueOrThrow({ where: { name } });
    return Buffer.from(value).toString('hex');
  }
}
