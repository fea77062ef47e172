import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import type { TalkSpeakerSheet } from '../speaker-sheet.queries';
import styles from './LinkState.module.css';

/** When the link was sent, opened last, and until when it works. */
export function LinkState({ sheet: { link } }: { sheet: TalkSpeakerSheet }) {
  const { t } = useTranslation('speaker-sheet');
  const dates = useDates();
  if (link === null) return <p className={styles.state}>{t('section.notInvited')}</p>;
  const validUntil = dates.calendarDay(link.validUntil);
  const ends = {
    valid: t('section.validUntil', { day: validUntil }),
    expired: t('section.expired', { day: validUntil }),
    revoked: t('section.revoked'),
  };
  const parts = [
    t(link.isMailed ? 'section.sent' : 'section.copied', { when: dates.dayAndTime(link.sentAt) }),
    link.remindedAt && t('section.reminded', { when: dates.dayAndTime(link.remindedAt) }),
    link.openedAt ? t('section.opened', { when: dates.dayAndTime(link.openedAt) }) : t('section.neverOpened'),
    ends[link.state],
  ];
  return (
    <>
      <p className={styles.state}>{parts.filter(Boolean).join(' · ')}</p>
      {link.mailState === 'undeliverable' && <Alert tone="warning" title={t('section.undeliverable')} />}
    </>
  );
}
