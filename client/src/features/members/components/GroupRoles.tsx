import { useTranslation } from 'react-i18next';
import { membershipRoles } from '../members.labels';
import type { Member } from '../members.queries';
import styles from './GroupRoles.module.css';
import { RoleBadges } from './RoleBadges';

/** Every working group of a person with what they do there. */
export function GroupRoles({ member }: { member: Member }) {
  const { t } = useTranslation('members');
  const groups = new Map(member.roles.map(({ workingGroupId, workingGroup }) => [workingGroupId, workingGroup]));
  if (groups.size === 0) return t('noRoles');
  return (
    <ul className={styles.groups}>
      {[...groups].map(([id, name]) => (
        <li key={id} className={styles.group}>
          <span>{name}</span>
          <RoleBadges
            roles={membershipRoles.filter((role) =>
              member.roles.some((held) => held.workingGroupId === id && held.role === role),
            )}
          />
        </li>
      ))}
    </ul>
  );
}
