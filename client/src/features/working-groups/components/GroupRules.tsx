import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../../ui/DescriptionList';
import { clockTime } from '../clock-time';
import type { WorkingGroup } from '../working-groups.queries';
import styles from './GroupRules.module.css';

/** What a group has agreed on for its meetings. */
export function GroupRules({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('working-groups');
  return (
    <section className={styles.rules} aria-labelledby="regeln">
      <h2 id="regeln">{t('facts.title')}</h2>
      {group.purpose && <p>{group.purpose}</p>}
      <DescriptionList
        items={[
          { term: t('facts.start'), description: t('facts.time', { time: clockTime(group.usualStartTime) }) },
          { term: t('facts.duration'), description: t('facts.minutes', { count: group.usualDurationMinutes }) },
          { term: t('facts.invitation'), description: t('facts.days', { count: group.invitationPeriodDays }) },
          { term: t('facts.objection'), description: t('facts.days', { count: group.objectionPeriodDays }) },
        ]}
      />
    </section>
  );
}
