import { Inject, Injectable } from '@nestjs/common';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { DIGEST, nameOf } from '../rules/kinds.js';
import { unsubscriptionSubject } from '../unsubscription/unsubscription.service.js';
import type { Way } from './mail-letters.presenter.js';

const PAGE = '/abbestellen';
const VALID_DAYS = 180;
const TASK_PAGE = '/aufgabe';
const TASK_VALID_DAYS = 60;

type RemindedTask = { subjectId: string; workingGroupId: string | null };
export type Unsubscribing = { headers: Record<string, string>; fewer: Way[] };

/** Ways out of the mails that somebody gets. */
@Injectable()
export class MailLinksService {
  constructor(
    private readonly links: PersonalLinksService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  to(path: string, label: string): Way {
    return { label, url: `${this.config.publicUrl}${path}` };
  }

  /** Buttons that tick a task or put it off without login, task by task; they die with the task. */
  async taskButtons(memberId: string, tasks: readonly RemindedTask[]): Promise<Way[][]> {
    const expiresAt = new Date(this.clock.now().getTime() + TASK_VALID_DAYS * 86_400_000);
    const orders = tasks.map(({ subjectId: subject, workingGroupId }) => ({
      purpose: 'task' as const,
      memberId,
      workingGroupId,
      subject,
      expiresAt,
    }));
    const urls = await this.links.issueAll(orders, TASK_PAGE);
    return urls.map((url) => [
      { label: 'Erledigt', url },
      { label: 'Verschieben', url: url.replace('#', '?schritt=verschieben#') },
    ]);
  }

  /** The header ends all kinds of this mail with one click (RFC 8058), each link below the letter one of them. */
  async unsubscribing(memberId: string, kinds: readonly string[]): Promise<Unsubscribing> {
    const expiresAt = new Date(this.clock.now().getTime() + VALID_DAYS * 86_400_000);
    const order = (subject: string) => ({
      purpose: 'unsubscribe' as const,
      memberId,
      workingGroupId: null,
      subject,
      expiresAt,
    });
    const subjects = [unsubscriptionSubject(kinds), ...kinds];
    const [all = '', ...each] = await this.links.issueAll(subjects.map(order), PAGE);
    const token = all.split('#')[1] ?? '';
    return {
      headers: {
        'List-Unsubscribe': `<${this.config.publicUrl}/api/unsubscription/${token}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      fewer: kinds.map((kind, index) => ({ label: stopping(kind), url: each[index] ?? '' })),
    };
  }
}

const stopping = (kind: string) =>
  kind === DIGEST ? 'Die Wochenübersicht abbestellen' : `„${nameOf(kind)}“ nicht mehr per E-Mail`;
