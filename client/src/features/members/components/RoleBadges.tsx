import { Compass, Eye, type LucideIcon, NotebookPen, User, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeTone } from '../../../ui/Badge';
import type { MembershipRole } from '../members.queries';
import styles from './RoleBadges.module.css';

const looks: Record<MembershipRole, { icon: LucideIcon; tone: BadgeTone }> = {
  coordinator: { icon: Compass, tone: 'primary' },
  minute_taker: { icon: NotebookPen, tone: 'notice' },
  member: { icon: User, tone: 'neutral' },
  deputy: { icon: UsersRound, tone: 'neutral' },
  guest: { icon: Eye, tone: 'neutral' },
};

/** What somebody does in the working group. */
export function RoleBadges({ roles }: { roles: MembershipRole[] }) {
  const { t } = useTranslation('members');
  return (
    <span className={styles.badges}>
      {roles.map((role) => (
        <Badge key={role} icon={looks[role].icon} tone={looks[role].tone}>
          {t(`roles.${role}`)}
        </Badge>
      ))}
    </span>
  );
}
