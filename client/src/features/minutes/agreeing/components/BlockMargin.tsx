import { useQuery } from '@tanstack/react-query';
import { MessageSquareText, PencilLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import type { Block, Minutes, MinutesSection } from '../../minutes.queries';
import { commentsQuery, requestsQuery, versionsQuery } from '../agreeing.queries';
import { BlockDialog } from './BlockDialog';
import styles from './BlockMargin.module.css';

type Props = { minutes: Minutes; section: MinutesSection; block: Block; children: ReactNode };

/** A paragraph with its margin: how much was said about it, and the way to say something. */
export function BlockMargin({ minutes, section, block, children }: Props) {
  const { t } = useTranslation('minutes-agreeing');
  const [isOpen, setOpen] = useState(false);
  const { id, audience } = block.attrs;
  const comments = useQuery(commentsQuery(minutes.id)).data?.items.filter(({ blockId }) => blockId === id) ?? [];
  const requests = useQuery(requestsQuery(minutes.id)).data?.items.filter(({ blockId }) => blockId === id) ?? [];
  const count = comments.length + requests.length;
  const { comment, chooseAudience, amend } = minutes.abilities;
  const label = count === 0 ? t('marks.none') : counted();

  function counted(): string {
    return t('marks.counted', {
      comments: t('marks.comments', { count: comments.length }),
      requests: t('marks.requests', { count: requests.length }),
    });
  }

  return (
    <div className={styles.row}>
      <div className={styles.text}>
        {children}
        <Amendments minutes={minutes} blockId={id} />
        {chooseAudience && audience !== 'group' && (
          <span className={styles.note}>{t('marks.for', { audience: t(`audiences.${audience}`) })}</span>
        )}
      </div>
      {(count > 0 || comment || chooseAudience || amend) && (
        <button
          type="button"
          className={styles.mark}
          data-open={requests.some(({ state }) => state === 'open')}
          aria-haspopup="dialog"
          title={label}
          onClick={() => setOpen(true)}
        >
          <MessageSquareText aria-hidden="true" size={18} />
          {comments.length > 0 && <span aria-hidden="true">{comments.length}</span>}
          {requests.length > 0 && <PencilLine aria-hidden="true" size={18} />}
          {requests.length > 0 && <span aria-hidden="true">{requests.length}</span>}
          <VisuallyHidden>{label}</VisuallyHidden>
        </button>
      )}
      {isOpen && (
        <BlockDialog
          minutes={minutes}
          number={section.number}
          block={block}
          comments={comments}
          requests={requests}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

/** Which version changed this paragraph, and why. */
function Amendments({ minutes, blockId }: { minutes: Minutes; blockId: string }) {
  const { t } = useTranslation('minutes-agreeing');
  const isAmended = (minutes.frozen?.number ?? 0) > 0;
  const { data } = useQuery({ ...versionsQuery(minutes.id), enabled: isAmended });
  const changing = data?.items.filter(({ changedBlockIds }) => changedBlockIds.includes(blockId)) ?? [];
  return changing.map(({ number, reason }) => (
    <span key={number} className={styles.note}>
      {t('marks.amended', { number, reason })}
    </span>
  ));
}
