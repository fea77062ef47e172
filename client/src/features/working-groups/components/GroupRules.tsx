import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { DescriptionList } from '../../../ui/DescriptionList';
import { clockTime } from '../clock-time';
import type { WorkingGroup } from '../working-groups.queries';
import styles from './GroupRules.module.css';
import { GroupRulesDialog } from './GroupRulesDialog';

/** What a group has agreed on for its meetings. */
export function GroupRules({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('working-groups');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.rules} aria-labelledby="regeln">
      <h2 id="regeln">{t('facts.title')}</h2>
      {group.purpose && <p>{group.purpose}</p>}
      <DescriptionList
        items={[
          { term: t('facts.start'), description: t('facts.time', { time: clockTime(group.usualStartTime) }) },
          { term: t('facts.duration'), description: t('facts.minutes', { count: group.usualDurationMinutes }) },
          { term: t('facts.invitation'), description: t('facts.days', { count: group.invitationPeriodDays }) },
          { term: t('facts.proposals'), description: t('facts.daysBefore', { count: group.proposalPeriodDays }) },
          { term: t('facts.reports'), description: t('facts.daysBefore', { count: group.reportRequestDays }) },
          { term: t('facts.reminder'), description: t('facts.daysBefore', { count: group.replyReminderDays }) },
          { term: t('facts.objection'), description: t('facts.days', { count: group.objectionPeriodDays }) },
        ]}
      />
      {group.abilities.changeRules && (
        <Button icon={<Pencil aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
          {t('rules.change')}
        </Button>
      )}
      {isOpen && <GroupRulesDialog group={group} onClose={() => setOpen(false)} />}
    </section>
  );
}
