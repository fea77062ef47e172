import { CalendarPlus, Clock, Mail, Pencil, Phone, Presentation, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type SpeakerEntry, useRecordSpeaker, useRemoveSpeaker } from '../../speakers/speakers.queries';
import styles from './SpeakerItem.module.css';
import { TopicChips } from './TopicChips';

type SpeakerItemProps = {
  speaker: SpeakerEntry;
  topic: string;
  /** Where somebody is recorded again who was removed by mistake. */
  groupId: string;
  onEdit: () => void;
  onPlan: () => void;
};

export function SpeakerItem({ speaker, topic, groupId, onEdit, onPlan }: SpeakerItemProps) {
  const { t } = useTranslation('speaker-directory');
  const { name, organisation, topics, remark, abilities } = speaker;
  const remove = useRemoving(speaker, groupId);
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <h2 className={styles.name}>{name}</h2>
        {organisation && <p className={styles.organisation}>{organisation}</p>}
        {topics.length > 0 && (
          <TopicChips
            label={t('directory.topicsOf', { name })}
            topics={topics.map((one) => ({ topic: one }))}
            chosen={topic}
          />
        )}
        <LastTalk speaker={speaker} />
        <Contact speaker={speaker} />
        {remark && <p className={styles.remark}>{remark}</p>}
      </div>
      {abilities.update && (
        <div className={styles.actions} data-print="never">
          <Button size="small" icon={<CalendarPlus aria-hidden="true" size={20} />} onClick={onPlan}>
            {t('directory.plan')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
          <IconButton label={t('directory.edit', { name })} icon={<Pencil size={20} />} onClick={onEdit} />
          {abilities.remove && (
            <IconButton label={t('directory.remove', { name })} icon={<Trash2 size={20} />} onClick={remove} />
          )}
        </div>
      )}
    </li>
  );
}

function LastTalk({ speaker: { talks } }: { speaker: SpeakerEntry }) {
  const { t } = useTranslation('speaker-directory');
  const dates = useDates();
  const [last, ...earlier] = talks;
  return (
    <p className={styles.fact}>
      <span>
        <Presentation aria-hidden="true" size={18} />
        {last ? (
          <span>
            <Link to={paths.talk(last.id)}>{last.title}</Link>
            {`, ${dates.day(last.meeting.startsAt)}`}
          </span>
        ) : (
          t('directory.noTalk')
        )}
      </span>
      {earlier.length > 0 && <span>{t('directory.earlier', { count: earlier.length })}</span>}
    </p>
  );
}

/** Given for the coordination alone. */
function Contact({ speaker: { email, phone, keptUntil, endsSoon } }: { speaker: SpeakerEntry }) {
  const { t } = useTranslation('speaker-directory');
  const dates = useDates();
  if (keptUntil === null) return null;
  const kept = t('directory.keptUntil', { day: dates.calendarDay(keptUntil) });
  return (
    <p className={styles.fact}>
      {email && (
        <span>
          <Mail aria-hidden="true" size={18} />
          <a href={`mailto:${email}`}>{email}</a>
        </span>
      )}
      {phone && (
        <span>
          <Phone aria-hidden="true" size={18} />
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </span>
      )}
      {endsSoon ? (
        <Badge tone="warning" icon={Clock}>
          {kept}
        </Badge>
      ) : (
        <span>{kept}</span>
      )}
    </p>
  );
}

/** Undone by recording the same again. */
function useRemoving({ id, name, ...speaker }: SpeakerEntry, groupId: string) {
  const { t } = useTranslation('speaker-directory');
  const toast = useToast();
  const removal = useRemoveSpeaker();
  const record = useRecordSpeaker();
  const { academicTitle, givenName, familyName, organisation, email, phone, topics, remark } = speaker;
  const person = { academicTitle, givenName, familyName, organisation, email, phone, topics, remark };
  const again = { ...person, keptUntil: speaker.keptUntilChosen, workingGroupId: groupId };
  return () =>
    removal.mutate(id, {
      onSuccess: () => toast({ text: t('directory.removed', { name }), onUndo: () => record.mutate(again) }),
    });
}
