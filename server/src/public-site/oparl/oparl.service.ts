import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { OperatorService } from '../../operator/operator.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Queue } from '../../platform/jobs/queue.js';
import { type Filter, OparlRepository, type OparlRow } from './oparl.repository.js';
import type { Collection, ListQuery, OparlList, OparlObject } from './oparl.schemas.js';
import { innerOf, presentObjects } from './presenting/oparl.presenter.js';
import { presentSystem } from './presenting/system.presenter.js';
import { Addresses, withQuery } from './rules/addresses.js';
import { typeOf } from './rules/oparl-types.js';

type Shown = { type: 'meetings' | 'consultations'; organizationId: string };

/** OParl 1.1: what is public, for programs. Reads the mirror alone, in which nothing else stands. */
@Injectable()
export class OparlService implements OnModuleInit {
  private readonly at: Addresses;

  constructor(
    private readonly repository: OparlRepository,
    private readonly operator: OperatorService,
    private readonly queue: Queue,
    @Inject(CONFIG) config: Config,
  ) {
    this.at = new Addresses(config.publicUrl);
  }

  onModuleInit(): void {
    this.queue.define('follow-days-in-oparl', () => this.repository.followDays(), { cron: '*/5 * * * *' });
    this.queue.define('mend-oparl', () => this.repository.rebuild(), { cron: '41 3 * * *' });
  }

  async system(): Promise<OparlObject> {
    const [body] = await this.repository.listAll('body');
    const operator = await this.operator.find();
    return presentSystem(this.at, operator, body, await this.repository.findOperatorChange());
  }

  /** Deleted ones too: they say that they are. */
  async show(collection: Collection, id: string): Promise<OparlObject> {
    const row = await this.repository.find({ type: typeOf(collection), subject: id });
    const [object] = row ? await this.present([row], false) : [];
    if (!object) throw new NotFound();
    return object;
  }

  list(collection: Collection, query: ListQuery): Promise<OparlList> {
    return this.page(this.at.list(collection), { type: typeOf(collection) }, query);
  }

  /** Of one group; everybody else has none. */
  async listOf({ type, organizationId }: Shown, query: ListQuery): Promise<OparlList> {
    const organization = await this.repository.find({ type: 'organization', subject: organizationId });
    if (!organization) throw new NotFound();
    const filter = { type: typeOf(type), workingGroupId: organizationId };
    return this.page(this.at.list(type, organizationId), filter, query);
  }

  private async page(address: string, subject: Pick<Filter, 'type' | 'workingGroupId'>, query: ListQuery) {
    const { after, limit, omit_internal: omitsInternal, ...times } = query;
    const filter: Filter = {
      ...subject,
      createdSince: times.created_since,
      createdUntil: times.created_until,
      modifiedSince: times.modified_since,
      modifiedUntil: times.modified_until,
    };
    const [rows, totalElements] = await Promise.all([
      this.repository.list(filter, after, limit + 1),
      this.repository.count(filter),
    ]);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1)?.subject : undefined;
    const asked = { ...times, limit: limit === 100 ? undefined : limit, omit_internal: omitsInternal };
    return {
      data: await this.present(shown, omitsInternal),
      pagination: { totalElements, elementsPerPage: limit },
      links: {
        first: withQuery(address, asked),
        self: withQuery(address, { ...asked, after }),
        ...(last !== undefined && { next: withQuery(address, { ...asked, after: last }) }),
      },
    };
  }

  private async present(rows: readonly OparlRow[], omitsInternal: boolean): Promise<OparlObject[]> {
    const [body] = await this.repository.listAll('body');
    const inner = await this.repository.findMany(rows.flatMap(innerOf));
    return presentObjects(rows, { at: this.at, bodyId: body?.subject, omitsInternal, inner });
  }
}
