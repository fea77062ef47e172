import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { fullScale, seedScale } from '../../prisma/demo/scale.js';
import { EmbeddedCluster } from '../../server/launch/embedded-cluster.js';
import { hashPassword } from '../../server/src/auth/passwords.service.js';
import { Clock } from '../../server/src/platform/clock/clock.js';
import { migrate } from '../../server/src/platform/database/migrations.js';
import { hashToken, mintToken } from '../../server/src/platform/secrets/token.js';

export type DataSet = {
  url: string;
  cookie: string;
  /** A meeting with talks, for its page. */
  meetingId: string;
  /** A talk of a group that the signed-in member coordinates. */
  talkId: string;
};

/** A PostgreSQL of its own with the full data and a hundredth of it. */
export class DataSets {
  private constructor(
    private readonly folder: string,
    private readonly cluster: EmbeddedCluster,
  ) {}

  static async start(): Promise<DataSets> {
    const folder = await mkdtemp(join(tmpdir(), 'klimaportal-bench-'));
    const settings = ['shared_buffers=256MB', 'max_connections=120', 'synchronous_commit=off'];
    const cluster = await EmbeddedCluster.start(join(folder, 'postgres'), {
      initdb: ['--no-sync'],
      postgres: settings,
    });
    return new DataSets(folder, cluster);
  }

  async fill(name: string, divisor: number): Promise<DataSet> {
    const url = await this.cluster.ensureDatabase(name);
    await migrate(url, resolve('prisma/migrations'));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await seedScale({ client, hashPassword, clock: new Clock() }, { ...fullScale, divisor });
      return { url, ...(await signIn(client)), ...(await pick(client)) };
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.cluster.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const COORDINATOR = `select member_id, working_group_id from membership where role = 'coordinator' order by id limit 1`;

async function signIn(client: pg.Client): Promise<{ cookie: string }> {
  const token = mintToken();
  await client.query(
    `insert into session (token_hash, member_id, expires_at, ends_at)
     select $1, member_id, now() + interval '8 hours', now() + interval '7 days' from (${COORDINATOR}) c`,
    [Buffer.from(hashToken(token))],
  );
  return { cookie: `session=${token}` };
}

async function pick(client: pg.Client): Promise<{ meetingId: string; talkId: string }> {
  const { rows } = await client.query<{ meeting_id: string; talk_id: string }>(
    `select m.id as meeting_id, i.talk_id from meeting m join agenda_item i on i.meeting_id = m.id
      where i.talk_id is not null and m.state <> 'draft'
        and m.working_group_id = (select working_group_id from (${COORDINATOR}) c)
      order by m.starts_at, i.position limit 1`,
  );
  const [found] = rows;
  if (!found) throw new Error('the data set holds no meeting with a talk');
  return { meetingId: found.meeting_id, talkId: found.talk_id };
}
