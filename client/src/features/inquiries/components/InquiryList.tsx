import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { kindIcons } from '../inquiries.labels';
import type { InquiryHead } from '../inquiries.queries';
import { InquiryBadges } from './InquiryBadges';
import styles from './InquiryList.module.css';
import { useAskerName } from './use-asker-name';

export function InquiryList({ inquiries }: { inquiries: InquiryHead[] }) {
  const { t } = useTranslation('inquiries');
  return (
    <ul className={styles.list} aria-label={t('list')}>
      {inquiries.map((inquiry) => (
        <li key={inquiry.id} className={styles.row}>
          <InquiryRow inquiry={inquiry} />
        </li>
      ))}
    </ul>
  );
}

function InquiryRow({ inquiry }: { inquiry: InquiryHead }) {
  const { t } = useTranslation('inquiries');
  const dates = useDates();
  const askerName = useAskerName();
  const { id, caseNumber, title, kind, receivedAt, responsible, concernCount, topics } = inquiry;
  const KindIcon = kindIcons[kind];
  return (
    <article className={styles.entry}>
      <p className={styles.title}>
        <Link to={paths.inquiry(id)}>{title}</Link>
      </p>
      <p className={styles.facts}>
        <span className={styles.number}>{caseNumber}</span>
        <span className={styles.fact}>
          <KindIcon aria-hidden="true" size={16} />
          {askerName(inquiry)}
        </span>
        <span>{t('facts.receivedOn', { day: dates.day(receivedAt) })}</span>
        <span>{responsible ? t('facts.responsible', { name: responsible.name }) : t('facts.nobody')}</span>
        {concernCount > 0 && <span>{t('facts.concerns', { count: concernCount })}</span>}
        {topics.length > 0 && <span>{topics.join(' · ')}</span>}
      </p>
      <p className={styles.badges}>
        <InquiryBadges inquiry={inquiry} />
      </p>
    </article>
  );
}
