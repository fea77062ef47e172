import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/Dialog';
import { SelectField } from '../../../../ui/SelectField';
import { useToast } from '../../../../ui/Toasts';
import { BlockView } from '../../components/BlockView';
import type { Block, Minutes } from '../../minutes.queries';
import { type Audience, type ChangeRequest, type MinutesComment, useChooseAudience } from '../agreeing.queries';
import { AmendForm } from './AmendForm';
import styles from './BlockDialog.module.css';
import { CommentList } from './CommentList';
import { ProposeForm } from './ProposeForm';
import { RequestCard } from './RequestCard';

type Props = {
  minutes: Minutes;
  number: string;
  block: Block;
  comments: MinutesComment[];
  requests: ChangeRequest[];
  onClose: () => void;
};

/** Everything about one paragraph: what was said, what was wished for, and what the reader can do. */
export function BlockDialog({ minutes, number, block, comments, requests, onClose }: Props) {
  const { t } = useTranslation('minutes-agreeing');
  const { abilities } = minutes;
  return (
    <Dialog title={t('block.title', { number })} size="wide" onClose={onClose}>
      <div className={styles.parts}>
        <section className={styles.part} aria-label={t('block.words')}>
          <div className={styles.words}>
            <BlockView block={block} />
          </div>
          {abilities.chooseAudience && <AudienceField minutes={minutes} block={block} />}
        </section>
        <section className={styles.part}>
          <h3 className={styles.title}>{t('block.requests')}</h3>
          {requests.length === 0 && <p>{t('block.noRequests')}</p>}
          <ul className={styles.list}>
            {requests.map((request) => (
              <RequestCard key={request.id} minutes={minutes} request={request} />
            ))}
          </ul>
          {abilities.propose && <ProposeForm minutes={minutes} block={block} />}
          {abilities.comment && !abilities.propose && <p>{t('block.over')}</p>}
          {abilities.amend && <AmendForm minutes={minutes} block={block} onDone={onClose} />}
        </section>
        <CommentList minutes={minutes} blockId={block.attrs.id} comments={comments} />
      </div>
    </Dialog>
  );
}

const audiences: Audience[] = ['group', 'leadership', 'public'];

/** Saved as soon as it is chosen; taken back like any other choice. */
function AudienceField({ minutes, block }: { minutes: Minutes; block: Block }) {
  const { t } = useTranslation('minutes-agreeing');
  const choose = useChooseAudience(minutes);
  const toast = useToast();
  const { id: blockId, audience: before } = block.attrs;
  const save = async (value: string) => {
    const audience = audiences.find((one) => one === value);
    if (!audience) return;
    await choose.mutateAsync({ blockId, audience });
    toast({
      text: t('block.audienceSaved', { audience: t(`audiences.${audience}`) }),
      onUndo: () => choose.mutateAsync({ blockId, audience: before }),
    });
  };
  return (
    <SelectField
      name="audience"
      label={t('block.audience')}
      value={before}
      onChange={(event) => save(event.target.value)}
      options={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
    />
  );
}
